import { useEffect, useRef, type RefObject } from 'react';

/** Hold the latest of a value that changes with every render, for what is called later. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

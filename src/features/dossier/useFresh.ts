import { useEffect, useMemo } from 'react';
import type { LoadedHead } from '#queries/bundle.ts';
import { keepVisit, newSinceVisit } from '#queries/visits.ts';

/** Give the stories that were not there at the reader's last visit and have not been opened since. What is there now is kept as seen. */
export function useFresh(head: LoadedHead): ReadonlySet<string> {
  const fresh = useMemo(() => newSinceVisit(head), [head]);
  useEffect(() => void keepVisit(head), [head]);
  return fresh;
}

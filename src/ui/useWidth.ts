import { useLayoutEffect, useState, type RefObject } from 'react';

/** Follow the width of an element, in CSS pixels, and how much larger than usual the reader's letters are; 0 until it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): { readonly width: number; readonly scale: number } {
  const [size, setSize] = useState({ width: 0, scale: 1 });
  useLayoutEffect(() => {
    const box = element.current!;
    const read = () => {
      const next = { width: box.clientWidth, scale: Number(getComputedStyle(box).getPropertyValue('--read-scale')) || 1 };
      setSize((last) => (last.width === next.width && last.scale === next.scale ? last : next));
    };
    // Before the first paint, so that nothing jumps.
    read();
    const watch = new ResizeObserver(read);
    watch.observe(box);
    return () => watch.disconnect();
  }, [element]);
  return size;
}

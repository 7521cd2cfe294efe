/** What the strip must know of the page around it: its width, its look, how wide its words are. */
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { usePrinting } from '#ui/usePrinting.ts';
import { followLook, lookOf, printed, type Look } from '#features/timeline/strip/palette.ts';

/** A sheet of paper is narrower than most screens. */
const PAPER_WIDTH = 640;

export type Page = { readonly width: number; readonly look: Look; readonly measure: (text: string, strong: boolean) => number };

/** Measure words as the drawing sets them; each is measured once. */
function measureWith({ family, size }: Look): Page['measure'] {
  const ctx = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, strong) => {
    const key = (strong ? '!' : ' ') + text;
    let width = known.get(key);
    if (width === undefined) {
      if (ctx) ctx.font = `${strong ? 600 : 400} ${size}px ${family}`;
      width = Math.ceil(ctx?.measureText(text).width ?? text.length * 8);
      known.set(key, width);
    }
    return width;
  };
}

/** Follow the page that an element lies in; null until it is there. */
export function usePage(element: RefObject<HTMLElement | null>): Page | null {
  const printing = usePrinting();
  const [page, setPage] = useState<{ width: number; look: Look } | null>(null);
  useLayoutEffect(() => {
    const box = element.current!;
    const read = () => setPage({ width: box.clientWidth, look: lookOf(box) });
    // It calls at once as well, before the first paint.
    const watch = new ResizeObserver(read);
    watch.observe(box);
    const stop = followLook(read);
    return () => {
      watch.disconnect();
      stop();
    };
  }, [element]);
  const look = page?.look;
  const set = useMemo(() => look && { look: printing ? printed(look) : look, measure: measureWith(look) }, [look, printing]);
  if (!page || !set || page.width === 0) return null;
  return { ...set, width: printing ? Math.min(page.width, PAPER_WIDTH) : page.width };
}

/** Highlights on the page: where their words stand, painted by the browser, found under a pointer. */
import { useLayoutEffect, type RefObject } from 'react';
import { HIGHLIGHT_KINDS, type Place } from '#queries/highlights.ts';
import { paintsRanges } from '#features/story/paint.ts';
import { paragraphElement, rangeIn } from '#features/story/textRange.ts';
import type { Mark } from '#features/story/marks/marksOf.ts';

/** Give the range of a place on the page; null where it is not there. */
export function rangeOf({ paragraph, start, end }: Place): Range | null {
  const element = paragraphElement(paragraph);
  return element && rangeIn(element, start, end);
}

const nameOf = (kind: string) => `siyaq-${kind}`;

function paint(marks: readonly Mark[]): void {
  for (const kind of HIGHLIGHT_KINDS) {
    const ranges = marks.flatMap((mark) => (mark.kind === kind ? (rangeOf(mark) ?? []) : []));
    if (ranges.length > 0) CSS.highlights.set(nameOf(kind), new Highlight(...ranges));
    else CSS.highlights.delete(nameOf(kind));
  }
}

/** Keep marks painted in a text, whatever its elements become: numerals may change, and names come and go. */
export function usePainted(text: RefObject<HTMLElement | null>, marks: readonly Mark[]): void {
  useLayoutEffect(() => {
    if (!text.current || !paintsRanges()) return;
    const repaint = () => paint(marks);
    repaint();
    const observer = new MutationObserver(repaint);
    observer.observe(text.current, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      paint([]);
    };
  }, [text, marks]);
}

/** Give the mark under a point of the screen, the one on top. */
export const markAt = (marks: readonly Mark[], x: number, y: number): Mark | undefined =>
  marks.findLast((mark) => [...(rangeOf(mark)?.getClientRects() ?? [])].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));

import { useEffect, type RefObject } from 'react';
import { paint } from '#features/story/paint.ts';
import type { TextRange } from '#features/story/newHere/newRuns.ts';
import { paragraphElement, rangeIn } from '#features/story/textRange.ts';

/** Give ranges of the text on the page, without those that are not there. */
export const rangesOf = (places: readonly TextRange[]): Range[] =>
  places.flatMap(({ paragraph, start, end }) => {
    const element = paragraphElement(paragraph);
    return (element && rangeIn(element, start, end)) ?? [];
  });

/** Keep places of a text painted under a name, whatever its elements become: numerals may change, and marks come and go. */
export function usePaintedPlaces(text: RefObject<HTMLElement | null>, name: string, places: readonly TextRange[]): void {
  // The text stands behind what asks for it: its element is there when all is in place.
  useEffect(() => {
    const element = text.current;
    if (!element || places.length === 0) return undefined;
    let clear = paint(name, rangesOf(places));
    const observer = new MutationObserver(() => {
      clear();
      clear = paint(name, rangesOf(places));
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      clear();
    };
  }, [text, name, places]);
}

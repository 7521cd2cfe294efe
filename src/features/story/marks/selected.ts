/** The reader's selection as places of a story's text. */
import { useEffect, useState, type RefObject } from 'react';
import { onGraphemes } from '#text/anchor.ts';
import type { Place } from '#queries/highlights.ts';
import { offsetIn } from '#features/story/textRange.ts';

/** Give a range of a text without the white space at its ends, on whole graphemes; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): readonly [start: number, end: number] | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? onGraphemes(text, from, to) : null;
}

/** Give the places that a range of the page covers, one a paragraph; none where it begins outside the text. */
export function placesIn(root: HTMLElement, range: Range, texts: readonly string[]): Place[] {
  if (range.collapsed || !root.contains(range.startContainer)) return [];
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const paragraph = Number(element.dataset['paragraph']);
    const text = texts[paragraph] ?? '';
    const start = element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0;
    const end = element.contains(range.endContainer) ? offsetIn(element, range.endContainer, range.endOffset, 'end') : text.length;
    const kept = trimmed(text, start, end);
    return kept ? [{ paragraph, start: kept[0], end: kept[1] }] : [];
  });
}

export const samePlaces = (a: readonly (Place | null)[], b: readonly (Place | null)[]): boolean =>
  a.length === b.length && a.every((one, i) => one?.paragraph === b[i]?.paragraph && one?.start === b[i]?.start && one?.end === b[i]?.end);

/** Give the places that the selection covers at this moment. */
export function selectedIn(root: HTMLElement | null, texts: readonly string[]): Place[] {
  const selection = getSelection();
  return root && selection && selection.rangeCount > 0 ? placesIn(root, selection.getRangeAt(0), texts) : [];
}

const CALM = 150;

/** Follow the selection in a text: what it covers once it rests and no mouse button is down. */
export function useSelected(root: RefObject<HTMLElement | null>, texts: readonly string[]): readonly Place[] {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useEffect(() => {
    const read = () => selectedIn(root.current, texts);
    let timer = 0;
    let held = false;
    const soon = () => {
      clearTimeout(timer);
      if (!held) timer = window.setTimeout(() => setPlaces((last) => (samePlaces(last, read()) ? last : read())), CALM);
    };
    const down = (event: PointerEvent) => {
      held = event.pointerType === 'mouse';
    };
    const up = () => {
      held = false;
      soon();
    };
    const heard = [
      ['selectionchange', soon],
      ['pointerdown', down],
      ['pointerup', up],
      ['pointercancel', up],
    ] as const;
    for (const [name, answer] of heard) document.addEventListener(name, answer as (event: Event) => void);
    soon();
    return () => {
      clearTimeout(timer);
      for (const [name, answer] of heard) document.removeEventListener(name, answer as (event: Event) => void);
    };
  }, [root, texts]);
  return places;
}

/** The place in a story's text that stands at a height of the screen, and the way back to it. */
import { paragraphElement, rangeIn, writtenUnits } from '#features/story/textRange.ts';

/** The line of reading lies this far below the top of the screen, in pixels. */
export const TOP = 96;

export type TextPlace = { readonly paragraph: number; readonly offset: number };
export const START: TextPlace = { paragraph: 0, offset: 0 };
export const isStart = ({ paragraph, offset }: TextPlace): boolean => paragraph + offset === 0;
export const isAbove = (one: TextPlace, other: TextPlace): boolean =>
  one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.offset < other.offset);

/** The foot of the character at a place in the paragraph, in pixels from the top of the screen. */
function footOf(element: HTMLElement, offset: number): number {
  const range = rangeIn(element, offset, offset + 1);
  return range ? range.getBoundingClientRect().bottom : element.getBoundingClientRect().bottom;
}

/** Give the first place whose line ends below `y` (pixels from the top of the screen); null where the text ends above. */
export function placeAt(paragraphs: readonly HTMLElement[], y: number): TextPlace | null {
  const paragraph = paragraphs.findIndex((element) => element.getBoundingClientRect().bottom > y);
  const element = paragraphs[paragraph];
  if (!element) return null;
  let low = 0;
  let high = Math.max(0, writtenUnits(element) - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (footOf(element, middle) > y) high = middle;
    else low = middle + 1;
  }
  return { paragraph, offset: low };
}

const rangeAt = ({ paragraph, offset }: TextPlace): Range | null => {
  const element = paragraphElement(paragraph);
  return element && (rangeIn(element, offset, offset + 1) ?? rangeIn(element, 0, 1));
};

/** Give where the line of a place stands, in pixels from the top of the screen; null where the place is not found. */
export const topOf = (place: TextPlace): number | null => rangeAt(place)?.getBoundingClientRect().top ?? null;

/** Scroll so that the line of a place stands at height `y` again; tells whether the place was found. */
export function scrollToPlace(place: TextPlace, y: number): boolean {
  const top = topOf(place);
  if (top === null) return false;
  scrollBy({ top: top - y, behavior: 'instant' });
  return true;
}

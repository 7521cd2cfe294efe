/** How much of a story's text has passed on the screen of now. */
import { passedShare } from '#features/story/place/passedShare.ts';
import { isStart, TOP, topOf, type TextPlace } from '#features/story/textPlace.ts';

/** The foot of what the screen shows of a text, in pixels from its top: above the bar of a phone. */
export const footOfScreen = (): number => innerHeight - (document.querySelector<HTMLElement>('[data-bottom-bar]')?.offsetHeight ?? 0);

/**
 * Give how much of the text has passed, 0 to 1, told by the line at `here`, so that it is the same when the page goes back to that line;
 * null where one look shows all of it.
 */
export function shareOf(paragraphs: readonly HTMLElement[], here: TextPlace): number | null {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return null;
  const [{ top }, { bottom }] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
  const share = passedShare({ top, bottom }, TOP, footOfScreen());
  if (share === null || share === 1) return share;
  const toLine = TOP - (topOf(here) ?? TOP);
  return isStart(here) ? 0 : passedShare({ top: top + toLine, bottom: bottom + toLine }, TOP, footOfScreen());
}

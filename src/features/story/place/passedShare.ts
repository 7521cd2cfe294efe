/** How much of a text has passed. Pure. */

/** Where a text stands, in pixels from the top of the screen: its first line begins, its last line ends. */
export type Standing = { readonly top: number; readonly bottom: number };

/** A text that is so much taller than the screen, in pixels, is shown whole in one look. */
const ONE_LOOK = 80;

/**
 * Give the share of the text that has passed, 0 to 1, on a screen that shows it between the heights `line` and `foot`:
 * 0 until its first line is at the line of reading, 1 when its last line is above the foot.
 * Null where one look shows the whole text: nothing of it passes.
 */
export function passedShare({ top, bottom }: Standing, line: number, foot: number): number | null {
  const way = bottom - top - (foot - line);
  if (way < ONE_LOOK) return null;
  // Heights of the page are rounded to the pixels of the screen.
  if (bottom <= foot + 1) return 1;
  return Math.min(1, Math.max(0, (line - top) / way));
}

/**
 * Where the page was put when the reader came (at its top, on the words of a link, back where it was), in pixels from its top.
 * As long as it stands there, the place is not the reader's own: it is neither kept nor counted.
 */
let putAt: number | null = null;

/** The page is put at a height; NaN as long as it is on its way there. */
export const arriveAt = (top: number): void => {
  putAt = top;
};

/** Scroll the page for the reader, who did not ask for this place by reading on to it. */
export function putPage(scroll: () => void): void {
  scroll();
  putAt = scrollY;
}

/** Tell whether the page stands where the reader put it; from the first time on that it does, every place is the reader's own. */
export function isOwnPlace(): boolean {
  // Heights of the page are rounded to the pixels of the screen.
  if (putAt !== null && Math.abs(scrollY - putAt) > 1) putAt = null;
  return putAt === null;
}

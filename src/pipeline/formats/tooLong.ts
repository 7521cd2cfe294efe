/** How long a text is, before the steps read it: what is longer than any page of news is a log, a table or a trap. */

/** A long feature has fifty thousand. */
export const MOST_CHARACTERS = 500_000;
export const MOST_LINES = 100_000;

/** Give the offset of the line that is one too many, or null. Counts no further than the answer needs. */
export function moreLinesAt(text: string): number | null {
  let at = -1;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return null;
  }
  return at + 1 < text.length ? at + 1 : null;
}

/** Give the offset at which a text is too long, in characters or in lines, or null. */
export const tooLongAt = (text: string): number | null =>
  moreLinesAt(text.slice(0, MOST_CHARACTERS)) ?? (text.length > MOST_CHARACTERS ? MOST_CHARACTERS : null);

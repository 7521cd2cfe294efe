/** The reader's notes as they stand on paper: numbered in the order of the text. Pure. */
import type { Highlight, Placed } from '#queries/highlights.ts';

/** A note, and where its number stands: behind the last of its words that are there; null where none is. */
export type PaperNote = { readonly number: number; readonly highlight: Highlight; readonly at: { readonly paragraph: number; readonly end: number } | null };

/** Number the notes of highlights that are in the order of the text. */
export const paperNotes = (placed: readonly Placed[]): PaperNote[] =>
  placed
    .filter(({ highlight }) => highlight.note.trim() !== '')
    .map(({ highlight, places }, i) => {
      const last = places.findLast((place) => place !== null);
      return { number: i + 1, highlight, at: last ? { paragraph: last.paragraph, end: last.end } : null };
    });

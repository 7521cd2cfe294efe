/** A story as it is read aloud: sentence by sentence. Pure. */
import { sentences } from '#text/tokens.ts';

export type Spoken = { readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string };

/** Voices stumble over very long utterances, and some stop for good: a longer sentence is parted at a comma or a space. */
const LONGEST = 220;

/** Part a range at its last comma, or else its last space, within the longest that is spoken at once. */
function parted(text: string, start: number, end: number): { start: number; end: number }[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const within = text.slice(start, start + LONGEST);
  const comma = Math.max(within.lastIndexOf('،'), within.lastIndexOf('؛'), within.lastIndexOf(': '));
  const at = comma > LONGEST / 3 ? comma + 1 : within.lastIndexOf(' ') + 1 || LONGEST;
  return [{ start, end: start + at }, ...parted(text, start + at, end)];
}

/** Give what is spoken of some paragraphs, in order; all of their sentences are covered. */
export const spokenOf = (paragraphs: readonly { readonly text: string }[]): Spoken[] =>
  paragraphs.flatMap(({ text }, paragraph) =>
    sentences(text)
      .flatMap((span) => parted(text, span.start, span.end))
      .map(({ start, end }) => ({ paragraph, start, end, text: text.slice(start, end).trim() }))
      .filter((one) => /[\p{L}\p{N}]/u.test(one.text)),
  );

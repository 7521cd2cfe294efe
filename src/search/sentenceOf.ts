/** The sentence that some words stand in, as much of it as a row shows. Pure. */
import { sentences, type Span } from '#text/tokens.ts';

/** A piece of a text with the place of the words in it; `before` and `after`: the sentence goes on there. */
export type Sentence = Span & { readonly text: string; readonly before: boolean; readonly after: boolean };

/** UTF-16 units: some five lines of a phone beside the words themselves. */
const AROUND = 180;

/** Give the sentence around a range of a paragraph; where several hold it, all of them. A long one is cut at words. */
export function sentenceOf(paragraph: string, range: Span): Sentence {
  const held = sentences(paragraph).filter(({ start, end }) => end > range.start && start < range.end);
  const start = Math.min(held[0]?.start ?? range.start, range.start);
  const end = Math.max(held.at(-1)?.end ?? range.end, range.end);
  const space = /\s/;
  let from = Math.max(start, range.start - AROUND);
  while (from > start && from < range.start && !space.test(paragraph[from - 1]!)) from++;
  let to = Math.min(end, range.end + AROUND);
  while (to < end && to > range.end && !space.test(paragraph[to]!)) to--;
  return { text: paragraph.slice(from, to), start: range.start - from, end: range.end - from, before: from > start, after: to < end };
}

/** A range of a text grown to whole words. */
import { tokenize } from '#text/tokens.ts';

/**
 * Give a range (UTF-16 units) whose ends lie within no word: an end that cuts one moves out to the word's own. What Arabic glues
 * to a word (و، بـ، الـ، ـه) is part of it. An end beside a word, at white space or a punctuation mark, stays where it is.
 */
export function wholeWords(text: string, start: number, end: number): readonly [start: number, end: number] {
  if (end <= start) return [start, end];
  const words = tokenize(text);
  const cut = (at: number) => words.find((word) => word.start < at && at < word.end);
  return [cut(start)?.start ?? start, cut(end)?.end ?? end];
}

/** Sequences of words, found in a text by their folded forms. */
import { tokenize, type Token } from '#text/tokens.ts';

/** A sequence that was found: what it stands for, and the words that it takes, up to `to`. */
type Found<T> = { readonly value: T; readonly from: number; readonly to: number };

/** Give a function that finds some sequences of words among the words of a text, in order; of two that begin at one word the longer. */
export function sequenceFinder<T>(sequences: readonly (readonly [words: string, value: T])[]): (tokens: readonly Token[]) => Found<T>[] {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [text, value] of sequences) {
    const words = tokenize(text).map(({ folded }) => folded);
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (tokens) => {
    const found: Found<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const one = byFirst.get(tokens[at]!.folded)?.find(({ words }) => words.every((word, i) => tokens[at + i]?.folded === word));
      if (one) found.push({ value: one.value, from: at, to: at + one.words.length });
    }
    return found;
  };
}

/** Words as the index knows them: one rule for documents, queries and highlighting. */
import { tokenize } from '#text/tokens.ts';

/** A word to look up: its place in the source, as written, and the key it is indexed under. */
export type Term = { readonly start: number; readonly end: number; readonly text: string; readonly key: string };

/** Give the key of a folded word: the word itself, but 10,000 and 10000 are one number. */
export const keyOf = (folded: string): string =>
  /[0-9]/.test(folded) ? folded.replace(/(?<=[0-9])[,٬'’](?=[0-9]{3}(?![0-9]))/g, '').replaceAll('٫', '.') : folded;

/** Give the words of a text with their keys, in order. A sign that stands for several words gives them all; one of which folding leaves nothing, none. */
export const terms = (source: string): Term[] =>
  tokenize(source).flatMap(({ start, end, text, folded }) =>
    folded
      .split(' ')
      .filter((key) => key !== '')
      .map((key) => ({ start, end, text, key: keyOf(key) })),
  );

/** Give the keys of a text alone: of a surface form, one; of a phrase, several. */
export const keysOf = (source: string): string[] => terms(source).map((term) => term.key);

/** Write a word plainly, without harakat, tatweel and joiners, as a list of matched forms shows it. */
export const plain = (text: string): string => text.normalize('NFC').replace(/[\p{M}\p{Cf}\u0640]/gu, '');

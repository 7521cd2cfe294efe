/** Whether two ways of writing one name differ as spellings do: «غوتيريش» and «جوتيريش», not «بوتين» and «فلاديمير بوتين». Pure. */
import { looseFold } from '#text/fold.ts';

/** Consonants that transliterations take for each other, each as one of them. */
const SAME_SOUND: Readonly<Record<string, string>> = { غ: 'ج', ك: 'ج', ق: 'ج', گ: 'ج', ط: 'ت', ث: 'س', ظ: 'ز', ذ: 'ز', ڤ: 'ف', پ: 'ب', چ: 'ش' };

/** Give a name as it is compared: its words folded, without articles, the five nouns in one case. */
const wordsOf = (name: string): string[] =>
  looseFold(name)
    .split(/[\s\-‐‑–]+/u)
    .flatMap((word) => (word === '' ? [] : [word.replace(/^ال(?=.{2})/u, '').replace(/^(اب|اخ|بن|ذ)[اوي]$/u, '$1و')]));

/** Give the key under which all ways of writing that are one and the same meet. */
export const spellingKey = (name: string): string => wordsOf(name).join(' ');

/**
 * Give the consonants of a name, those that are taken for each other as one, and how it ends; words may be written together. «سورية» ends as
 * «سوريا», «البرازيل» not as «برازيليا».
 */
export function consonantsOf(name: string): string {
  const letters = wordsOf(name).join('').replace(/[اه]$/u, '');
  const ending = /[اوي]*$/u.exec(letters)![0];
  const consonants = letters.slice(0, 1) + letters.slice(1).replace(/[اوي]/gu, '');
  return `${[...consonants].map((letter) => SAME_SOUND[letter] ?? letter).join('')} ${ending}`;
}

/** Tell whether two ways of writing one name are two spellings of it. */
export const areSpelledApart = (a: string, b: string): boolean => spellingKey(a) !== spellingKey(b) && consonantsOf(a) === consonantsOf(b);

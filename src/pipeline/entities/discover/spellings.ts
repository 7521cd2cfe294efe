/** Whether two ways of writing a foreign name may be spellings of one. */
import { looseFold } from '#text/fold.ts';
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { PARTICLES } from '#pipeline/entities/discover/nameWords.ts';

/** Consonants that transliterations confuse, each as one of them. */
const SAME_SOUND: Record<string, string> = { غ: 'g', ج: 'g', ك: 'g', ق: 'g', گ: 'g', ط: 't', ت: 't', ث: 's', س: 's', ڤ: 'f', ف: 'f', پ: 'ب', چ: 'ش' };
const SHORTEST_SKELETON = 6;
const VOWELS = 'اوي';

/** A name as its consonants, and the long vowels written after each; the vowels that end each word are kept apart. */
export type Spelling = { readonly skeleton: string; readonly vowels: readonly string[]; readonly endings: readonly string[] };

/** Give the words of a name as they are compared. */
export const nameWordsOf = (surface: string): string[] => looseFold(surface).split(/[\s-]+/).filter((word) => word !== '');

const isArabic = (word: string): boolean => word.startsWith('ال') || GIVEN_NAMES.has(word) || DOUBTFUL_GIVEN.has(word) || PARTICLES.has(word) || /[حصضظعذ]/.test(word);

/** Give the spelling of a foreign person's name; undefined for an Arabic or a short name, whose letters all count. */
export function spellingOf(surface: string): Spelling | undefined {
  const words = nameWordsOf(surface).map((word) => word.replace(/يه$/, 'ي'));
  if (words.length < 2 || words.some(isArabic)) return undefined;
  const consonants: string[] = [];
  const vowels: string[] = [];
  for (const [place, word] of words.entries())
    for (const [at, letter] of Array.from(word).entries()) {
      // The first letter of a name stands as it is; within it the words may be written together.
      const isVowel = VOWELS.includes(letter) && (at > 0 || (place > 0 && letter === 'ا'));
      if (!isVowel) vowels[consonants.push(SAME_SOUND[letter] ?? letter) - 1] = '';
      else if (vowels.at(-1)?.at(-1) !== letter) vowels[vowels.length - 1] += letter;
    }
  const endings = words.map((word) => /[اوي]*$/.exec(word)![0].replace(/(.)\1/g, '$1'));
  return consonants.length >= SHORTEST_SKELETON ? { skeleton: consonants.join(''), vowels, endings } : undefined;
}

/** Whether two spellings of one skeleton can be of one name: a long vowel is written or left out, never another, and never at a word's end (ماريو, ماريا). */
export function areSpellings(a: Spelling, b: Spelling): boolean {
  if (a.skeleton !== b.skeleton || a.endings.at(-1) !== b.endings.at(-1)) return false;
  if (a.endings.length === b.endings.length && a.endings.some((ending, at) => ending !== b.endings[at])) return false;
  return a.vowels.every((row, at) => row === b.vowels[at] || row === '' || b.vowels[at] === '');
}

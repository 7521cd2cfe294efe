/** Whether two ways of writing a foreign name may be spellings of one. */
import { looseFold } from '#text/fold.ts';
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { PARTICLES } from '#pipeline/entities/discover/nameWords.ts';

/** Consonants that transliterations confuse, each as one of them. */
const SAME_SOUND: Record<string, string> = { غ: 'g', ج: 'g', ك: 'g', ق: 'g', گ: 'g', خ: 'g', ط: 't', ت: 't', ث: 's', س: 's', ڤ: 'f', ف: 'f', پ: 'ب', چ: 'ش' };
const SHORTEST_SKELETON = 5;
/** From so many consonants on, one long vowel may be another as well: ميشيل، ميشال. */
const LONG_SKELETON = 6;
const VOWELS = 'اوي';

/** A name as its consonants, and the long vowels written after each; the vowels that end each word are kept apart. */
export type Spelling = {
  readonly skeleton: string;
  readonly vowels: readonly string[];
  readonly inner: readonly boolean[];
  readonly endings: readonly string[];
};

/** Give the words of a name as they are compared. */
export const nameWordsOf = (surface: string): string[] =>
  looseFold(surface)
    .split(/[\s-]+/)
    .filter((word) => word !== '');

/** «ألكسندر» begins as if with an article. */
const isArabic = (word: string): boolean =>
  (word.startsWith('ال') && !FOREIGN_GIVEN.has(word)) || GIVEN_NAMES.has(word) || DOUBTFUL_GIVEN.has(word) || PARTICLES.has(word) || /[حصضظعذ]/.test(word);

/** Give the spelling of a foreign person's name; undefined for an Arabic or a short name, whose letters all count. */
export function spellingOf(surface: string): Spelling | undefined {
  const words = nameWordsOf(surface).map((word) => word.replace(/يه$/, 'ي'));
  if (words.length < 2 || words.some(isArabic)) return undefined;
  const consonants: string[] = [];
  const vowels: string[] = [];
  // Whether a vowel of the same word stands before.
  const inner: boolean[] = [];
  for (const [place, word] of words.entries()) {
    let voiced = false;
    for (const [at, letter] of Array.from(word).entries()) {
      // The first letter of a name stands as it is; within it the words may be written together.
      const isVowel = VOWELS.includes(letter) && (at > 0 || (place > 0 && letter === 'ا'));
      if (!isVowel) {
        const last = consonants.push(SAME_SOUND[letter] ?? letter) - 1;
        vowels[last] = '';
        inner[last] = voiced;
        continue;
      }
      if (vowels.at(-1)?.at(-1) !== letter) vowels[vowels.length - 1] += letter;
      voiced = true;
    }
  }
  const endings = words.map((word) => /[اوي]*$/.exec(word)![0].replace(/(.)\1/g, '$1'));
  return consonants.length >= SHORTEST_SKELETON ? { skeleton: consonants.join(''), vowels, inner, endings } : undefined;
}

/** Whether two spellings of one skeleton can be of one name: a long vowel is written or left out, another only once, within a word that has one before, and never at a word's end (ماريو, ماريا). */
export function areSpellings(a: Spelling, b: Spelling): boolean {
  if (a.skeleton !== b.skeleton || a.endings.at(-1) !== b.endings.at(-1)) return false;
  if (a.endings.length === b.endings.length && a.endings.some((ending, at) => ending !== b.endings[at])) return false;
  const unlike = a.vowels.filter((row, at) => row !== b.vowels[at]);
  const others = a.vowels.flatMap((row, at) => (row !== b.vowels[at] && row !== '' && b.vowels[at] !== '' ? [at] : []));
  if (a.skeleton.length < LONG_SKELETON) return others.length === 0 && unlike.length <= 1;
  return others.length === 0 || (others.length === 1 && unlike.length === 1 && a.inner[others[0]!]! && b.inner[others[0]!]!);
}

/** The order of names in an index: by the letters that a reader looks under, whatever signs they carry. Pure. */
import { looseFold } from '#text/fold.ts';

/** Letters of other languages stand after the Arabic one that they are written like: after all words that go on with it. */
const LAST = '\uFFFF';
const AFTER: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', ڥ: 'ف', گ: 'ك', ڭ: 'ك' };
const SAME: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي', ؤ: 'و', ئ: 'ي' };
const PLAIN = /^[\u0621-\u063A\u0641-\u064A]+(?: [\u0621-\u063A\u0641-\u064A]+)*$/;
const ARTICLE = /(?<=^|\s)ال(?=[\u0621-\u064A]{2})/gu;
const ENGLISH_ARTICLE = /^the\s+/;
const NO_LETTER = /[^\p{L}\p{N} ]/gu;
const ARABIC = /^[\u0621-\u06FF]/u;
const LATIN = /^[a-z]/;

/** Give 0 for a name of the interface's own script, 1 for one of the other, 2 for what begins otherwise. */
function scriptOf(key: string, locale: 'ar' | 'en'): 0 | 1 | 2 {
  if (ARABIC.test(key)) return locale === 'ar' ? 0 : 1;
  if (LATIN.test(key)) return locale === 'en' ? 0 : 1;
  return 2;
}

/**
 * Give what a name is ordered by, to be compared by code units: folded (أ إ آ are ا, ة is ه, ى is ي), without the article, letters that
 * Arabic lacks beside those that they look like. Names of the interface's script come first, then those of the other, then all else.
 */
export function letterKey(name: string, locale: 'ar' | 'en'): string {
  // Nearly all names are made of these letters alone.
  if (PLAIN.test(name)) return (locale === 'ar' ? '0' : '1') + name.replace(ARTICLE, '').replace(/[أإآةىؤئ]/g, (letter) => SAME[letter]!);
  // The article is told before folding: «ألمانيا» has none.
  const folded = looseFold(name.replace(ARTICLE, '')).replace(NO_LETTER, '').replace(/\s+/g, ' ').trim();
  const plain = locale === 'en' ? folded.replace(ENGLISH_ARTICLE, '') : folded;
  return scriptOf(plain, locale) + plain.replace(/[پچژڤڥگڭ]/gu, (letter) => AFTER[letter]! + LAST);
}

/** Give the first letters of a key as a number: most keys differ in them, and numbers are quickly compared. */
const beginningOf = (key: string): number =>
  (key.charCodeAt(0) - 47) * 2 ** 48 + (key.charCodeAt(1) || 0) * 2 ** 32 + (key.charCodeAt(2) || 0) * 2 ** 16 + (key.charCodeAt(3) || 0);

/** Give the place of each name among all of them by letter; names that read alike keep their order. */
export function letterRanks(names: readonly string[], locale: 'ar' | 'en'): Uint32Array {
  const keys = names.map((name) => letterKey(name, locale));
  const begins = Float64Array.from(keys, beginningOf);
  const order = Uint32Array.from(names, (_, i) => i).sort((a, b) => begins[a]! - begins[b]! || (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  const ranks = new Uint32Array(names.length);
  order.forEach((name, place) => (ranks[name] = place));
  return ranks;
}

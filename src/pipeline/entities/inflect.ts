/** The forms of a relative adjective (nisba), by rule: كوري شمالي gives الكورية الشمالية, كوريين شماليين and the rest. */
import { tokenize } from '#text/tokens.ts';

/** Endings that follow the stem; the word's own ـي is part of each. */
const ENDINGS = ['ي', 'ية', 'يين', 'يون', 'يان', 'يات', 'يتين', 'يتان'];
/** Endings of indefinite words only: the accusative روسيًّا and the construct state روسيو. */
const INDEFINITE_ENDINGS = ['يا', 'يو'];
/** Endings of two things, feminine. */
const DUAL_ENDINGS = ['يتين', 'يتان'];

const isNisba = (word: string): boolean => word.endsWith('ي') && word.length > 2;

/** Give the words of a phrase, folded. */
export const wordsOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.folded);

/**
 * Give every form of an adjective as a list of folded words. In an adjective of two nisbas both agree
 * (الكوريين الجنوبيين); where only the last word is one, the article stands on the first (الجنوب أفريقية).
 */
export function inflectAdjective(base: string): string[][] {
  const words = wordsOf(base);
  if (words.length === 0) return [];
  const agreeing = words.every(isNisba);
  const inflect = (ending: string) => words.map((word) => (isNisba(word) ? word.slice(0, -1) + ending : word));
  const definite = (forms: string[]) => forms.map((word, i) => (agreeing || i === 0 ? `ال${word}` : word));
  if (!words.some(isNisba)) return [words, definite(words)];
  const plain = ENDINGS.map(inflect);
  return [...plain, ...plain.map(definite), ...INDEFINITE_ENDINGS.map(inflect)];
}

/** Give the definite dual of an adjective's first word: كوري gives الكوريتين and الكوريتان. */
export const definiteDual = (word: string): string[] =>
  isNisba(word) ? DUAL_ENDINGS.map((ending) => `ال${word.slice(0, -1)}${ending}`) : [];

/** Give the forms of an irregular plural: روس and الروس. */
export function inflectPeople(base: string): string[][] {
  const words = wordsOf(base);
  if (words.length === 0) return [];
  return base.startsWith('ال') ? [words] : [words, [`ال${words[0]}`, ...words.slice(1)]];
}

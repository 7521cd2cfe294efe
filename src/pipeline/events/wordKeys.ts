/** Keys under which the forms of one word meet: spelling, what is glued on, and person or tense do not part them. */
import { CLITICS } from '#text/clitics.ts';
import { fold } from '#text/fold.ts';
import { hash53 } from '#text/hash.ts';
import { stem } from '#text/stem.ts';

/** A word by its keys: the forms that it may have in a dictionary, then the letters of its root, which are below zero. */
export type WordKeys = readonly number[];

/** Small enough to be kept in few bytes, and a thousand words of a dossier rarely meet. */
const RANGE = 2 ** 30;
export const keyOf = (text: string): number => (hash53(text) % (RANGE - 1)) + 1;

/** What stands before a root in verbs and nouns made from it: استقبال، اجتماع، انفجار، توقيع، محادثات. */
const PREFIXES = /^(?:است|مست|ان(?=.{3})|مت|ت(?=.{3})|م(?=.{3})|ي(?=.{3})|ن(?=.{4})|ا(?=.{3}))/u;
/** Letters that come and go within a root, but for a first و. */
const WEAK = /(?!^و)[اويىةءئؤ]/gu;
/** A root of fewer letters meets too much. */
const LEAST_ROOT = 3;
/** Words that say so much need no root: a number, a name in Latin letters. */
const ARABIC = /^[\u0621-\u064A]+$/u;

function rootKey(stemmed: string): number | null {
  if (!ARABIC.test(stemmed)) return null;
  const root = stemmed.replace(PREFIXES, '').replace(WEAK, '');
  return root.length >= LEAST_ROOT ? -keyOf(root) : null;
}

const GLUED = new Set(CLITICS);
/** Give the word without the one letter that may be glued to its front, where enough of it stays. */
function unglued(word: string): string | null {
  const first = word[0] ?? '';
  return GLUED.has(first) && word.length >= 5 && !/^[وفبكل]?ال/u.test(word) ? word.slice(1) : null;
}

/** Give the keys of a word as written. */
export function wordKeys(written: string): WordKeys {
  const stems = [stem(written)];
  const rest = unglued(written);
  if (rest !== null) stems.push(stem(rest));
  const forms = stems.flatMap((one) => (one.length >= 2 ? [keyOf(one)] : []));
  const roots = stems.flatMap((one) => rootKey(one) ?? []);
  return [...new Set([...forms, ...roots])];
}

/** Give the key of a class of words. Like a root it is below zero: two words of one class are less alike than two forms of one word. */
export const conceptKey = (concept: string): number => -keyOf(concept);

/** Give the key of a field of classes, further below zero. */
export const fieldKey = (field: string): number => -RANGE - keyOf(field);

/** How much two words that share a key are one: a form, a root or a class, a field. */
export const closeness = (key: number): number => (key > 0 ? 1 : key > -RANGE ? 0.7 : 0.35);

/** Give the key of an entity: all its spellings are one word. */
export const entityKeys = (id: string): WordKeys => [keyOf(`entity:${id}`)];

/** Give the folded readings of a word by which lists know it: whole, without a glued letter, without the article. */
export function readingsOf(written: string): string[] {
  const whole = fold(written);
  const joined = /^[وف].{3}/u.test(whole) ? [whole, whole.slice(1)] : [whole];
  return joined.flatMap((word) => [
    word,
    ...(/^[بلك]ال/u.test(word) ? [word.slice(1)] : /^[بلك].{3}/u.test(word) ? [word, word.slice(1)] : []),
    ...(/^[بك]?ال.{2}/u.test(word) ? [word.replace(/^[بك]?ال/u, '')] : word.startsWith('لل') ? [word.slice(2)] : []),
  ]);
}

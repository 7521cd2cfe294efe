/** Read a person's name at a place in a text. */
import { DOUBTFUL_GIVEN, FOREIGN_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { FOREIGN_PARTICLES, PARTICLES, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import type { Words } from '#pipeline/entities/words.ts';

/** A row of words that reads as a name: `words[from]` to `words[to - 1]`; `prefix` is glued before it. */
export type NameRow = { readonly from: number; readonly to: number; readonly prefix: string; readonly strength: 'sure' | 'needs-title' };

const MOST_WORDS = 9;
const ARABIC = /^[\u0621-\u064A\u067E\u0686\u06A4\u06AF]+$/;
const FOREIGN_ENDING = /(?:وف|يف|سكي|سون|يتش|ينو|مان|برغ|بيرغ|بورغ|ستاين|شتاين|تون|فورد|لاند|ينغ|ونغ|انغ|يلي|وني|يني|رو|تو|نو|كو|دو|يو|يز|ير|يس|وس|رت|رد|لد)$/;
/** Letters that only Arabic words have. */
const ARABIC_ONLY = /[حصضظعقذثةءط]/;
/** A dash with space around it stands between two persons. */
const SPACED_DASH = /\s[-‐‑–]|[-‐‑–]\s/;

/** Whether the words at `at` and `at + 1` can belong to one person's name. */
export const joins = (words: Words, at: number): boolean => words.adjoins(at) && !SPACED_DASH.test(words.source.slice(words.tokens[at]!.end, words.tokens[at + 1]!.start));

/** Nouns of God and faith close a two-word name: عز الدين، نصر الله. */
const CLOSING = new Set(['الدين', 'الله', 'العابدين', 'الاسلام', 'الزمان']);
const OPENED_BY_CLOSING = new Set(['عز', 'زين', 'نجم', 'سيف', 'صلاح', 'نور', 'بدر', 'فخر', 'بهاء', 'علاء', 'ضياء', 'جلال', 'حسام', 'عماد', 'كمال', 'سعد', 'فضل', 'خير', 'شمس', 'نصر', 'تقي', 'محيي', 'جاد', 'حمد', 'شهاب', 'ناصر', 'قطب', 'معز', 'برهان', 'ركن', 'صفي', 'عون', 'رزق', 'ضيف', 'جار', 'سراج']);
const VERB = /^(?:[يت].{3,}|س[يتن].{3,}|.{2,}(?:وا|ها|هم|هن|هما|ات|ون|ين|تين|تان|ته|تهم))$/;
/** Adjectives in ية and participles are no family names; nor are longer plurals. */
const NO_FAMILY = /^المت|ية$|^.{5,}(?<!س|ام)ين$|[هاة]$|^.{6,}(?:ون|ات)$/;

const isGiven = (word: string): boolean => GIVEN_NAMES.has(word) || DOUBTFUL_GIVEN.has(word);
const isWritten = (words: Words, at: number): boolean => {
  const { text, folded } = words.tokens[at]!;
  return ARABIC.test(folded) && text !== 'على' && !text.includes('\u064B') && folded.length <= 16;
};
const isForeignShape = (word: string): boolean => word.length >= 4 && !word.startsWith('ال') && !STOPS.has(word) && !ARABIC_ONLY.test(word) && FOREIGN_ENDING.test(word) && !/^(?:[وفلبك]ال|لل|.*وا$)/.test(word);
const isFamily = (word: string): boolean =>
  word.length > 4 && word.startsWith('ال') && !STOPS.has(word) && !STOPS.has(word.slice(2)) && !NO_FAMILY.test(word);
/** A family name without the article: a word that is none of the words of news and has none of their shapes. */
const isOpenFamily = (word: string): boolean =>
  word.length >= 3 && !word.startsWith('ال') && !STOPS.has(word) && !VERB.test(word) && !/^[وفلكام]|^ب(?!و|ل)|[ةاه]$|ية$/.test(word) && !STOPS.has(`ال${word}`);

type Reading = { readonly word: string; readonly prefix: string };

/** Give the first word's reading: as it stands when it is a given name, else without a conjunction or preposition. */
function firstWord(words: Words, at: number, among: (word: string) => boolean): Reading | undefined {
  const { folded } = words.tokens[at]!;
  if (among(folded)) return { word: folded, prefix: '' };
  const prefix = folded[0]!;
  return 'وفبلك'.includes(prefix) && (folded.length > 4 || folded.endsWith('عبد')) && among(folded.slice(1)) && !STOPS.has(folded) && (prefix === 'و' || !DOUBTFUL_GIVEN.has(folded.slice(1))) ? { word: folded.slice(1), prefix } : undefined;
}

/** Give the end of the unit that begins at `at`: one word, or two of عبد الله, عز الدين. */
function unitEnd(words: Words, at: number, free: (at: number) => boolean): number {
  const next = joins(words, at) && free(at + 1) ? words.tokens[at + 1]!.folded : '';
  const word = words.tokens[at]!.folded.replace(/^[وبلفك](?=عبد$)/, '');
  if (CLOSING.has(next)) return at + 2;
  return word === 'عبد' && next.startsWith('ال') && next.length > 4 && !STOPS.has(next.replace(/^ال/, '')) ? at + 2 : at + 1;
}

/** Whether the word after a row of given names may be a family name that was not recognised: then nobody knows where the name ends. */
function mayGoOn(words: Words, to: number, free: (at: number) => boolean): boolean {
  if (!joins(words, to - 1) || !isWritten(words, to)) return false;
  const word = words.tokens[to]!.folded;
  if (!free(to)) return word.startsWith('ال');
  return word.length >= 4 && !STOPS.has(word) && !VERB.test(word) && !/^[وفبلك]ال|^لل|^[وفلكا]|[ةا]$/.test(word);
}

/** Read an Arabic name, or give undefined; `free` says which words no other name holds. */
function readArabic(words: Words, from: number, free: (at: number) => boolean): NameRow | undefined {
  const first = firstWord(words, from, (word) => isGiven(word) || word === 'عبد' || OPENED_BY_CLOSING.has(word));
  if (first === undefined) return undefined;
  let to = unitEnd(words, from, free);
  if (to === from + 1 && !isGiven(first.word)) return undefined;
  let sure = to === from + 2 || (GIVEN_NAMES.has(first.word) && !DOUBTFUL_GIVEN.has(first.word));
  let units = 1;
  let closed = false;
  while (to - from < MOST_WORDS && joins(words, to - 1) && free(to) && isWritten(words, to)) {
    const word = words.tokens[to]!.folded;
    const adjoinsNext = joins(words, to) && free(to + 1) && isWritten(words, to + 1);
    const next = adjoinsNext ? words.tokens[to + 1]!.folded : '';
    if (PARTICLES.has(word) && next.length > 2 && (isGiven(next) || next === 'عبد' || !STOPS.has(next))) {
      if (word === 'بن' || word === 'ابن') sure = true;
      to = unitEnd(words, to + 1, free);
    } else if (word === 'عبد' && unitEnd(words, to, free) === to + 2) to += 2;
    else if (isGiven(word) && !(STOPS.has(word) && units > 1)) to = unitEnd(words, to, free);
    else if (OPENED_BY_CLOSING.has(word) && CLOSING.has(next)) to += 2;
    else {
      if (isFamily(word)) {
        to++;
        units++;
        closed = true;
      } else if (units < 3 && isOpenFamily(word) && !(units > 1 && DOUBTFUL_GIVEN.has(word))) {
        to++;
        units++;
        // محمد ناجم الغرسلي: a second given name that the list lacks.
        if (next.endsWith('ي') && isFamily(next)) to++;
        closed = true;
      }
      break;
    }
    units++;
  }
  return units < 2 || (!closed && mayGoOn(words, to, free)) ? undefined : { from, to, prefix: first.prefix, strength: sure ? 'sure' : 'needs-title' };
}

/** Read a foreign name: a given name and a family name, or two words of foreign shape after a title. */
function readForeign(words: Words, from: number, free: (at: number) => boolean): NameRow | undefined {
  const first = firstWord(words, from, (word) => FOREIGN_GIVEN.has(word)) ?? (isForeignShape(words.tokens[from]!.folded) ? { word: words.tokens[from]!.folded, prefix: '' } : undefined);
  if (first === undefined) return undefined;
  const known = FOREIGN_GIVEN.has(first.word);
  let to = from + 1;
  let shaped = false;
  while (to - from < 4 && joins(words, to - 1) && free(to) && isWritten(words, to)) {
    const word = words.tokens[to]!.folded;
    const next = joins(words, to) && free(to + 1) && isWritten(words, to + 1) ? words.tokens[to + 1]!.folded : '';
    if (FOREIGN_PARTICLES.has(word) && word !== 'لا' && isForeignShape(next)) to += 2;
    else if (FOREIGN_PARTICLES.has(word)) return undefined;
    else if (FOREIGN_GIVEN.has(word) || isForeignShape(word)) to++;
    else break;
    shaped = true;
    if (!FOREIGN_GIVEN.has(word)) break;
  }
  if (shaped && FOREIGN_GIVEN.has(words.tokens[to - 1]!.folded) && mayGoOn(words, to, free)) return undefined;
  return shaped ? { from, to, prefix: first.prefix, strength: known ? 'sure' : 'needs-title' } : undefined;
}

const isQuoted = (words: Words, at: number): boolean => /["“”«]\s?$/.test(words.source.slice(Math.max(0, words.tokens[at]!.start - 2), words.tokens[at]!.start));

/** Whether a given name stands right before: then the name began earlier, and was not read. */
const followsGiven = (words: Words, at: number): boolean => at > 0 && joins(words, at - 1) && words.tokens[at]!.folded[0] !== 'و' && (words.tokens[at - 1]!.folded.endsWith('عبد') || GIVEN_NAMES.has(words.tokens[at - 1]!.folded.replace(/^و(?=.{3})/, '')));

/** Give the name that begins at a word, or undefined. */
export function readName(words: Words, from: number, free: (at: number) => boolean): NameRow | undefined {
  if (!free(from) || !isWritten(words, from) || isQuoted(words, from) || followsGiven(words, from)) return undefined;
  return readArabic(words, from, free) ?? readForeign(words, from, free);
}

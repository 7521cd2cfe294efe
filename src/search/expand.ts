/** From one word asked for to all the words of the index that may answer it. */
import { arabicSounds, isLatin } from '#search/latin.ts';
import { countBits, distance, letterBits, skeleton, sounds } from '#search/distance.ts';
import { knows, stems, type Ready } from '#search/prepare.ts';
import { plain, type Term } from '#search/term.ts';
import { CLITICS, readings } from '#text/clitics.ts';
import { fold } from '#text/fold.ts';
import { weakTies } from '#text/stem.ts';

/** Why a word answers: as asked, begun so, a form of it, another spelling, or only near it. */
export type How = 'exact' | 'prefix' | 'form' | 'loose' | 'fuzzy';
/** A word of the index, why it answers, and how well (1: as asked). */
type Candidate = { readonly word: number; readonly how: How; readonly weight: number };

const ATTACHED = [...CLITICS, 'ال', ...CLITICS.filter((c) => !c.endsWith('ل') && !c.includes('س')).map((c) => `${c}ال`), 'لل', 'ولل', 'فلل'];
const OPENINGS = ['', ...ATTACHED.filter((a) => a.includes('ال') || a.includes('لل'))];
/** How well each kind of answer answers; that of the word as asked is 1. */
const WEIGHT = { spelling: 0.9, clitic: 0.62, part: 0.35, stem: 0.5, tie: 0.27, begun: 0.4, slip: 0.3, alike: 0.25 };
/** At most so many forms, nearest first, and so many near spellings. */
const MOST_FORMS = 80;
const MOST_NEAR = 24;

const HAMZA = /[ؤئءأ]/u;
const SEATS = ['ؤ', 'ئ', 'ء', 'أ'];
/** Nothing shorter is taken for a slip of the hand: «جون» is neither «أون» nor «كان». */
const SHORTEST_SLIP = 4;

type Found = Map<number, Candidate>;
/** A key that the word may be read as, and how well it answers; `fits` tells which forms with that key are the word. */
type Base = { readonly key: string; readonly how: How; readonly weight: number; readonly fits?: (form: string) => boolean };

function offer(found: Found, word: number | undefined, how: How, weight: number): void {
  if (word === undefined) return;
  const before = found.get(word);
  // A form that is near as well stays a form.
  if (before === undefined || before.weight < weight) found.set(word, { word, how: how === 'fuzzy' && before ? before.how : how, weight });
}

/**
 * Give the other ways to write a word's hamza (رؤوس، رءوس، رئوس، رؤس; يقرؤون، يقرأون), each with the place of the hamza.
 * Alef carries it only beside a long vowel: سأل and سئل are two words.
 */
function reseated(written: string): { readonly text: string; readonly at: number }[] {
  const out: { text: string; at: number }[] = [];
  for (let at = 1; at < written.length; at++) {
    if (!HAMZA.test(written[at]!)) continue;
    const [head, tail] = [written.slice(0, at), written.slice(at + 1)];
    const isLong = /[اوي]$/u.test(head) || /^[اوي]/u.test(tail);
    for (const seat of SEATS) if (seat !== written[at] && (isLong || (seat !== 'أ' && written[at] !== 'أ'))) out.push({ text: head + seat + tail, at });
    if (tail.startsWith('و')) out.push({ text: `${head}ؤ${tail.slice(1)}`, at });
    else if (written[at] === 'ؤ') out.push({ text: `${head}ؤو${tail}`, at });
  }
  return out;
}

/** Fold a word, but write each hamza behind its first letter as ء. */
const seatless = (word: string): string => word.slice(0, 1).replace(/[أإآ]/u, 'ا') + fold(word.slice(1).replace(/[ؤئأ]/gu, 'ء'));

/** Give the keys that spell the same otherwise: ة for ه, another seat of hamza, hamza at the end left out. */
function spellings({ key, text }: Term): Omit<Base, 'how' | 'weight'>[] {
  const out: Omit<Base, 'how' | 'weight'>[] = [];
  const end = key.slice(0, -1);
  if (/[ةه]$/u.test(key)) out.push({ key: end + (key.endsWith('ة') ? 'ه' : 'ة') });
  if (key.endsWith('ء')) out.push({ key: end });
  if (/[اي]$/u.test(key)) out.push({ key: `${key}ء` });
  const written = plain(text);
  if (written.length !== key.length || !HAMZA.test(written)) return out;
  const seen = new Set([key]);
  for (const { text: other, at } of reseated(written)) {
    const otherKey = fold(other);
    if (seen.has(otherKey)) continue;
    seen.add(otherKey);
    // رويس is no spelling of رئيس: both must have a hamza there.
    const before = seatless(written.slice(0, at)).replace(/^ا/u, '[اء]');
    const place = new RegExp(`${before}ء`, 'u');
    out.push({ key: otherKey, fits: (form) => place.test(seatless(form)) });
  }
  return out;
}

/** Words that are surely meant: the word, its other spellings, its forms with and without clitics and endings. Says whether the index knows the word. */
function sure(index: Ready, asked: Term, found: Found): boolean {
  const { wordOf } = index;
  offer(found, wordOf.get(asked.key), 'exact', 1);
  const bases: Base[] = [{ key: asked.key, how: 'form', weight: WEIGHT.clitic }];
  for (const { key, fits } of spellings(asked)) {
    const word = wordOf.get(key);
    if (word !== undefined && (fits?.(index.forms[word]!) ?? true)) offer(found, word, 'loose', WEIGHT.spelling);
    if (word !== undefined || fits) bases.push({ key, how: 'loose', weight: WEIGHT.clitic - 0.05, ...(fits && { fits }) });
  }
  for (const { prefix, article, rest } of readings(asked.key)) {
    if (prefix === '' && !article) continue;
    if (rest.length < 3 || (!article && !knows(index, rest))) continue;
    const weight = article || !wordOf.has(asked.key) ? WEIGHT.clitic : WEIGHT.part;
    offer(found, wordOf.get(rest), 'form', weight);
    bases.push({ key: rest, how: 'form', weight: weight - 0.03 });
  }
  for (const { key, how, weight, fits } of bases) {
    for (const clitic of ATTACHED) {
      const word = wordOf.get(clitic + key);
      if (word !== undefined && (fits?.(index.forms[word]!) ?? true)) offer(found, word, how, weight);
    }
  }
  const known = found.size > 0;
  forms(index, asked, bases, found);
  return known;
}

/** Words that share a stem with what was asked; the more of the word they share, the better. */
function forms(index: Ready, asked: Term, bases: readonly Base[], found: Found): void {
  const near: [word: number, weight: number][] = [];
  const add = (key: string, weight: number, fits?: Base['fits']) => {
    for (const word of index.classes().get(key) ?? []) {
      if (found.has(word) || fits?.(index.forms[word]!) === false) continue;
      const form = index.keys[word]!;
      near.push([word, weight * (1 - distance(asked.key, form, 6) / Math.max(asked.key.length, form.length) / 2)]);
    }
  };
  const keys = stems(asked.text, asked.key, index);
  for (const { key: base, fits } of bases) if (!fits) for (const key of stems(base, base, index)) keys.add(key);
  for (const key of keys) add(key, WEIGHT.stem);
  for (const { key: base, fits } of bases) if (fits) for (const key of stems(base, base, index)) if (!keys.has(key)) add(key, WEIGHT.stem, fits);
  for (const { sought } of weakTies(asked.text)) add(sought, WEIGHT.tie);
  near.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [word, weight] of near.slice(0, MOST_FORMS)) offer(found, word, 'form', weight);
}

/** Words that begin as what is being typed does, after an article or without. Says whether any begins just so. */
function begun(index: Ready, { key }: Term, found: Found): boolean {
  const starts = new Map<string, number>(OPENINGS.map((opening) => [opening + key, opening === '' ? WEIGHT.begun : WEIGHT.begun - 0.05]));
  for (const { article, rest } of readings(key)) {
    if (article && rest.length >= 2) for (const opening of OPENINGS) starts.set(opening + rest, WEIGHT.begun - 0.05);
  }
  for (const [start, weight] of starts) {
    for (let word = firstFrom(index.keys, start); index.keys[word]?.startsWith(start) === true; word++) {
      offer(found, word, 'prefix', weight);
    }
  }
  return hasBegun(index, key);
}

/** Tell whether a word of the index begins so. */
export const hasBegun = ({ keys }: Ready, key: string): boolean => keys[firstFrom(keys, key)]?.startsWith(key) === true;

/** Give the place of the first key that does not stand before the one given. */
function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two words may be taken for one another at all: short ones are too near to too many. */
function isComparable(key: string, other: string): boolean {
  if (Math.min(key.length, other.length) < SHORTEST_SLIP) return false;
  return key.length > SHORTEST_SLIP || other[0] === key[0];
}

/** Words that a slip of the hand makes of one another. */
function slips(index: Ready, { key }: Term, found: Found): void {
  if (key.length < SHORTEST_SLIP || /\p{N}/u.test(key)) return;
  const most = key.replace(/^ال/u, '').length >= 7 ? 2 : 1;
  const bits = index.letters();
  const own = letterBits(key);
  const near: [word: number, far: number][] = [];
  for (let word = 0; word < bits.length; word++) {
    const other = index.keys[word]!;
    if (Math.abs(other.length - key.length) > most || countBits(bits[word]! ^ own) > 2 * most || !isComparable(key, other)) continue;
    const far = distance(key, other, most);
    if (far > 0 && far <= most) near.push([word, far]);
  }
  near.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  for (const [word, far] of near.slice(0, MOST_NEAR)) offer(found, word, 'fuzzy', WEIGHT.slip / far);
}

/** Words with the same consonants, as foreign names have in their several spellings and in the other script. */
function alike(index: Ready, { key }: Term, found: Found): void {
  const near: [word: number, far: number][] = [];
  const names = isLatin(key) ? [arabicSounds(key)] : [...new Set([key, ...readings(key).filter((r) => r.rest.length > 3).map((r) => r.rest)])].map(sounds);
  for (const name of names) {
    const bones = skeleton(name);
    if (bones.length < (isLatin(key) ? 3 : 2)) continue;
    for (const word of index.skeletons().get(bones) ?? []) {
      const other = sounds(index.keys[word]!);
      if (!isComparable(name, other)) continue;
      const most = Math.max(1, Math.floor(Math.max(name.length, other.length) / 4));
      const far = distance(name, other, most);
      if (far <= most) near.push([word, far]);
    }
  }
  near.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  for (const [word, far] of near.slice(0, MOST_NEAR)) offer(found, word, 'fuzzy', WEIGHT.alike - 0.03 * far);
}

/** How far to look: what is only near (`near`: for words that the index does not know, `wide`: for all but short ones), or not (`sure`). */
export type Reach = 'sure' | 'near' | 'wide';

/** So many parts are asked for words that are only begun alike or near: a letter typed never asks for the whole index. */
const MOST_PARTS = 6;

/** Keep, of words that are not sure to be meant, those of the parts in which most is found. */
function inFewParts(index: Ready, words: readonly number[]): ReadonlySet<number> {
  const parts = new Map<number, { readonly words: number[]; documents: number }>();
  for (const word of words) {
    const number = index.partOf(word);
    const part = parts.get(number) ?? { words: [], documents: 0 };
    parts.set(number, part);
    part.words.push(word);
    part.documents += index.weightOf(word);
  }
  if (parts.size <= MOST_PARTS) return new Set(words);
  return new Set([...parts].sort(([a, x], [b, y]) => y.documents - x.documents || a - b).slice(0, MOST_PARTS).flatMap(([, part]) => part.words));
}

/** Give the words that answer one word, best first. */
export function expand(index: Ready, asked: Term, open: boolean, reach: Reach): Candidate[] {
  const found: Found = new Map();
  const known = sure(index, asked, found);
  const begins = open && begun(index, asked, found);
  if (known || begins ? reach === 'wide' && asked.key.length >= SHORTEST_SLIP : reach !== 'sure') {
    slips(index, asked, found);
    alike(index, asked, found);
  }
  const isUnsure = ({ how }: Candidate) => how === 'prefix' || how === 'fuzzy';
  const kept = inFewParts(index, [...found.values()].filter(isUnsure).map(({ word }) => word));
  return [...found.values()].filter((one) => !isUnsure(one) || kept.has(one.word)).sort((a, b) => b.weight - a.weight || a.word - b.word);
}

/** Give the words that stand for one word of a phrase: itself, its spellings, and in the first place itself behind a clitic. */
export function phraseWords(index: Ready, asked: Term, first: boolean, open: boolean): number[] {
  const found = new Set<number>();
  for (const { key, fits } of [{ key: asked.key }, ...spellings(asked)] as Omit<Base, 'how' | 'weight'>[]) {
    for (const clitic of first ? ['', ...ATTACHED] : ['']) {
      const word = index.wordOf.get(clitic + key);
      if (word !== undefined && (fits?.(index.forms[word]!) ?? true)) found.add(word);
    }
  }
  if (open) {
    const begun: number[] = [];
    for (let word = firstFrom(index.keys, asked.key); index.keys[word]?.startsWith(asked.key) === true; word++) begun.push(word);
    for (const word of inFewParts(index, begun)) found.add(word);
  }
  return [...found];
}

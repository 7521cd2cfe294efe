/** From one word asked for to all the words of the index that may answer it. */
import { countBits, distance, letterBits, skeleton, sounds } from '#search/distance.ts';
import { knows, stems, type Ready } from '#search/prepare.ts';
import { plain, type Term } from '#search/term.ts';
import { readings } from '#text/clitics.ts';
import { weakTies } from '#text/stem.ts';

/** Why a word answers: as asked, begun so, a form of it, another spelling, or only near it. */
export type How = 'exact' | 'prefix' | 'form' | 'loose' | 'fuzzy';
/** A word of the index, why it answers, and how well (1: as asked). */
type Candidate = { readonly word: number; readonly how: How; readonly weight: number };

const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك', 'س', 'وس'];
const ATTACHED = [...CLITICS, 'ال', ...CLITICS.filter((c) => !c.endsWith('ل') && !c.includes('س')).map((c) => `${c}ال`), 'لل', 'ولل', 'فلل'];
const OPENINGS = ['', ...ATTACHED.filter((a) => a.includes('ال') || a.includes('لل'))];
/** How well each kind of answer answers; that of the word as asked is 1. */
const WEIGHT = { spelling: 0.9, clitic: 0.62, part: 0.35, stem: 0.5, tie: 0.27, begun: 0.4, slip: 0.3, alike: 0.25 };
/** At most so many forms, nearest first, and so many near spellings. */
const MOST_FORMS = 80;
const MOST_NEAR = 24;

const HAMZA = /[ؤئء]/gu;

type Found = Map<number, Candidate>;

function offer(found: Found, word: number | undefined, how: How, weight: number): void {
  if (word === undefined) return;
  const before = found.get(word);
  // A form that is near as well stays a form.
  if (before === undefined || before.weight < weight) found.set(word, { word, how: how === 'fuzzy' && before ? before.how : how, weight });
}

/** Give the words that spell the same otherwise: ة for ه, another seat of hamza, hamza at the end left out. */
function spellings({ wordOf, forms }: Ready, { key, text }: Term): number[] {
  const out = new Set<number | undefined>();
  const end = key.slice(0, -1);
  if (/[ةه]$/u.test(key)) out.add(wordOf.get(end + (key.endsWith('ة') ? 'ه' : 'ة')));
  if (key.endsWith('ء')) out.add(wordOf.get(end));
  if (/[اي]$/u.test(key)) out.add(wordOf.get(`${key}ء`));
  const written = plain(text);
  if (written.length === key.length) {
    for (const { index } of written.matchAll(HAMZA)) {
      for (const seat of ['و', 'ي', 'ء']) {
        const word = wordOf.get(key.slice(0, index) + seat + key.slice(index + 1));
        // رويس is no spelling of رئيس: both must have a hamza there.
        if (word !== undefined && forms[word]![index]!.search(HAMZA) === 0) out.add(word);
      }
    }
  }
  out.delete(wordOf.get(key));
  out.delete(undefined);
  return [...out] as number[];
}

/** Words that are surely meant: the word, its other spellings, its forms with and without clitics and endings. Says whether the index knows the word. */
function sure(index: Ready, asked: Term, found: Found): boolean {
  const { wordOf } = index;
  offer(found, wordOf.get(asked.key), 'exact', 1);
  const bases: [key: string, how: How, weight: number][] = [[asked.key, 'form', WEIGHT.clitic]];
  for (const word of spellings(index, asked)) {
    offer(found, word, 'loose', WEIGHT.spelling);
    bases.push([index.keys[word]!, 'loose', WEIGHT.clitic - 0.05]);
  }
  for (const { prefix, article, rest } of readings(asked.key)) {
    if (prefix === '' && !article) continue;
    if (rest.length < 3 || (!article && !knows(index, rest))) continue;
    const weight = article || !wordOf.has(asked.key) ? WEIGHT.clitic : WEIGHT.part;
    offer(found, wordOf.get(rest), 'form', weight);
    bases.push([rest, 'form', weight - 0.03]);
  }
  for (const [base, how, weight] of bases) {
    for (const clitic of ATTACHED) offer(found, wordOf.get(clitic + base), how, weight);
  }
  const known = found.size > 0;
  forms(index, asked, bases, found);
  return known;
}

/** Words that share a stem with what was asked; the more of the word they share, the better. */
function forms(index: Ready, asked: Term, bases: readonly (readonly [string, How, number])[], found: Found): void {
  const near: [word: number, weight: number][] = [];
  const add = (key: string, weight: number) => {
    for (const word of index.classes().get(key) ?? []) {
      if (found.has(word)) continue;
      const form = index.keys[word]!;
      near.push([word, weight * (1 - distance(asked.key, form, 6) / Math.max(asked.key.length, form.length) / 2)]);
    }
  };
  const keys = stems(asked.text, asked.key, index);
  for (const [base] of bases) for (const key of stems(base, base, index)) keys.add(key);
  for (const key of keys) add(key, WEIGHT.stem);
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
  return index.keys[firstFrom(index.keys, key)]?.startsWith(key) === true;
}

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

/** Words that a slip of the hand makes of one another. */
function slips(index: Ready, { key }: Term, found: Found): void {
  if (key.length < 3 || /\p{N}/u.test(key)) return;
  const most = key.length >= 7 ? 2 : 1;
  const bits = index.letters();
  const own = letterBits(key);
  const near: [word: number, far: number][] = [];
  for (let word = 0; word < bits.length; word++) {
    if (Math.abs(index.keys[word]!.length - key.length) > most || countBits(bits[word]! ^ own) > 2 * most) continue;
    const far = distance(key, index.keys[word]!, most);
    if (far > 0 && far <= most) near.push([word, far]);
  }
  near.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  for (const [word, far] of near.slice(0, MOST_NEAR)) offer(found, word, 'fuzzy', WEIGHT.slip / far);
}

/** Words with the same consonants, as foreign names have in their several spellings. */
function alike(index: Ready, { key }: Term, found: Found): void {
  const near: [word: number, far: number][] = [];
  for (const name of new Set([key, ...readings(key).filter((r) => r.rest.length > 3).map((r) => r.rest)])) {
    const bones = skeleton(name);
    if (bones.length < 2) continue;
    for (const word of index.skeletons().get(bones) ?? []) {
      const other = index.keys[word]!;
      const most = Math.max(1, Math.floor(Math.max(name.length, other.length) / 4));
      const far = distance(sounds(name), sounds(other), most);
      if (far <= most) near.push([word, far]);
    }
  }
  near.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  for (const [word, far] of near.slice(0, MOST_NEAR)) offer(found, word, 'fuzzy', WEIGHT.alike - 0.03 * far);
}

/**
 * Give the words that answer one word, best first. What is only near is looked at for a word that the index does not know,
 * or where `wide` says that nothing else is left.
 */
export function expand(index: Ready, asked: Term, open: boolean, wide: boolean): Candidate[] {
  const found: Found = new Map();
  const known = sure(index, asked, found);
  const begins = open && begun(index, asked, found);
  if (wide || (!known && !begins)) {
    slips(index, asked, found);
    alike(index, asked, found);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.word - b.word);
}

/** Give the words that stand for one word of a phrase: itself, its spellings, and in the first place itself behind a clitic. */
export function phraseWords(index: Ready, asked: Term, first: boolean, open: boolean): number[] {
  const keys = [asked.key, ...spellings(index, asked).map((word) => index.keys[word]!)];
  const all = first ? keys.flatMap((key) => [key, ...ATTACHED.map((clitic) => clitic + key)]) : keys;
  const found = new Set(all.flatMap((key) => index.wordOf.get(key) ?? []));
  if (open) {
    for (let word = firstFrom(index.keys, asked.key); index.keys[word]?.startsWith(asked.key) === true; word++) found.add(word);
  }
  return [...found];
}

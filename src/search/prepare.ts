/** The index unpacked: what a search looks things up in. */
import { decode, decodeWords } from '#search/codec.ts';
import { letterBits, skeleton } from '#search/distance.ts';
import { isCompany } from '#search/months.ts';
import { prepareNames, type Names } from '#search/names.ts';
import type { Postings, SearchCore, SearchIndex } from '#search/schema.ts';
import { keyOf } from '#search/term.ts';
import { readings } from '#text/clitics.ts';
import { fold } from '#text/fold.ts';
import { stem, weakTies } from '#text/stem.ts';

/** Where something stands: documents in order, and for the i-th of them `positions[starts[i]]` up to `positions[starts[i + 1]]`. */
export type Posting = { readonly docs: Uint32Array; readonly starts: Uint32Array; readonly positions: Uint32Array };

/** An index ready to be asked. */
export type Ready = {
  /** Number of documents. */
  readonly documents: number;
  /** Words in the title, and in all, of each document. */
  readonly titles: Uint32Array;
  readonly lengths: Uint32Array;
  readonly meanLength: number;
  /** Keys in order, and beside them the forms that a reader is shown. */
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  readonly wordOf: ReadonlyMap<string, number>;
  /** The part that holds a word's places, and about how many documents hold the word. */
  readonly partOf: (word: number) => number;
  readonly weightOf: (word: number) => number;
  /** The places of a word; none while its part is not there, which then is in `missing`. */
  readonly posting: (word: number) => Posting;
  /** Parts that were asked for and are not there. */
  readonly missing: Set<number>;
  /** Take a part in. */
  readonly addPart: (part: number, postings: Postings) => void;
  /** Words by the keys of their stems and ties; this and what follows is made when first asked for. */
  readonly classes: () => ReadonlyMap<string, readonly number[]>;
  /** Words by their consonants. */
  readonly skeletons: () => ReadonlyMap<string, readonly number[]>;
  /** Each word's letters as bits. */
  readonly letters: () => Int32Array;
  /** Words that make a month of a doubtful name which they stand before, and behind. */
  readonly company: () => { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly names: () => Names;
};

/** The places of the words of a part: those of the i-th word are the documents from `bounds[i]` up to `bounds[i + 1]`. */
type Part = {
  readonly placeOf: ReadonlyMap<number, number>;
  readonly bounds: Uint32Array;
  readonly docs: Uint32Array;
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
};

const numbersOf = (stream: string): Uint32Array => {
  const numbers: number[] = [];
  decode(stream, (n) => numbers.push(n));
  return Uint32Array.from(numbers);
};

function unpack(postings: Postings): Part {
  const placeOf = new Map<number, number>();
  let next = 0;
  decode(postings.words, (gap) => {
    placeOf.set(next + gap, placeOf.size);
    next += gap + 1;
  });
  const bounds = new Uint32Array(placeOf.size + 1);
  const docs: number[] = [];
  let word = 0;
  next = 0;
  decode(
    postings.docs,
    (gap) => {
      docs.push(next + gap);
      next += gap + 1;
    },
    () => {
      bounds[++word] = docs.length;
      next = 0;
    },
  );
  const starts = new Uint32Array(docs.length + 1);
  let at = 0;
  decode(postings.counts, (count) => {
    starts[at + 1] = starts[at]! + count + 1;
    at++;
  });
  const positions = new Uint32Array(starts[at]!);
  let posting = 0;
  let n = 0;
  next = 0;
  decode(postings.positions, (gap) => {
    if (n === starts[posting + 1]) {
      posting++;
      next = 0;
    }
    positions[n++] = next + gap;
    next += gap + 1;
  });
  return { placeOf, bounds, docs: Uint32Array.from(docs), starts, positions };
}

const NOWHERE: Posting = { docs: new Uint32Array(), starts: new Uint32Array(1), positions: new Uint32Array() };

/** Unpack the core of an index once, to search it many times; parts are taken in as they come. */
export function prepareCore(core: SearchCore): Ready {
  const forms = decodeWords(core.words);
  const keys = forms.map((form) => keyOf(fold(form)));
  const wordOf = new Map(keys.map((key, word) => [key, word]));
  const [titles, lengths] = [numbersOf(core.titles), numbersOf(core.lengths)];
  const parts = new Map<number, Part>();
  const missing = new Set<number>();
  const partOf = (word: number): number => {
    const own = stem(forms[word]!);
    let [low, high] = [0, core.firstStems.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (core.firstStems[middle]! <= own) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    documents: core.documents,
    titles,
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, core.documents),
    keys,
    forms,
    wordOf,
    partOf,
    weightOf: (word) => 2 ** Number(core.weights[word]),
    missing,
    addPart: (number, postings) => {
      parts.set(number, unpack(postings));
      missing.delete(number);
    },
    posting: (word) => {
      const number = partOf(word);
      const part = parts.get(number);
      if (part === undefined) {
        missing.add(number);
        return NOWHERE;
      }
      const at = part.placeOf.get(word)!;
      return {
        docs: part.docs.subarray(part.bounds[at], part.bounds[at + 1]),
        starts: part.starts.subarray(part.bounds[at], part.bounds[at + 1]! + 1),
        positions: part.positions,
      };
    },
    classes: once(() => group(forms, (form, word) => [...stems(form, keys[word]!, { wordOf }), ...weakTies(form).map((tie) => tie.own)])),
    skeletons: once(() => group(keys, (key) => [skeleton(key)])),
    letters: once(() => Int32Array.from(keys, letterBits)),
    company: once(() => ({ before: companyOn('before', keys), after: companyOn('after', keys) })),
    names: once(() => prepareNames(core.names)),
  };
}

/** Unpack an index with all its parts. */
export function prepare({ core, postings }: SearchIndex): Ready {
  const ready = prepareCore(core);
  postings.forEach((part, number) => ready.addPart(number, part));
  return ready;
}

const companyOn = (side: 'before' | 'after', keys: readonly string[]): number[] => keys.flatMap((key, word) => (isCompany(key, side) ? [word] : []));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Give the words under each of the names they go by. */
function group(words: readonly string[], namesOf: (word: string, number: number) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const name of namesOf(word, number)) {
      const members = groups.get(name);
      if (members) members.push(number);
      else groups.set(name, [number]);
    }
  });
  return groups;
}

/** Whether a word is in the index, bare or with the article. */
export const knows = ({ wordOf }: Pick<Ready, 'wordOf'>, key: string): boolean => wordOf.has(key) || wordOf.has(`ال${key}`);

/** Give a word's stems: its own, and those of what stands behind a clitic where that is a known word. */
export function stems(form: string, key: string, index: Pick<Ready, 'wordOf'>): Set<string> {
  const out = new Set([stem(form)]);
  if (!/^[وفبلكس]/.test(key)) return out;
  for (const { prefix, rest } of readings(key)) {
    // Key and form hold the same letters from the end; only the form tells ى from ي.
    if (prefix !== '' && rest.length >= 3 && knows(index, rest)) out.add(stem(form.slice(-rest.length)));
  }
  return out;
}

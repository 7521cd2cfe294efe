/** The index unpacked: what a search looks things up in. */
import { decode, decodeWords } from '#search/codec.ts';
import { letterBits, skeleton } from '#search/distance.ts';
import type { SearchIndex } from '#search/schema.ts';
import { keyOf } from '#search/term.ts';
import { readings } from '#text/clitics.ts';
import { fold } from '#text/fold.ts';
import { stem, weakTies } from '#text/stem.ts';

/** Where something stands: documents in order, and for the i-th of them `positions[starts[i]]` up to `positions[starts[i + 1]]`. */
export type Posting = { readonly docs: Uint32Array; readonly starts: Uint32Array; readonly positions: Uint32Array };

/** An index ready to be asked. */
export type Ready = {
  readonly ids: readonly string[];
  /** Words in the title, and in all, of each document. */
  readonly titles: Uint32Array;
  readonly lengths: Uint32Array;
  readonly meanLength: number;
  /** Keys in order, and beside them the forms that a reader is shown. */
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  readonly wordOf: ReadonlyMap<string, number>;
  readonly posting: (word: number) => Posting;
  /** Words by the keys of their stems and ties; this and what follows is made when first asked for. */
  readonly classes: () => ReadonlyMap<string, readonly number[]>;
  /** Words by their consonants. */
  readonly skeletons: () => ReadonlyMap<string, readonly number[]>;
  /** Each word's letters as bits. */
  readonly letters: () => Int32Array;
};

/** Unpack an index once, to search it many times. */
export function prepare(index: SearchIndex): Ready {
  const forms = decodeWords(index.words);
  const keys = forms.map((form) => keyOf(fold(form)));
  const wordOf = new Map(keys.map((key, word) => [key, word]));

  const bounds = new Uint32Array(keys.length + 1);
  const docs: number[] = [];
  let word = 0;
  let next = 0;
  decode(
    index.docs,
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
  const lengths = new Uint32Array(index.ids.length);
  let at = 0;
  decode(index.counts, (count) => {
    starts[at + 1] = starts[at]! + count + 1;
    lengths[docs[at]!]! += count + 1;
    at++;
  });
  const positions = new Uint32Array(starts[at]!);
  let posting = 0;
  let n = 0;
  next = 0;
  decode(index.positions, (gap) => {
    if (n === starts[posting + 1]) {
      posting++;
      next = 0;
    }
    positions[n++] = next + gap;
    next += gap + 1;
  });
  const titles: number[] = [];
  decode(index.titles, (length) => titles.push(length));

  const allDocs = Uint32Array.from(docs);
  return {
    ids: index.ids,
    titles: Uint32Array.from(titles),
    lengths,
    meanLength: positions.length / Math.max(1, index.ids.length),
    keys,
    forms,
    wordOf,
    posting: (i) => ({
      docs: allDocs.subarray(bounds[i], bounds[i + 1]),
      starts: starts.subarray(bounds[i]!, bounds[i + 1]! + 1),
      positions,
    }),
    classes: once(() => group(forms, (form, word) => [...stems(form, keys[word]!, { wordOf }), ...weakTies(form).map((tie) => tie.own)])),
    skeletons: once(() => group(keys, (key) => [skeleton(key)])),
    letters: once(() => Int32Array.from(keys, letterBits)),
  };
}

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

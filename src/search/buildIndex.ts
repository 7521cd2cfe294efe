/** From documents to an index that fits in files. */
import { encode, encodeWords } from '#search/codec.ts';
import { formsToKeep, type SearchName } from '#search/names.ts';
import { SEARCH_VERSION, type Postings, type SearchIndex } from '#search/schema.ts';
import { keyOf, plain, terms, type Term } from '#search/term.ts';
import { fold } from '#text/fold.ts';
import { byUnits } from '#text/order.ts';
import { stem } from '#text/stem.ts';

/** What is searched: a title, in a second language too, a text whose lines are its paragraphs, and what else is said of it, its summaries. */
export type SearchDocument = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly titleEn?: string;
  readonly also?: readonly string[];
};

/** A word: how often it is written in which way, and where it stands: document and position, again and again. */
type Entry = { readonly forms: Map<string, number>; readonly places: number[]; documents: number };

/** Letters of a part from which on it ends, some 18 kB when compressed: a query asks for a few parts. */
const PART = 24_000;

/** Put documents into the order of their ids, so that the same ones give the same index. */
export const inOrder = (docs: readonly SearchDocument[]): SearchDocument[] =>
  docs.toSorted((a, b) => byUnits(a.id, b.id) || byUnits(a.title, b.title) || byUnits(a.text, b.text));

/** An index in the making: documents are numbered as they come, from 0. */
export class IndexBuilder {
  readonly #entries = new Map<string, Entry>();
  readonly #titles: string[] = [];
  readonly #lengths: string[] = [];
  readonly #terms: (line: string) => Term[];

  constructor(termsOf: (line: string) => Term[] = terms) {
    this.#terms = termsOf;
  }

  add(doc: Omit<SearchDocument, 'id'>): void {
    const number = this.#titles.length;
    let position = 0;
    let length = 0;
    const head = [doc.title, ...(doc.titleEn === undefined ? [] : [doc.titleEn])];
    for (const [line, source] of [...head, ...doc.text.split('\n'), ...(doc.also ?? [])].entries()) {
      const words = this.#terms(source);
      for (const word of words) this.#record(word, number, position++);
      length += words.length;
      if (line === head.length - 1) this.#titles.push(encode(position));
      // A step left free, so that no phrase runs from one paragraph into the next.
      if (words.length > 0) position++;
    }
    this.#lengths.push(encode(length));
  }

  #record(word: Term, doc: number, position: number): void {
    let entry = this.#entries.get(word.key);
    if (entry === undefined) this.#entries.set(word.key, (entry = { forms: new Map(), places: [], documents: 0 }));
    entry.forms.set(word.text, (entry.forms.get(word.text) ?? 0) + 1);
    if (entry.places.at(-2) !== doc) entry.documents++;
    entry.places.push(doc, position);
  }

  /** Give the index of what was added. */
  finish(names: readonly SearchName[] = []): SearchIndex {
    const inOrder = [...this.#entries].sort(([a], [b]) => byUnits(a, b));
    const forms = inOrder.map(([key, entry]) => usualForm(key, entry));
    const { firstStems, postings } = inParts(
      forms,
      inOrder.map(([, entry]) => entry),
    );
    return {
      core: {
        version: SEARCH_VERSION,
        documents: this.#titles.length,
        titles: this.#titles.join(''),
        lengths: this.#lengths.join(''),
        words: encodeWords(forms),
        weights: inOrder.map(([, entry]) => Math.min(9, Math.floor(Math.log2(entry.documents)))).join(''),
        firstStems,
        names: names
          .toSorted((a, b) => byUnits(a.id, b.id))
          .map(({ id, sets }) => ({ id, sets: sets.map((set) => formsToKeep(set, (keys) => keys.every((key) => this.#entries.has(key)))) })),
      },
      postings,
    };
  }
}

/** Build the index of documents, numbered in the order given. */
export function buildIndex(docs: readonly SearchDocument[], names: readonly SearchName[] = []): SearchIndex {
  const builder = new IndexBuilder();
  for (const doc of docs) builder.add(doc);
  return builder.finish(names);
}

/** The way a word is most often written, unless the way back to its key would be lost. Capitals stand for Arabic letters in the file. */
function usualForm(key: string, entry: Entry): string {
  const forms = new Map<string, number>();
  for (const [text, times] of entry.forms) {
    const form = plain(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    forms.set(form, (forms.get(form) ?? 0) + times);
  }
  const [form] = [...forms].reduce((a, b) => ((b[1] - a[1] || byUnits(a[0], b[0])) > 0 ? b : a));
  return keyOf(fold(form)) === key ? form : key;
}

/** Part the words by their stems; a stem's words stay together. */
function inParts(forms: readonly string[], entries: readonly Entry[]): { firstStems: string[]; postings: Postings[] } {
  const byStem = new Map<string, number[]>();
  forms.forEach((form, word) => {
    const key = stem(form);
    const words = byStem.get(key);
    if (words) words.push(word);
    else byStem.set(key, [word]);
  });
  const parts: { first: string; words: number[]; size: number }[] = [];
  for (const [key, words] of [...byStem].sort(([a], [b]) => byUnits(a, b))) {
    let part = parts.at(-1);
    if (part === undefined || part.size >= PART) parts.push((part = { first: key, words: [], size: 0 }));
    part.words.push(...words);
    // About a letter for each place and each document.
    for (const word of words) part.size += entries[word]!.places.length / 2 + 2 * entries[word]!.documents;
  }
  return {
    firstStems: parts.map(({ first }) => first),
    postings: parts.map(({ words }) =>
      encodePlaces(
        words.sort((a, b) => a - b),
        entries,
      ),
    ),
  };
}

/** Write the places of words as streams, each of one kind of number: they pack better so. */
function encodePlaces(words: readonly number[], entries: readonly Entry[]): Postings {
  const streams = { words: [] as string[], docs: [] as string[], counts: [] as string[], positions: [] as string[] };
  let nextWord = 0;
  for (const word of words) {
    streams.words.push(encode(word - nextWord));
    nextWord = word + 1;
    const { places } = entries[word]!;
    let nextDoc = 0;
    for (let i = 0; i < places.length;) {
      const doc = places[i]!;
      streams.docs.push(encode(doc - nextDoc));
      nextDoc = doc + 1;
      let nextPosition = 0;
      let count = 0;
      for (; places[i] === doc && i < places.length; i += 2, count++) {
        streams.positions.push(encode(places[i + 1]! - nextPosition));
        nextPosition = places[i + 1]! + 1;
      }
      streams.counts.push(encode(count - 1));
    }
    streams.docs.push(' ');
  }
  return {
    version: SEARCH_VERSION,
    words: streams.words.join(''),
    docs: streams.docs.join(''),
    counts: streams.counts.join(''),
    positions: streams.positions.join(''),
  };
}

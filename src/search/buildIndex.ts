/** From documents to an index that fits in a file. */
import { encode, encodeWords } from '#search/codec.ts';
import { SEARCH_VERSION, type SearchIndex } from '#search/schema.ts';
import { byCode, keyOf, plain, terms, type Term } from '#search/term.ts';
import { fold } from '#text/fold.ts';

/** What is searched: a title, and a text whose lines are its paragraphs. */
export type SearchDocument = { readonly id: string; readonly title: string; readonly text: string };

/** A word: how often it is written in which way, and where it stands: document and position, again and again. */
type Entry = { readonly forms: Map<string, number>; readonly places: number[] };

/** Build the index. The same documents give the same index, whatever their order. */
export function buildIndex(docs: readonly SearchDocument[]): SearchIndex {
  const sorted = docs.toSorted((a, b) => byCode(a.id, b.id) || byCode(a.title, b.title) || byCode(a.text, b.text));
  const entries = new Map<string, Entry>();
  let titles = '';
  sorted.forEach((doc, number) => {
    let position = 0;
    for (const [line, source] of [doc.title, ...doc.text.split('\n')].entries()) {
      const words = terms(source);
      for (const word of words) record(entries, word, number, position++);
      if (line === 0) titles += encode(position);
      // A step left free, so that no phrase runs from one paragraph into the next.
      if (words.length > 0) position++;
    }
  });
  const inOrder = [...entries].sort(([a], [b]) => byCode(a, b));
  return {
    version: SEARCH_VERSION,
    ids: sorted.map((doc) => doc.id),
    titles,
    words: encodeWords(inOrder.map(([key, entry]) => usualForm(key, entry))),
    ...encodePlaces(inOrder.map(([, entry]) => entry.places)),
  };
}

function record(entries: Map<string, Entry>, word: Term, doc: number, position: number): void {
  let entry = entries.get(word.key);
  if (entry === undefined) entries.set(word.key, (entry = { forms: new Map(), places: [] }));
  entry.forms.set(word.text, (entry.forms.get(word.text) ?? 0) + 1);
  entry.places.push(doc, position);
}

/** The way a word is most often written, unless the way back to its key would be lost. Capitals stand for Arabic letters in the file. */
function usualForm(key: string, entry: Entry): string {
  const forms = new Map<string, number>();
  for (const [text, times] of entry.forms) {
    const form = plain(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    forms.set(form, (forms.get(form) ?? 0) + times);
  }
  const [form] = [...forms].reduce((a, b) => (b[1] - a[1] || byCode(a[0], b[0])) > 0 ? b : a);
  return keyOf(fold(form)) === key ? form : key;
}

/** Write the places of each word as three streams, each of one kind of number: they pack better so. */
function encodePlaces(words: readonly (readonly number[])[]): Pick<SearchIndex, 'docs' | 'counts' | 'positions'> {
  let docs = '';
  let counts = '';
  let positions = '';
  for (const places of words) {
    let nextDoc = 0;
    for (let i = 0; i < places.length; ) {
      const doc = places[i]!;
      docs += encode(doc - nextDoc);
      nextDoc = doc + 1;
      let nextPosition = 0;
      let count = 0;
      for (; places[i] === doc && i < places.length; i += 2, count++) {
        positions += encode(places[i + 1]! - nextPosition);
        nextPosition = places[i + 1]! + 1;
      }
      counts += encode(count - 1);
    }
    docs += ' ';
  }
  return { docs, counts, positions };
}

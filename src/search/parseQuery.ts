/** The query language: words, "phrases" and «phrases», and -what must not be there. The last word may still be in the typing. */
import { terms, type Term } from '#search/term.ts';

/** One thing asked for: a word, or the words of a phrase. */
export type Asked = {
  /** As written. */
  readonly query: string;
  readonly words: readonly Term[];
  /** In quotes: as it stands there, side by side and in order. */
  readonly phrase: boolean;
  readonly excluded: boolean;
  /** Still being typed: the last word may go on. */
  readonly open: boolean;
};

const PIECE = /(?:(?<!\S)([-−]))?(?:"([^"]*)("?)|«([^»]*)(»?)|[“”]([^“”]*)([“”]?))|(?<!\S)([-−])(?=[^\s\-−])|[^\s"«“”]+/gu;
/** A pasted page is not a query. */
const MOST_WORDS = 24;

/** Read a query into what it asks for. The same word twice is asked once. */
export function parseQuery(query: string): Asked[] {
  const out: Asked[] = [];
  const seen = new Set<string>();
  let minus = false;
  const add = (words: readonly Term[], phrase: boolean, excluded: boolean, closed: boolean) => {
    if (words.length === 0) return;
    const name = `${excluded} ${phrase} ${words.map((word) => word.key).join(' ')}`;
    if (seen.has(name)) return;
    seen.add(name);
    out.push({ query: words.map((word) => word.text).join(' '), words, phrase, excluded, open: !closed });
  };
  for (const match of query.matchAll(PIECE)) {
    const quoted = match[2] ?? match[4] ?? match[6];
    if (quoted !== undefined) {
      const mark = match[3] ?? match[5] ?? match[7];
      add(terms(quoted), true, match[1] !== undefined, mark !== '' || /\s$/u.test(query));
    } else if (match[8] !== undefined) {
      minus = true;
      continue;
    } else {
      const last = match.index + match[0].length === query.length;
      const words = terms(match[0]);
      words.forEach((word, i) => add([word], false, minus, !(last && i === words.length - 1 && word.end === match[0].length)));
    }
    minus = false;
  }
  return out.slice(0, MOST_WORDS);
}

/**
 * The query language: words, "phrases" and «phrases», and what must not be there (-word, NOT word, -"phrase").
 * The last word may still be in the typing. What looks like a language that is not spoken here is set aside and named.
 */
import { monthAsked, monthOfTwo } from '#search/months.ts';
import { terms, type Term } from '#search/term.ts';

/** One thing asked for: a word, or the words of a phrase. */
export type Asked = {
  /** As written. */
  readonly query: string;
  readonly words: readonly Term[];
  /** In quotes, or a month of two words: as it stands there, side by side and in order. */
  readonly phrase: boolean;
  readonly excluded: boolean;
  /** Still being typed: the last word may go on. */
  readonly open: boolean;
  /** The month it names, 0 to 11; and the one that it may name where the word itself finds nothing: مارس "practised", أيار a name. */
  readonly month?: number;
  readonly maybeMonth?: number;
};

/** A query as it was understood, and the signs in it that were not, as written: OR, outlet:. */
export type Query = { readonly asked: readonly Asked[]; readonly unknown: readonly string[] };

const PIECE = /(?:(?<!\S)([-−]))?(?:"([^"]*)("?)|«([^»]*)(»?)|[“”]([^“”]*)([“”]?))|(?<!\S)([-−])(?=[^\s\-−])|[^\s"«“”]+/gu;
/** A pasted page is not a query. */
const MOST_WORDS = 24;

/** Words that join the parts of a query elsewhere. All parts must answer here, so AND says nothing new. */
const OPERATOR = /^(?:AND|OR|NOT|NEAR(?:\/\d+)?|&&|\|\|?)$/;
/** A field before its value: outlet:الجزيرة. An address (https://…) and an hour (10:30) are none. */
const FIELD =
  /^(?:[A-Za-z]{2,20}|المصدر|مصدر|الدولة|دولة|الكيان|كيان|العنوان|عنوان|النص|التاريخ|تاريخ|القائل|قائل|الشخص|شخص|المكان|مكان|الجهة|جهة|النوع|نوع|منذ|حتى):(?!\/\/)/u;

type Draft = { -readonly [K in keyof Asked]: Asked[K] };

/** Read a query into what it asks for. The same word twice is asked once. */
export function parseQuery(query: string): Query {
  const out: Draft[] = [];
  const unknown = new Set<string>();
  /** What comes next must not be there; `'all'`: nor what follows up to the bracket that closes. */
  let minus: boolean | 'all' = false;
  const signs = query.match(/\S+/g)?.some((piece) => /^(?:AND|OR|NOT)$/.test(piece)) ?? false;
  const add = (words: readonly Term[], phrase: boolean, excluded: boolean, closed: boolean) => {
    if (words.length > 0) out.push({ query: words.map((word) => word.text).join(' '), words, phrase, excluded, open: !closed });
  };
  for (const match of query.matchAll(PIECE)) {
    const quoted = match[2] ?? match[4] ?? match[6];
    const written = match[0];
    if (quoted !== undefined) {
      const mark = match[3] ?? match[5] ?? match[7];
      add(terms(quoted), true, match[1] !== undefined || minus !== false, mark !== '' || /\s$/u.test(query));
    } else if (match[8] !== undefined) {
      minus = true;
      continue;
    } else if (OPERATOR.test(written)) {
      if (written === 'NOT') minus = true;
      else if (written !== 'AND' && written !== '&&') unknown.add(written);
      continue;
    } else {
      const field = FIELD.exec(written)?.[0];
      if (field) unknown.add(field);
      if (/[()]/.test(written) && signs) unknown.add('( )');
      if (/[\p{L}\p{N}]\*/u.test(written)) unknown.add('*');
      if (minus !== false && written.startsWith('(')) minus = 'all';
      const rest = written.slice(field?.length ?? 0);
      const words = terms(rest);
      const last = match.index + written.length === query.length;
      words.forEach((word, i) => add([word], false, minus !== false, !(last && i === words.length - 1 && word.end === rest.length)));
      // A field's value may stand in quotes or behind a space; what is excluded is still to come then.
      if (words.length === 0) continue;
    }
    if (minus !== 'all' || /\)/.test(written)) minus = false;
  }
  return { asked: once(out.reduce(joinMonths, []).map(nameMonth)).slice(0, MOST_WORDS), unknown: [...unknown] };
}

/** Put a word behind those before it: two that name a month together are one. */
function joinMonths(before: Asked[], asked: Asked): Asked[] {
  const last = before.at(-1);
  const month = last && !last.phrase && !asked.phrase && (last.excluded || !asked.excluded) ? monthOfTwo(last.words[0]!.key, asked.words[0]!.key) : undefined;
  if (month === undefined) return [...before, asked];
  return [
    ...before.slice(0, -1),
    { ...asked, query: `${last!.query} ${asked.query}`, words: [...last!.words, ...asked.words], phrase: true, excluded: last!.excluded, open: false, month },
  ];
}

/** Say which month a word names, by what is asked for beside it. What is excluded is read by itself. */
function nameMonth(asked: Asked, at: number, all: readonly Asked[]): Asked {
  const beside = (step: -1 | 1) => {
    const other = all[at + step];
    return other?.excluded === asked.excluded ? (step < 0 ? other.words.at(-1) : other.words[0])?.key : undefined;
  };
  const {
    words: [word, second, ...more],
  } = asked;
  if (asked.month !== undefined || !word || more.length > 0) return asked;
  // A word in quotes stands for itself.
  const read = second ? { month: monthOfTwo(word.key, second.key), sure: true } : monthAsked(word, beside(-1), beside(1), asked.phrase);
  return read?.month === undefined ? asked : { ...asked, [read.sure ? 'month' : 'maybeMonth']: read.month };
}

function once(all: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return all.filter(({ words, phrase, excluded }) => {
    const name = `${excluded} ${phrase} ${words.map((word) => word.key).join(' ')}`;
    return !seen.has(name) && seen.add(name);
  });
}

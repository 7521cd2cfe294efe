/** Ask the index: rank the documents that hold what was asked, and say why each does. */
import type { How } from '#search/expand.ts';
import { nearness } from '#search/nearness.ts';
import { otherNames } from '#search/otherNames.ts';
import { parseQuery, type Asked } from '#search/parseQuery.ts';
import type { Ready } from '#search/prepare.ts';
import { TOGETHER, waysOf, type Way } from '#search/ways.ts';

/** What of the query a document answers: the words asked, the forms found in it (most telling first), and how near they are. */
export type Match = { readonly query: string; readonly surfaces: readonly string[]; readonly how: How };
/** A document found, by its number. A word of the query without a match here is one that the document does not hold. */
export type Hit = { readonly doc: number; readonly score: number; readonly matches: readonly Match[] };

/** A thing asked with its ways, best first, and for each document the best way and its place in that way's posting (+1; 0: none). */
type Clause = {
  readonly query: string;
  readonly ways: readonly Way[];
  readonly optional: boolean;
  readonly best: Int32Array;
  readonly place: Int32Array;
  readonly scores: Float64Array;
};

/** Words that join others: they help to rank and are never missed. Folded. */
const JOINING = new Set('في من علي الي عن مع و ان او ثم هذا هذه ذلك التي الذي ما لا لم لن قد هو هي كل بين بعد قبل كما the of in and to a'.split(' '));
/** How fast repeating a word stops counting, and how much a long text is held against it. */
const REPEAT = 1.2;
const LENGTH = 0.4;
/** What a title, repetition and rarity may add to how well a word answers. Less than lies between a word as asked, or spelt otherwise, and its forms. */
const EXTRA = { title: 0.2, often: 0.2, rare: 0.2 };
/** Where nothing answers all, what answers so much less than the best is left out. */
const STILL_NEAR = 0.4;
/** A word that answers so well is surely the word asked, in some spelling or form. */
const SURELY = 0.5;
/** Only so many of the best documents are ranked again by how near their words stand. */
const MOST_RANKED = 2000;

/** What a reader should be told of how a query was read. */
export type Note =
  /** Signs that look like a query language and were left out: OR, outlet:. */
  | { readonly kind: 'unknown'; readonly what: readonly string[] }
  /** What must not be there. */
  | { readonly kind: 'excluded'; readonly what: readonly string[] }
  /** Phrases that stand nowhere as asked: their words were looked for apart. */
  | { readonly kind: 'apart'; readonly what: readonly string[] }
  /** No document answers all that was asked. */
  | { readonly kind: 'some' };
export type Answer = { readonly hits: readonly Hit[]; readonly notes: readonly Note[] };

/** All that answers a query, best first; what each document answers is told when it is asked for, as few of them are shown. */
export type Found = {
  readonly ranked: readonly { readonly doc: number; readonly score: number }[];
  readonly notes: readonly Note[];
  readonly matchesOf: (doc: number) => readonly Match[];
  /** Whether the words of a document from one place up to another answer by themselves what the document is found for. */
  readonly answersIn: (doc: number, from: number, to: number) => boolean;
};

/** Find the documents that answer a query, best first. */
export const searchIndex = (index: Ready, query: string, limit = 20): Hit[] => [...answer(index, query, limit).hits];

/** Find the documents that answer a query, best first, and say how it was read. */
export function answer(index: Ready, query: string, limit = 20): Answer {
  const { ranked, notes, matchesOf } = find(index, query);
  return { hits: ranked.slice(0, limit).map(({ doc, score }) => ({ doc, score: Math.round(score * 1e6) / 1e6, matches: matchesOf(doc) })), notes };
}

/**
 * Find all documents that answer a query, and say how it was read. Those that answer all of it; where there are none,
 * those that answer most of it, near words counted, and their matches say which. What `NOT x` leaves out is what `x` alone would find.
 */
export function find(index: Ready, query: string): Found {
  const { asked: read, unknown } = parseQuery(query);
  // What the documents do not write as a word is meant as the month.
  const asked = read.map((one) => (isWritten(index, one) ? one : asMonth(one)));
  const wanted = asked.filter((a) => !a.excluded);
  const unwanted = asked.filter((a) => a.excluded);
  const out = excluded(index, unwanted);
  const notes: Note[] = [
    ...(unknown.length > 0 ? [{ kind: 'unknown', what: unknown } as const] : []),
    ...(unwanted.length > 0 ? [{ kind: 'excluded', what: unwanted.map((a) => a.query) } as const] : []),
  ];
  if (wanted.length === 0) {
    const all = asked.length === 0 ? [] : Array.from({ length: index.documents }, (_, doc) => ({ doc, score: 0 }));
    return { ranked: all.filter(({ doc }) => !out.has(doc)), notes, matchesOf: () => [], answersIn: () => true };
  }
  const strict = clausesOf(index, wanted, false);
  const ranked = rank(index, strict, out, whole(strict));
  const months = wanted.map(asMonth);
  const isMeant = ({ doc }: Ranked) => strict.every((clause, i) => months[i] === wanted[i] || clause.ways[clause.best[doc]!]!.weight >= SURELY);
  if (!ranked.some(isMeant) && months.some((one, i) => one !== wanted[i])) {
    // Nothing surely holds the words: a name among them may be meant as the month.
    const again = clausesOf(index, months, false);
    const found = rank(index, again, out, whole(again));
    if (found.length > 0) return { ranked: found, notes, matchesOf: (doc) => matchesIn(again, doc), answersIn: within(again, whole(again)) };
  }
  if (ranked.length > 0) return { ranked, notes, matchesOf: (doc) => matchesIn(strict, doc), answersIn: within(strict, whole(strict)) };
  const wide = clausesOf(index, months.flatMap(loosened), true);
  const most = Math.floor(mostAnswered(index, wide, out) / 2) + 1;
  const near = rank(index, wide, out, most);
  const kept = near.filter(({ score }) => score >= near[0]!.score * STILL_NEAR);
  const phrases = strict.flatMap((clause, i) => (wanted[i]!.phrase && wanted[i]!.month === undefined && clause.ways.length === 0 ? [wanted[i]!.query] : []));
  if (kept.length > 0 && phrases.length > 0) notes.push({ kind: 'apart', what: phrases });
  else if (kept.length > 0 && whole(wide) > 1) notes.push({ kind: 'some' });
  return { ranked: kept, notes, matchesOf: (doc) => matchesIn(wide, doc), answersIn: within(wide, most) };
}

/** Tell whether documents write a word that may name a month; أب is not آب. */
function isWritten(index: Ready, { words: [first] }: Asked): boolean {
  const word = index.wordOf.get(first!.key);
  return word !== undefined && (!first!.text.startsWith('آ') || index.forms[word]!.startsWith('آ'));
}

/** Read a word that may name a month as the month. */
const asMonth = (asked: Asked): Asked => (asked.month === undefined && asked.maybeMonth !== undefined ? { ...asked, month: asked.maybeMonth } : asked);

const whole = (clauses: readonly Clause[]): number => clauses.filter((clause) => !clause.optional).length;

/** A phrase that stands nowhere is asked for as its words; a month of two words stays one. */
const loosened = (asked: Asked): Asked[] =>
  asked.phrase && asked.month === undefined
    ? asked.words.map((word, i) => ({ ...asked, query: word.text, words: [word], phrase: false, open: asked.open && i === asked.words.length - 1 }))
    : [asked];

/** Give the documents that hold what must not be there, in any way in which it would be found. */
function excluded(index: Ready, unwanted: readonly Asked[]): Set<number> {
  const out = new Set<number>();
  // Of a word that has hardly begun nobody can tell what it is to leave out.
  const told = unwanted.map((asked) => (asked.open && asked.words.at(-1)!.key.length < 3 ? { ...asked, open: false } : asked));
  for (const { ways } of clausesOf(index, told, false)) for (const { posting } of ways) for (const doc of posting.docs) out.add(doc);
  return out;
}

function clausesOf(index: Ready, wanted: readonly Asked[], wide: boolean): Clause[] {
  const joining = ({ words, phrase, open }: Asked) => !phrase && (JOINING.has(words[0]!.key) || (open && words[0]!.key.length === 1));
  const content = wanted.some((asked) => !joining(asked));
  const named = otherNames(index, wanted);
  return wanted.map((asked, i) => {
    const { ways: others, settled } = named[i]!;
    const ways = [...waysOf(index, asked, settled ? 'sure' : wide ? 'wide' : 'near'), ...others];
    for (const beside of [wanted[i - 1], wanted[i + 1]]) {
      if (beside === undefined || asked.phrase || beside.phrase) continue;
      // عبد الله and عبدالله: two words asked, one written.
      const pair = beside === wanted[i - 1] ? [beside, asked] : [asked, beside];
      const word = index.wordOf.get(pair.map((a) => a.words[0]!.key).join(''));
      if (word !== undefined) ways.push({ surface: index.forms[word]!, how: 'loose', weight: TOGETHER, posting: index.posting(word) });
    }
    return weigh(index, asked.query, ways, content && joining(asked));
  });
}

/** Score each document by the best of the ways in which it answers. */
function weigh(index: Ready, query: string, ways: readonly Way[], optional: boolean): Clause {
  const total = index.documents;
  const best = new Int32Array(total).fill(-1);
  const place = new Int32Array(total);
  const scores = new Float64Array(total);
  const known = ways.filter((way) => way.weight >= 0.5);
  const holding = Math.max(1, ...(known.length > 0 ? known : ways).map((way) => way.posting.docs.length));
  const rarity = (n: number) => Math.log(1 + (total - n + 0.5) / (n + 0.5));
  const value = rarity(holding);
  ways.forEach(({ weight, posting: { docs, starts, positions } }, way) => {
    const rare = (EXTRA.rare * rarity(docs.length)) / rarity(1);
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      const times = starts[i + 1]! - starts[i]!;
      const length = 1 - LENGTH + (LENGTH * index.lengths[doc]!) / index.meanLength;
      const title = positions[starts[i]!]! < index.titles[doc]! ? EXTRA.title : 0;
      const score = value * weight * (1 + title + rare + (EXTRA.often * times) / (times + REPEAT * length));
      if (score <= scores[doc]!) continue;
      scores[doc] = score;
      best[doc] = way;
      place[doc] = i;
    }
  });
  return { query, ways, optional, best, place, scores };
}

/** Count the clauses that a document answers, those aside that are never missed. */
const answered = (clauses: readonly Clause[], doc: number): number =>
  clauses.reduce((n, clause) => n + (!clause.optional && clause.best[doc]! >= 0 ? 1 : 0), 0);

/** Give the most clauses that any one document answers, but not less than one. */
function mostAnswered(index: Ready, clauses: readonly Clause[], out: ReadonlySet<number>): number {
  let most = 1;
  for (let doc = 0; doc < index.documents; doc++) if (!out.has(doc)) most = Math.max(most, answered(clauses, doc));
  return most;
}

type Ranked = { readonly doc: number; readonly score: number };

/** Rank the documents that answer at least so many clauses. */
function rank(index: Ready, clauses: readonly Clause[], out: ReadonlySet<number>, least: number): Ranked[] {
  const found: Ranked[] = [];
  for (let doc = 0; doc < index.documents; doc++) {
    if (out.has(doc) || answered(clauses, doc) < least) continue;
    found.push({ doc, score: clauses.reduce((sum, clause) => sum + clause.scores[doc]!, 0) });
  }
  const better = (a: Ranked, b: Ranked) => b.score - a.score || a.doc - b.doc;
  found.sort(better);
  if (clauses.length < 2) return found;
  const near = found.slice(0, MOST_RANKED).map(({ doc, score }) => ({ doc, score: score * (1 + nearness(clauses.map((clause) => placesIn(clause, doc)))) }));
  return [...near.sort(better), ...found.slice(MOST_RANKED)];
}

/** Give where a clause's best way stands in a document. */
function placesIn(clause: Clause, doc: number): Uint32Array {
  const way = clause.ways[clause.best[doc]!];
  if (way === undefined) return new Uint32Array();
  const i = clause.place[doc]!;
  return way.posting.positions.subarray(way.posting.starts[i], way.posting.starts[i + 1]);
}

/** Give what a document answers, the best way first. */
const matchesIn = (clauses: readonly Clause[], doc: number): Match[] =>
  clauses.flatMap((clause) => {
    const first = clause.ways[clause.best[doc]!];
    if (first === undefined) return [];
    const all = [first, ...clause.ways.filter((way) => way !== first && placeIn(way.posting.docs, doc) >= 0)];
    return [{ query: clause.query, surfaces: [...new Set(all.map((way) => way.surface))], how: first.how }];
  });

/** Give the test whether the words of a document from one place up to another answer at least so many of the clauses that are never missed. */
function within(clauses: readonly Clause[], least: number): Found['answersIn'] {
  const asked = clauses.filter((clause) => !clause.optional);
  const stands = ({ docs, starts, positions }: Way['posting'], doc: number, from: number, to: number): boolean => {
    const at = placeIn(docs, doc);
    return at >= 0 && positions.subarray(starts[at], starts[at + 1]).some((position) => position >= from && position < to);
  };
  return (doc, from, to) => asked.filter(({ ways }) => ways.some(({ posting }) => stands(posting, doc, from, to))).length >= least;
}

/** Give the place of a document among those of a posting; -1 where it is none of them. */
function placeIn(docs: Uint32Array, doc: number): number {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (docs[middle]! < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc ? low : -1;
}

/** Ask the index: rank the documents that hold what was asked, and say why each does. */
import { expand, phraseWords, type How } from '#search/expand.ts';
import { parseQuery, type Asked } from '#search/parseQuery.ts';
import { phraseRuns } from '#search/phrase.ts';
import type { Posting, Ready } from '#search/prepare.ts';
import { nearness } from '#search/nearness.ts';
import { byCode, keysOf } from '#search/term.ts';

/** What of the query a document answers: the words asked, the forms found in it (most telling first), and how near they are. */
export type Match = { readonly query: string; readonly surfaces: readonly string[]; readonly how: How };
/** A document found. A word of the query without a match here is one that the document does not hold. */
export type Hit = { readonly id: string; readonly score: number; readonly matches: readonly Match[] };

/** One way to answer a thing asked. */
type Way = { readonly surface: string; readonly how: How; readonly weight: number; readonly posting: Posting };
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
/** How well one word written answers two asked, or two one. */
const TOGETHER = 0.6;
/** Where nothing answers all, what answers so much less than the best is left out. */
const STILL_NEAR = 0.4;
/** Only so many of the best documents are ranked again by how near their words stand. */
const MOST_RANKED = 2000;

/**
 * Find the documents that answer a query, best first. Those that answer all of it; where there are none,
 * those that answer most of it, near words counted, and their matches say which.
 */
export function searchIndex(index: Ready, query: string, limit = 20): Hit[] {
  const asked = parseQuery(query);
  const wanted = asked.filter((a) => !a.excluded);
  const out = excluded(index, asked);
  if (wanted.length === 0) {
    if (asked.length === 0) return [];
    return index.ids.flatMap((id, doc) => (out.has(doc) ? [] : [{ id, score: 0, matches: [] }])).slice(0, limit);
  }
  const strict = clausesOf(index, wanted, false);
  const ranked = rank(index, strict, out, whole(strict));
  if (ranked.length > 0) return toHits(index, strict, ranked, limit);
  const wide = clausesOf(index, wanted.flatMap(loosened), true);
  const most = Math.floor(mostAnswered(index, wide, out) / 2) + 1;
  const near = rank(index, wide, out, most);
  return toHits(index, wide, near.filter(({ score }) => score >= near[0]!.score * STILL_NEAR), limit);
}

const whole = (clauses: readonly Clause[]): number => clauses.filter((clause) => !clause.optional).length;

/** A phrase that stands nowhere is asked for as its words. */
const loosened = (asked: Asked): Asked[] =>
  asked.phrase
    ? asked.words.map((word, i) => ({ ...asked, query: word.text, words: [word], phrase: false, open: asked.open && i === asked.words.length - 1 }))
    : [asked];

/** Give the documents that hold what must not be there. */
function excluded(index: Ready, asked: readonly Asked[]): Set<number> {
  const out = new Set<number>();
  for (const { words } of asked.filter((a) => a.excluded)) {
    const runs = phraseRuns(index, words.map((word, i) => phraseWords(index, word, i === 0, false)));
    for (const { posting } of runs) for (const doc of posting.docs) out.add(doc);
  }
  return out;
}

function clausesOf(index: Ready, wanted: readonly Asked[], wide: boolean): Clause[] {
  const joining = ({ words, phrase, open }: Asked) =>
    !phrase && (JOINING.has(words[0]!.key) || (open && words[0]!.key.length === 1));
  const content = wanted.some((asked) => !joining(asked));
  return wanted.map((asked, i) => {
    const ways = waysOf(index, asked, wide);
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

function waysOf(index: Ready, { words, phrase, open }: Asked, wide: boolean): Way[] {
  if (phrase) {
    const choices = words.map((word, i) => phraseWords(index, word, i === 0, open && i === words.length - 1));
    const exact = words.map((word) => word.key).join(' ');
    return phraseRuns(index, choices).map((run): Way => (keysOf(run.surface).join(' ') === exact ? { ...run, how: 'exact', weight: 1 } : { ...run, how: 'loose', weight: 0.9 }));
  }
  const word = words[0]!;
  const ways = expand(index, word, open, wide).map(({ word: found, how, weight }): Way => ({
    surface: index.forms[found]!,
    how,
    weight,
    posting: index.posting(found),
  }));
  return [...ways, ...split(index, word.key)];
}

/** One word asked, two written: عبدالله and عبد الله. A known word is only parted before an article. */
function split(index: Ready, key: string): Way[] {
  const known = index.wordOf.has(key);
  const ways: Way[] = [];
  for (let cut = 2; cut <= key.length - 2; cut++) {
    const left = index.wordOf.get(key.slice(0, cut));
    const right = index.wordOf.get(key.slice(cut));
    if (left === undefined || right === undefined || (known && !key.startsWith('ال', cut))) continue;
    for (const run of phraseRuns(index, [[left], [right]])) ways.push({ ...run, how: 'loose', weight: TOGETHER });
  }
  return ways;
}

/** Score each document by the best of the ways in which it answers. */
function weigh(index: Ready, query: string, ways: readonly Way[], optional: boolean): Clause {
  const total = index.ids.length;
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
  for (let doc = 0; doc < index.ids.length; doc++) if (!out.has(doc)) most = Math.max(most, answered(clauses, doc));
  return most;
}

type Ranked = { readonly doc: number; readonly score: number };

/** Rank the documents that answer at least so many clauses. */
function rank(index: Ready, clauses: readonly Clause[], out: ReadonlySet<number>, least: number): Ranked[] {
  const found: Ranked[] = [];
  for (let doc = 0; doc < index.ids.length; doc++) {
    if (out.has(doc) || answered(clauses, doc) < least) continue;
    found.push({ doc, score: clauses.reduce((sum, clause) => sum + clause.scores[doc]!, 0) });
  }
  const better = (a: Ranked, b: Ranked) => b.score - a.score || byCode(index.ids[a.doc]!, index.ids[b.doc]!);
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

function toHits(index: Ready, clauses: readonly Clause[], ranked: readonly Ranked[], limit: number): Hit[] {
  return ranked.slice(0, limit).map(({ doc, score }) => ({
    id: index.ids[doc]!,
    score: Math.round(score * 1e6) / 1e6,
    matches: clauses.flatMap((clause) => {
      const first = clause.ways[clause.best[doc]!];
      if (first === undefined) return [];
      const all = [first, ...clause.ways.filter((way) => way !== first && holds(way.posting.docs, doc))];
      return [{ query: clause.query, surfaces: [...new Set(all.map((way) => way.surface))], how: first.how }];
    }),
  }));
}

/** Whether a document is among those of a posting. */
function holds(docs: Uint32Array, doc: number): boolean {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (docs[middle]! < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc;
}

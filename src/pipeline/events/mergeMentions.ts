/** Which mentions tell of one event. Pure: the same mentions in any order give the same, in the build and in a browser. */
import { keyOf } from '#pipeline/events/wordKeys.ts';
import { comparable, gapOf, isPrecise, likeness, type Comparable, type DatedMention } from '#pipeline/events/alike.ts';
import { disjoint, isApart } from '#pipeline/events/apart.ts';
import { tellingKeys } from '#pipeline/events/weighedWords.ts';

/**
 * How alike two mentions must be, and how alike their own clauses, and how many telling words these must share: of the same day; a day apart; where one gives
 * a month or a year alone; of one story, which rarely dates one event twice.
 */
const ENOUGH = {
  sameDay: { score: 0.09, clause: 0, words: 1 },
  near: { score: 0.22, clause: 0.15, words: 1 },
  month: { score: 0.12, clause: 0.05, words: 1 },
  year: { score: 0.14, clause: 0.05, words: 1 },
  sameStory: { score: 0.5, clause: 0.5, words: 1 },
} as const;
/** Of one day, two whose clauses share no word must be so much more alike in what stands around. */
const AROUND = { score: 0.15, words: 3 } as const;
/** Two that do other things must be so much alike. */
const OTHER_DEED = 0.25;
/** A month's mention is so much more like its event than like any other. */
const MARGIN = 1.25;
/** Two of one day come before two a day apart that are so much more alike. */
const SAME_DAY = 0.05;
/** The score of two that tell of the same known event. */
const KNOWN = 2;
/** So far apart two days of one event may be told. */
const NEAR = 1;
/** Mentions that share a word are compared with so many of their neighbours in time. */
const NEIGHBOURS = 24;
/** A mention of so few days stands in a row of each. */
const FEW_DAYS = 7;
/** The words by which a mention is found: those that tell most. */
const SOUGHT = 12;
/** Of two large groups so many mentions are held against each other. */
const HELD = 16;

export type Mergeable = DatedMention & { readonly id: string; readonly entities: readonly string[] };
type Ready = Comparable & Mergeable & { readonly named: ReadonlySet<string> };
type Pair = { readonly a: number; readonly b: number; readonly score: number };

function enoughFor(one: DatedMention, other: DatedMention): (typeof ENOUGH)[keyof typeof ENOUGH] | null {
  if (one.story === other.story) return gapOf(one, other) === 0 ? ENOUGH.sameStory : null;
  const gap = gapOf(one, other);
  if (isPrecise(one) && isPrecise(other)) return gap === 0 ? ENOUGH.sameDay : gap <= NEAR ? ENOUGH.near : null;
  if (gap > 0) return null;
  const isYear = [one, other].some((mention) => !isPrecise(mention) && mention.precision !== 'month');
  return isYear ? ENOUGH.year : ENOUGH.month;
}

/** Give how alike two mentions are, where that is enough for one event; null where it is not. */
function scoreOf(one: Ready, other: Ready): number | null {
  const enough = enoughFor(one, other);
  if (enough === null) return null;
  const isKnown = one.known.some((id) => other.known.includes(id));
  const clause = likeness(one.inClause, other.inClause);
  const isAround = enough === ENOUGH.sameDay || enough === ENOUGH.month;
  if (!isKnown && !isAround && clause.words < enough.words) return null;
  const all = likeness(one.words, other.words);
  // What can be said at once is said before what takes longer.
  if (!isKnown && clause.words < enough.words && all.words < AROUND.words) return null;
  if (isApart(one, other)) return null;
  // Two that tell of the same known event are of one, and before all others.
  if (isKnown) return KNOWN;
  // What stands around two mentions of one story is the same anyway.
  if (one.story === other.story) return clause.score >= enough.clause && clause.words >= enough.words ? clause.score : null;
  const score = (all.score + clause.score) / 2;
  if (disjoint(one.deeds, other.deeds) && score < OTHER_DEED && clause.words < 3) return null;
  if (score >= enough.score && clause.score >= enough.clause && clause.words >= enough.words) return score;
  return isAround && all.score >= AROUND.score && all.words >= AROUND.words ? score : null;
}

const MONTH = 31;
/** A while of more months stands in the rows of its ends alone. */
const LONG_WHILE = 14;

/**
 * Give for each mention the rows it stands in: of those that share a telling word, or a known event, at about the same time. A row is
 * known by a number; that two rows may have the same one only makes a few more pairs to be looked at.
 */
function rowsOf(mentions: readonly Ready[]): { readonly rows: ReadonlyMap<number, readonly number[]>; readonly keysOf: readonly Int32Array[] } {
  const rows = new Map<number, number[]>();
  const keysOf = sharedKeys(mentions.map(rowKeys));
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      const row = rows.get(key);
      if (row) row.push(i);
      else rows.set(key, [i]);
    }
  });
  return { rows, keysOf };
}

/** Leave out the keys that one mention alone has: most, and no pair comes of them. Counted by their last bits, so that a few of them stay. */
function sharedKeys(all: readonly Int32Array[]): readonly Int32Array[] {
  const counts = new Uint8Array(SLOTS);
  for (const keys of all) for (const key of keys) if (counts[key & (SLOTS - 1)]! < 2) counts[key & (SLOTS - 1)]!++;
  return all.map((keys) => keys.filter((key) => counts[key & (SLOTS - 1)] === 2));
}
const SLOTS = 2 ** 22;

function rowKeys({ known, words, from, to }: Ready): Int32Array {
  const [first, last] = [Math.floor((from - NEAR) / MONTH), Math.floor((to + NEAR) / MONTH)];
  const months = last - first > LONG_WHILE ? [first, last] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return Int32Array.from(
    new Set([
      ...known.map(keyOf),
      ...(to - from < FEW_DAYS ? Array.from({ length: to - from + 1 }, (_, n) => keyOf(`day:${from + n}`)) : []),
      ...tellingKeys(words, SOUGHT).flatMap((key) => months.map((month) => (Math.imul(key, 31) + Math.imul(month, 0x9e3779b1)) | 0)),
    ]),
  );
}

/** Give all pairs that may be one event, each once, with how alike they are. */
function pairsOf(mentions: readonly Ready[]): Pair[] {
  const { rows, keysOf } = rowsOf(mentions);
  const at = new Map<number, number>();
  const pairs: Pair[] = [];
  keysOf.forEach((keys, a) => {
    const others = new Set<number>();
    for (const key of keys) {
      const row = rows.get(key)!;
      // Mentions come in the order of the row.
      const place = at.get(key) ?? 0;
      at.set(key, place + 1);
      for (let i = place + 1; i < row.length && i <= place + NEIGHBOURS; i++) others.add(row[i]!);
    }
    for (const b of others) {
      const score = scoreOf(mentions[a]!, mentions[b]!);
      if (score !== null) pairs.push({ a, b, score });
    }
  });
  const rank = ({ a, b, score }: Pair): number => score + (gapOf(mentions[a]!, mentions[b]!) === 0 ? SAME_DAY : 0);
  return pairs.sort((p, q) => rank(q) - rank(p) || p.a - q.a || p.b - q.b);
}

const inTime = (a: Mergeable, b: Mergeable): number => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Groups of mentions that grow together. */
class Groups {
  readonly #ready: readonly Ready[];
  readonly #groupOf: number[];
  /** Of each group, its first mentions in time. */
  readonly #first: Map<number, number[]>;
  readonly members: Map<number, number[]>;

  constructor(ready: readonly Ready[]) {
    this.#ready = ready;
    this.#groupOf = ready.map((_, i) => i);
    this.#first = new Map(ready.map((_, i) => [i, [i]]));
    this.members = new Map(ready.map((_, i) => [i, [i]]));
  }

  of(mention: number): number {
    return this.#groupOf[mention]!;
  }

  /** Say whether nothing keeps any two mentions of two groups apart. */
  canJoin(one: number, other: number): boolean {
    const [left, right] = [this.#first.get(one)!, this.#first.get(other)!];
    return !left.some((i) => right.some((j) => cannotMeet(this.#ready[i]!, this.#ready[j]!)));
  }

  /** Put two groups together, unless something keeps any two of their mentions apart; tells whether they are one now. */
  join(one: number, other: number): boolean {
    if (one === other) return true;
    if (!this.canJoin(one, other)) return false;
    // The smaller goes to the larger.
    const [keep, drop] = this.members.get(one)!.length >= this.members.get(other)!.length ? [one, other] : [other, one];
    for (const i of this.members.get(drop)!) {
      this.#groupOf[i] = keep;
      this.members.get(keep)!.push(i);
    }
    const first = [...this.#first.get(keep)!, ...this.#first.get(drop)!].sort((i, j) => i - j);
    this.#first.set(keep, first.slice(0, HELD));
    this.members.delete(drop);
    this.#first.delete(drop);
    return true;
  }
}

/** Give each mention of a month or a year to the event that it is most like; where two are as like, to none. */
function joinImprecise(ready: readonly Ready[], pairs: readonly Pair[], groups: Groups): void {
  const best = new Map<number, Map<number, number>>();
  const open = new Map<string, boolean>();
  const canJoin = (mention: number, group: number): boolean => {
    const key = `${mention} ${group}`;
    const held = open.get(key) ?? groups.canJoin(groups.of(mention), group);
    open.set(key, held);
    return held;
  };
  const note = (mention: number, other: number, score: number) => {
    const group = groups.of(other);
    if (!canJoin(mention, group)) return;
    const scores = best.get(mention) ?? new Map<number, number>();
    best.set(mention, scores.set(group, Math.max(score, scores.get(group) ?? 0)));
  };
  for (const { a, b, score } of pairs) {
    if (!isPrecise(ready[a]!) && isPrecise(ready[b]!)) note(a, b, score);
    if (!isPrecise(ready[b]!) && isPrecise(ready[a]!)) note(b, a, score);
  }
  for (const [mention, scores] of [...best].toSorted(([a], [b]) => a - b)) {
    const [first, second] = [...scores].toSorted(([g, a], [h, b]) => b - a || g - h);
    if (first && (!second || first[1] > second[1] * MARGIN || first[1] >= KNOWN)) groups.join(groups.of(mention), groups.of(first[0]));
  }
}

/** Put together the mentions that tell of one event. Gives groups of indices, each in order of time, the groups by their first. */
export function mergeMentions(given: readonly Mergeable[]): number[][] {
  const order = given.map((_, i) => i).sort((a, b) => inTime(given[a]!, given[b]!));
  const ready = comparable(order.map((i) => given[i]!)).map((mention, i): Ready => {
    const own = given[order[i]!]!;
    return { ...own, ...mention, named: new Set([...own.entities, ...own.actors]) };
  });
  const groups = new Groups(ready);
  const hasDay = (group: number): boolean => groups.members.get(group)!.some((i) => isPrecise(ready[i]!));
  const pairs = pairsOf(ready);
  for (const { a, b } of pairs) if (isPrecise(ready[a]!) && isPrecise(ready[b]!)) groups.join(groups.of(a), groups.of(b));
  joinImprecise(ready, pairs, groups);
  for (const { a, b } of pairs)
    // A month in another month's mention tells of no two days.
    if (!isPrecise(ready[a]!) && !isPrecise(ready[b]!) && !(hasDay(groups.of(a)) && hasDay(groups.of(b)))) groups.join(groups.of(a), groups.of(b));
  return [...groups.members.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((group) => group.map((i) => order[i]!));
}

/** Say whether two mentions cannot stand in one event: what keeps two apart keeps all, and the days of one event stand together. */
function cannotMeet(one: Ready, other: Ready): boolean {
  if (isApart(one, other) || gapOf(one, other) > (isPrecise(one) && isPrecise(other) ? NEAR : 0)) return true;
  return one.story === other.story && scoreOf(one, other) === null;
}

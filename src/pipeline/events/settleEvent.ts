/** What several mentions say together: the day of their event, whether they differ on it, its kind and whom it names. Pure. */
import type { Basis, EventKind, Precision } from '#bundle/schema.ts';
import { isPrecise } from '#pipeline/events/alike.ts';
import type { Mergeable } from '#pipeline/events/mergeMentions.ts';

/** A mention with what settles its event. `told`: the day, from 1970-01-01, on which its story was published last; Infinity where that is not known. */
export type Settled = Mergeable & {
  readonly basis: Basis;
  readonly told: number;
  readonly titleRank: number;
  readonly byHand: boolean;
  readonly isOwn: boolean;
};

export type EventCore = {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly differs: boolean;
  readonly kind: EventKind;
  readonly entities: string[];
  /** The known event that it is, if it is one. */
  readonly known: string | null;
  /** The place, among the mentions, of the one that names the event; and of the first that told it. */
  readonly titled: number;
  readonly first: number;
};

/** Give the values with how many stories stand behind each, most first; of as many, the first. */
function votes<T>(mentions: readonly Settled[], valueOf: (mention: Settled) => readonly T[]): [T, number][] {
  const stories = new Map<T, Set<number>>();
  for (const mention of mentions)
    for (const value of valueOf(mention)) {
      const held = stories.get(value) ?? new Set();
      stories.set(value, held.add(mention.story));
    }
  return [...stories].map(([value, held]): [T, number] => [value, held.size]).sort((a, b) => b[1] - a[1]);
}

const PRECISE: Readonly<Record<Precision, number>> = { day: 0, range: 0, month: 1, year: 2 };

/** The days of an event: those that most stories give of the most precise ones; of as many, the longer span, which covers the shorter, then the earlier. */
function daysOf(mentions: readonly Settled[]): Settled {
  const best = Math.min(...mentions.map((mention) => (isPrecise(mention) ? 0 : Math.max(1, PRECISE[mention.precision]))));
  const precise = mentions.filter((mention) => (isPrecise(mention) ? 0 : Math.max(1, PRECISE[mention.precision])) === best);
  const counted = votes(precise, ({ from, to }) => [`${from} ${to}`]);
  const most = counted[0]![1];
  const spans = new Set(counted.filter(([, stories]) => stories === most).map(([span]) => span));
  const left = precise.filter(({ from, to }) => spans.has(`${from} ${to}`));
  return left.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || Number(a.basis === 'inferred') - Number(b.basis === 'inferred'))[0]!;
}

/** Say whether two of the mentions give days that cannot both be right; a month and a day in it can. */
export const differ = (mentions: readonly Pick<Settled, 'from' | 'to' | 'precision'>[]): boolean => {
  const latest = Math.max(...mentions.map(({ from }) => from));
  const earliest = Math.min(...mentions.map(({ to }) => to));
  return latest > earliest;
};

function kindOf(mentions: readonly Settled[]): EventKind {
  const counted = votes(mentions, ({ kind }) => [kind]);
  const telling = counted.filter(([kind]) => kind !== 'other' && kind !== 'statement');
  return (telling[0] ?? counted.find(([kind]) => kind !== 'other') ?? counted[0]!)[0];
}

const place = <T>(list: readonly T[], better: (a: T, b: T) => number): number =>
  list.map((one, i) => ({ one, i })).toSorted((a, b) => better(a.one, b.one) || a.i - b.i)[0]!.i;
const byTold = (a: Settled, b: Settled): number => a.told - b.told || (a.id < b.id ? -1 : 1);

/** Settle an event by its mentions, of which there is one at least. */
export function settleEvent(mentions: readonly Settled[]): EventCore {
  const day = daysOf(mentions);
  const same = mentions.filter(({ from, to }) => from === day.from && to === day.to);
  const known = votes(mentions, ({ sure }) => (sure === null ? [] : [sure]))[0]?.[0] ?? null;
  return {
    from: day.from,
    to: day.to,
    precision: day.precision,
    basis: same.some(({ basis }) => basis === 'stated') ? 'stated' : 'inferred',
    differs: differ(mentions),
    kind: kindOf(mentions),
    entities: votes(mentions, ({ entities }) => entities).map(([id]) => id),
    known,
    titled: place(
      mentions,
      (a, b) => Number(b.byHand) - Number(a.byHand) || (a.byHand ? Number(b.isOwn) - Number(a.isOwn) : b.titleRank - a.titleRank) || byTold(a, b),
    ),
    first: place(mentions, byTold),
  };
}

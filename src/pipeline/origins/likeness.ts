/** How much two stories share of one text, and whether that makes one of them a copy of the other. */
import { SAMPLED, type OriginFeatures } from '#pipeline/origins/originFeatures.ts';

/** A story's features, ready to be compared. Shingles are in order. */
export type Comparable = {
  readonly own: Uint32Array;
  readonly reported: Uint32Array;
  /** Its own, reported and quoted ones. */
  readonly all: Uint32Array;
  readonly below: number;
  /** A sample of the shingles of its end. */
  readonly end: ReadonlySet<number>;
  readonly title: number | null;
  readonly sources: ReadonlySet<string>;
  /** Days of publication, from 1970-01-01; `Infinity` where none is known. */
  readonly from: number;
  readonly to: number;
};

/** Two texts are one (`whole`), or one stands within the other, or much of it (`part`). */
export type CopyKind = 'whole' | 'part';
export type Likeness = {
  /** Null: they have nothing in common that two reports of one matter would not have. */
  readonly kind: CopyKind | null;
  /** How much of the first stands in the second, and of the second in the first: all words, also quoted ones. */
  readonly shares: readonly [number, number];
  /** How sure it is: more is surer. */
  readonly strength: number;
};

/** What is reported of somebody's words counts so much: two may follow one statement closely. */
const REPORTED_WORTH = 0.5;
/** So much of the shorter one stands in the other, and so much of the longer one in the shorter. */
const WHOLE = { most: 0.7, least: 0.5 };
/** So much of one stands in the other. */
const PART = 0.33;
/** The same where they name one source, or have one title and one day. */
const PART_SUPPORTED = 0.25;
/** Of the story's own words, those that nobody is said to have said, so much must be shared. */
const OWN_WHOLE = 0.5;
const OWN_PART = 0.3;
/** So many shingles of its own say something; with fewer, all words decide, and nearly all must be the same. */
const ENOUGH_OWN = 8;
const NEARLY_ALL = 0.8;
/** So many shared shingles are a passage and not a name with its office. */
const LEAST_SHARED = 12;
const LEAST_SHARED_WHOLE = 6;
/** Where little is shared, and nearly all of it ends both texts, it is what happened before, told again. */
const LITTLE = 0.6;
const NEARLY_ALL_AT_END = 0.85;
/** Where little is shared and so many days lie between, it is what is said every time: of the weather, of a round of matches. */
const DAYS_OF_COPYING = 3;
/** Texts of fewer shingles are a headline and no more. */
const HEADLINE_ONLY = 8;

const countBelow = (shingles: Uint32Array, below: number): number => {
  let [from, to] = [0, shingles.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (shingles[middle]! < below) from = middle + 1;
    else to = middle;
  }
  return from;
};

type Shared = { readonly both: number; readonly a: number; readonly b: number };

/** Count shingles of two texts and those of both, but for those that very many texts have. */
function shared(a: Uint32Array, b: Uint32Array, below: number, isCommon: (shingle: number) => boolean): Shared {
  const [endA, endB] = [countBelow(a, below), countBelow(b, below)];
  let [i, j, both, ofA, ofB] = [0, 0, 0, 0, 0];
  while (i < endA || j < endB) {
    const [x, y] = [i < endA ? a[i]! : Infinity, j < endB ? b[j]! : Infinity];
    const counts = isCommon(Math.min(x, y)) ? 0 : 1;
    if (x <= y) {
      ofA += counts;
      i++;
    }
    if (y <= x) {
      ofB += counts;
      j++;
    }
    if (x === y) both += counts;
  }
  return { both, a: ofA, b: ofB };
}

/** Say whether what two texts share stands at the end of both. */
function endsBoth(a: Comparable, b: Comparable): boolean {
  const other = new Set(b.all);
  const sample = a.all.filter((shingle) => shingle % SAMPLED === 0 && other.has(shingle));
  return ratio(sample.filter((shingle) => a.end.has(shingle) && b.end.has(shingle)).length, sample.length) >= NEARLY_ALL_AT_END;
}

const ratio = (some: number, all: number): number => (all === 0 ? 0 : some / all);

/** Days between two publications; null where one of them is not known. */
const daysApart = (a: Comparable, b: Comparable): number | null => (a.to === Infinity || b.to === Infinity ? null : Math.max(0, a.from - b.to, b.from - a.to));

function isSupported(a: Comparable, b: Comparable): boolean {
  const apart = daysApart(a, b) ?? Infinity;
  return (a.title !== null && a.title === b.title && apart <= 1) || (apart <= 2 && [...a.sources].some((source) => b.sources.has(source)));
}

const NOTHING_COMMON = (): boolean => false;

/** Compare two stories. `isCommon` knows the shingles that so many texts have that they tell nothing. */
export function likeness(a: Comparable, b: Comparable, isCommon: (shingle: number) => boolean = NOTHING_COMMON): Likeness {
  const below = Math.min(a.below, b.below);
  const own = shared(a.own, b.own, below, isCommon);
  const reported = shared(a.reported, b.reported, below, isCommon);
  const all = shared(a.all, b.all, below, NOTHING_COMMON);
  const shares = [ratio(all.both, all.a), ratio(all.both, all.b)] as const;
  const weigh = (side: 'a' | 'b' | 'both'): number => own[side] + REPORTED_WORTH * reported[side];
  const sides = [ratio(weigh('both'), weigh('a')), ratio(weigh('both'), weigh('b'))] as const;
  const [most, least] = [Math.max(...sides), Math.min(...sides)];
  const is = (kind: CopyKind | null, strength = 0): Likeness => ({ kind, shares, strength });

  if (a.title !== null && a.title === b.title && Math.min(all.a, all.b) < HEADLINE_ONLY) return is(isSupported(a, b) ? 'whole' : null, 1);
  if (Math.min(own.a, own.b) < ENOUGH_OWN) {
    const isSame = Math.min(...shares) >= NEARLY_ALL && all.both >= LEAST_SHARED_WHOLE;
    return is(isSame ? 'whole' : null, 1 + Math.min(...shares));
  }
  const ownShare = Math.max(ratio(own.both, own.a), ratio(own.both, own.b));
  if (most >= WHOLE.most && least >= WHOLE.least && ownShare >= OWN_WHOLE && own.both >= LEAST_SHARED_WHOLE) return is('whole', 1 + least);
  const enough = isSupported(a, b) ? PART_SUPPORTED : PART;
  const isPart = most >= enough && ownShare >= Math.min(OWN_PART, enough) && own.both >= LEAST_SHARED;
  const isSaidAgain = most < LITTLE && ((daysApart(a, b) ?? 0) > DAYS_OF_COPYING || endsBoth(a, b));
  return is(isPart && !isSaidAgain ? 'part' : null, most);
}

const union = (...lists: readonly (readonly number[])[]): Uint32Array => Uint32Array.from(new Set(lists.flat())).sort();

/** Give features ready to be compared; days from 1970-01-01. */
export function comparableOf(features: OriginFeatures, days: { readonly from: number; readonly to: number } | null): Comparable {
  const { own, reported, quoted, below, end, title, credits, agency } = features;
  return {
    own: Uint32Array.from(own),
    reported: Uint32Array.from(reported),
    all: union(own, reported, quoted),
    below,
    end: new Set(end),
    title,
    sources: new Set(agency === null ? credits : [...credits, agency]),
    from: days?.from ?? Infinity,
    to: days?.to ?? Infinity,
  };
}

/** Who is named with whom: pairs of names that share stories. Pure; linear in what the stories name, for names that are few enough to be drawn. */
import { rowOf, type Columns } from '#search/columns.ts';

/** So many names are drawn at most, the most present, and so many lines between them, the strongest. */
const MOST_NAMES = 300;
const MOST_PAIRS = 400;
/** A name in more than this share of the stories is with everybody, which says nothing; of fewer stories than this, none is. */
const NEARLY_ALL = 0.8;
const FEW_STORIES = 5;
/** Fewer pairs than this are parted by 2, 3 and 4 stories. */
const FEW_PAIRS = 150;

/** Two places in the list of names, and the stories that name both. */
export type Pair = { readonly a: number; readonly b: number; readonly stories: number };
export type CompanyNumbers = {
  /** Those that are with another, most present first. */
  readonly names: readonly number[];
  /** Strongest first. */
  readonly pairs: readonly Pair[];
  /** How many pairs share two stories or more. */
  readonly all: number;
  /** Names in nearly all stories: left out. */
  readonly everywhere: readonly number[];
  /** The least numbers of stories that pairs can be chosen by, the least first: three or fewer. */
  readonly strengths: readonly number[];
};

/** Give a number that is easy to say, not less than one. */
function roundUp(n: number): number {
  if (n < 10) return n;
  const step = 10 ** Math.floor(Math.log10(n)) / 2;
  return Math.ceil(n / step) * step;
}

/** Give the strengths to choose from, for pairs strongest first. */
export function strengthsOf(pairs: readonly Pick<Pair, 'stories'>[], all: number): number[] {
  const most = pairs[0]?.stories ?? 0;
  const weakest = pairs.at(-1)?.stories ?? 0;
  if (all <= FEW_PAIRS) return [2, 3, 4].filter((least) => least <= most);
  const at = (place: number): number => roundUp(pairs[Math.min(place, pairs.length - 1)]!.stories);
  // The weakest that are drawn are the first choice: nothing is left out by it.
  return [...new Set([weakest, at(Math.floor(pairs.length / 3)), at(Math.floor(pairs.length / 10))])].filter((least) => least >= weakest && least <= most);
}

/** Whether a name is in nearly all of some stories. */
export const isEverywhere = (count: number, stories: number): boolean => stories >= FEW_STORIES && count > NEARLY_ALL * stories;

/** Give who is with whom in some stories; `counts`: in how many of them each name stands; `isWanted` tells which names may be drawn. */
export function companyOf(columns: Columns, among: readonly number[], counts: Uint32Array, isWanted: (name: number) => boolean): CompanyNumbers {
  const everywhere: number[] = [];
  const eligible: number[] = [];
  counts.forEach((count, name) => {
    if (count < 2 || !isWanted(name)) return;
    (isEverywhere(count, among.length) ? everywhere : eligible).push(name);
  });
  const most = eligible.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, MOST_NAMES);
  const placeOf = new Int32Array(counts.length).fill(-1);
  most.forEach((name, place) => (placeOf[name] = place));
  const size = most.length;
  const shared = new Uint32Array(size * size);
  for (const story of among) {
    const here: number[] = [];
    for (const name of rowOf(columns.stories.entities, story)) if (placeOf[name]! >= 0) here.push(placeOf[name]!);
    here.sort((a, b) => a - b);
    for (let i = 0; i < here.length; i++) for (let j = i + 1; j < here.length; j++) shared[here[i]! * size + here[j]!]!++;
  }
  const found: Pair[] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) if (shared[a * size + b]! > 1) found.push({ a, b, stories: shared[a * size + b]! });
  const strongest = found.sort((one, other) => other.stories - one.stories || one.a - other.a || one.b - other.b).slice(0, MOST_PAIRS);
  // Who is with nobody is not drawn.
  const held = [...new Set(strongest.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const newPlace = new Map(held.map((place, i) => [place, i]));
  return {
    names: held.map((place) => most[place]!),
    pairs: strongest.map(({ a, b, stories }) => ({ a: newPlace.get(a)!, b: newPlace.get(b)!, stories })),
    all: found.length,
    everywhere,
    strengths: strengthsOf(strongest, found.length),
  };
}

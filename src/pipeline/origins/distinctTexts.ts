/** Stories whose texts are one: each joins the earliest of its kind. Near-linear: only stories whose shingles begin alike are compared. */
import { type Comparable, likeness } from '#pipeline/origins/likeness.ts';
import { SHINGLES } from '#pipeline/origins/originFeatures.ts';

/** The range of shingles is parted into so many bins; the smallest of each two neighbours are a key. */
const BINS = 32;
const BIN = SHINGLES / BINS;
/** One key leads to so many texts at most: where more share it, it is a phrase. */
const MOST_PER_KEY = 8;
/** Texts are compared that share so many keys, or all of the few that one has. */
const LEAST_KEYS = 2;

/** Give the keys by which a text is found: two that share most of their shingles share one of them nearly always. */
function keysOf({ own, reported, title }: Comparable): string[] {
  const smallest = new Float64Array(BINS).fill(Infinity);
  for (const list of [own, reported]) {
    for (const shingle of list) {
      const bin = Math.floor(shingle / BIN);
      smallest[bin] = Math.min(smallest[bin]!, shingle);
    }
  }
  const bands = Array.from({ length: BINS / 2 }, (_, band) => [smallest[2 * band]!, smallest[2 * band + 1]!] as const);
  const keys = bands.flatMap(([one, other]) => (one + other === Infinity ? [] : [`${one} ${other}`]));
  return [...keys, `first ${Math.min(...smallest)}`, ...(title === null ? [] : [`title ${title}`])];
}

/** Give for each story the first one whose text it has: itself, where there is none before it. Stories stand in the order in which they were published. */
export function firstWithText(stories: readonly Comparable[]): number[] {
  const found = new Map<string, number[]>();
  return stories.map((story, number) => {
    const keys = keysOf(story);
    const near = new Map<number, number>();
    for (const other of keys.flatMap((key) => found.get(key) ?? [])) near.set(other, (near.get(other) ?? 0) + 1);
    let [best, strength] = [number, 0];
    for (const [other, common] of near) {
      if (common < Math.min(LEAST_KEYS, keys.length)) continue;
      const like = likeness(story, stories[other]!);
      if (like.kind === 'whole' && like.strength > strength) [best, strength] = [other, like.strength];
    }
    if (best !== number) return best;
    for (const key of keys) {
      const list = found.get(key) ?? [];
      if (list.length < MOST_PER_KEY) found.set(key, [...list, number]);
    }
    return number;
  });
}

/** Texts that share passages: found through a sample of their shingles, so that the work grows little faster than their number. */
import type { Comparable } from '#pipeline/origins/likeness.ts';
import { SAMPLED } from '#pipeline/origins/originFeatures.ts';

/** Of a text of so few shingles all are looked at, of others a sample. */
const SHORT = 64;
/** What more texts than this have in common is a phrase of every day. */
const COMMON = 48;
/** So many shingles of the sample must be shared. */
const LEAST_SHARED = 3;
/** Place for the number of a text beside a shingle's in one number. */
const TEXTS = 2 ** 22;
const SLOTS = 2 ** 24;

/** Give the test for shingles that more than a few texts have: some that few have may pass for one, in one case of many thousands. */
export function commonShingles(texts: readonly Comparable[]): (shingle: number) => boolean {
  if (texts.length <= COMMON) return () => false;
  const counts = new Uint8Array(SLOTS);
  for (const list of texts.flatMap(({ own, reported }) => [own, reported])) {
    for (const shingle of list) if (counts[shingle % SLOTS]! < 255) counts[shingle % SLOTS]!++;
  }
  return (shingle) => counts[shingle % SLOTS]! > COMMON;
}

function sampleOf({ own, reported }: Comparable): number[] {
  const all = [...own, ...reported];
  return all.length <= SHORT ? all : all.filter((shingle) => shingle % SAMPLED === 0);
}

/** Give pairs of texts, by their places, that share some of the sample; each once, the earlier first. */
export function pairsSharing(texts: readonly Comparable[], isCommon: (shingle: number) => boolean): [a: number, b: number][] {
  const samples = texts.map((text) => sampleOf(text).filter((shingle) => !isCommon(shingle)));
  const having = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  samples.forEach((sample, text) => {
    for (const shingle of sample) having[at++] = shingle * TEXTS + text;
  });
  having.sort();
  const counts = new Map<number, number>();
  for (let from = 0; from < having.length;) {
    const shingle = Math.floor(having[from]! / TEXTS);
    let to = from + 1;
    while (to < having.length && Math.floor(having[to]! / TEXTS) === shingle) to++;
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const pair = (having[i]! % TEXTS) * TEXTS + (having[j]! % TEXTS);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    from = to;
  }
  return [...counts].flatMap(([pair, count]): [number, number][] => (count < LEAST_SHARED ? [] : [[Math.floor(pair / TEXTS), pair % TEXTS]]));
}

/** Chance that a seed repeats. */

export type Random = {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly bytes: (length: number) => Uint8Array;
  /** As many words, joined by spaces. */
  readonly words: (count: number) => string;
};

const WORDS = 'في من على إلى قال أعلن الوزير مصر القاهرة الأردن لبنان أمس الأحد 12 أيار 2024 المحصول النهر الجسر المدينة سكان وفد مباراة Reuters، «نعم» الحكومة. وأضاف أن 1,500 شخص اليوم'.split(' ');

/** Give the chance of a seed: xorshift, 32 bits. */
export function randomOf(seed: number): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (end: number): number => next() % end;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return {
    below,
    pick,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    words: (count) => Array.from({ length: count }, () => pick(WORDS)).join(' '),
  };
}

/** A repeatable draw, for judging mentions by hand. */

/** Give `count` of the items, none twice, in the order drawn; the same seed draws the same (mulberry32 and a partial Fisher–Yates shuffle). */
export function drawFrom<T>(items: readonly T[], count: number, seed: number): T[] {
  const pool = [...items];
  const drawn = Math.min(count, pool.length);
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < drawn; i++) {
    const j = i + Math.floor(next() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  return pool.slice(0, drawn);
}

/** Which of `count` things in a row or a column a key leads to from the one at `at`, around the ends; null where the key (as `keyOf` names it) leads nowhere. Pure. */
export function stepOf(name: string | null, at: number, count: number): number | null {
  const [next, last] = [(at + 1) % count, (at - 1 + count) % count];
  const steps: Readonly<Record<string, number>> = { Onward: next, ArrowDown: next, Back: last, ArrowUp: last, Home: 0, End: count - 1 };
  return (name === null ? undefined : steps[name]) ?? null;
}

/** The strip of time: months in which something is, the silences between them, long ones folded to a gap. Pure. */

export type Cell<T> = { readonly kind: 'month'; readonly month: string; readonly held: T | null } | { readonly kind: 'gap'; readonly months: number };

/** Silences longer than this many months fold. */
const LONGEST_SILENCE = 5;

const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (at: number): string => `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Lay out months in order of time; between two that follow closely the empty ones stand as well. */
export function layStrip<T extends { readonly month: string }>(months: readonly T[]): Cell<T>[] {
  const cells: Cell<T>[] = [];
  let last: string | null = null;
  for (const held of months) {
    if (last !== null) {
      const silence = index(held.month) - index(last) - 1;
      if (silence > LONGEST_SILENCE) cells.push({ kind: 'gap', months: silence });
      else for (let i = 1; i <= silence; i++) cells.push({ kind: 'month', month: monthAt(index(last) + i), held: null });
    }
    cells.push({ kind: 'month', month: held.month, held });
    last = held.month;
  }
  return cells;
}

/** Tell which cells carry a label: the first, and each where a year begins or time resumes after a gap. */
export const labelled = (cells: readonly Cell<unknown>[]): boolean[] =>
  cells.map((cell, i) => {
    if (cell.kind === 'gap') return false;
    const before = cells[i - 1];
    return before === undefined || before.kind === 'gap' || before.month.slice(0, 4) !== cell.month.slice(0, 4);
  });

/** The strip of time: months with their number of events, long silences folded to a gap. Pure. */

export type Cell = { readonly kind: 'month'; readonly month: string; readonly events: number } | { readonly kind: 'gap'; readonly months: number };

/** Silences longer than this many months fold. */
const LONGEST_SILENCE = 5;

const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Lay out months in order of time; between two that follow closely the empty ones stand as well. */
export function layStrip(density: readonly { month: string; events: number }[]): Cell[] {
  const cells: Cell[] = [];
  for (const { month, events } of density) {
    const last = cells.at(-1);
    if (last?.kind === 'month') {
      const silence = index(month) - index(last.month) - 1;
      if (silence > LONGEST_SILENCE) cells.push({ kind: 'gap', months: silence });
      else for (let i = 1; i <= silence; i++) cells.push({ kind: 'month', month: monthAt(index(last.month) + i), events: 0 });
    }
    cells.push({ kind: 'month', month, events });
  }
  return cells;
}

/** Tell which cells carry a label: the first, and each where a year begins or time resumes after a gap. */
export const labelled = (cells: readonly Cell[]): boolean[] =>
  cells.map((cell, i) => {
    if (cell.kind === 'gap') return false;
    const before = cells[i - 1];
    return before === undefined || before.kind === 'gap' || before.month.slice(0, 4) !== cell.month.slice(0, 4);
  });

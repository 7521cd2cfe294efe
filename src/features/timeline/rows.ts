/** The timeline as rows of one long list: a heading a year, one a month, then what stands there. Pure. */
import type { TimeGroup } from '#queries/shown.ts';

export type TimeRow =
  | { readonly kind: 'year'; readonly year: string; readonly count: number }
  | { readonly kind: 'month'; readonly year: string; readonly month: string }
  | { readonly kind: 'thing'; readonly place: number };

/** The rows told by their number, without making them all: a month of ten thousand is two numbers. */
export type TimeRows = {
  readonly length: number;
  readonly at: (row: number) => TimeRow;
  /** Where each month's heading stands, or its year's where that comes right before. */
  readonly jumps: readonly { readonly year: string; readonly month: string; readonly row: number }[];
};

/** Give how many things stand in some groups. */
export const countOf = (groups: readonly TimeGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/**
 * Turn a timeline round: the oldest year first, in it what spans all of it, then its months, in each the oldest first. Null as long as only
 * its newest part is known.
 */
export function oldestFirst({
  groups,
  numbers,
}: {
  readonly groups: readonly TimeGroup[];
  readonly numbers: Uint32Array;
}): { groups: TimeGroup[]; numbers: Uint32Array } | null {
  return numbers.length < countOf(groups) ? null : { groups: groups.toReversed(), numbers: numbers.toReversed() };
}

/** Give the years of groups that follow each other, each with how many things it holds. */
export function yearsOf(groups: readonly TimeGroup[]): { year: string; count: number; months: { month: string; count: number; first: number }[] }[] {
  const years: { year: string; count: number; months: { month: string; count: number; first: number }[] }[] = [];
  let first = 0;
  for (const { year, month, count } of groups) {
    if (years.at(-1)?.year !== year) years.push({ year, count: 0, months: [] });
    const last = years.at(-1)!;
    last.count += count;
    last.months.push({ month, count, first });
    first += count;
  }
  return years;
}

/** Lay groups out as rows. */
export function rowsOf(groups: readonly TimeGroup[]): TimeRows {
  const heads: { readonly row: number; readonly is: TimeRow; readonly place: number }[] = [];
  const jumps: { year: string; month: string; row: number }[] = [];
  let row = 0;
  for (const { year, count, months } of yearsOf(groups)) {
    months.forEach(({ month, count: held, first }, i) => {
      jumps.push({ year, month, row });
      if (i === 0) heads.push({ row: row++, is: { kind: 'year', year, count }, place: first });
      heads.push({ row: row++, is: { kind: 'month', year, month }, place: first });
      row += held;
    });
  }
  return {
    length: row,
    at: (asked) => {
      let [low, high] = [0, heads.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (heads[middle]!.row <= asked) low = middle + 1;
        else high = middle;
      }
      const head = heads[low - 1]!;
      return head.row === asked ? head.is : { kind: 'thing', place: head.place + asked - head.row - 1 };
    },
    jumps,
  };
}

/** Of a day with more things than this, only the first are shown until the reader wants the others. */
const CROWD = 8;
const SHOWN = 5;

/** Part places that follow each other into those that are shown and those that a crowded day folds. `dayAt`: null where it is not known yet. */
export function foldDays(
  places: readonly number[],
  dayAt: (place: number) => string | null,
): (number | { readonly day: string; readonly folded: readonly number[] })[] {
  const out: (number | { day: string; folded: readonly number[] })[] = [];
  for (let at = 0; at < places.length; ) {
    const day = dayAt(places[at]!);
    let end = at + 1;
    while (day !== null && end < places.length && dayAt(places[end]!) === day) end++;
    if (day === null || end - at <= CROWD) out.push(...places.slice(at, end));
    else out.push(...places.slice(at, at + SHOWN), { day, folded: places.slice(at + SHOWN, end) });
    at = end;
  }
  return out;
}

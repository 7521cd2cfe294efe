/** Things with days, grouped by year and month, newest first. Pure. */

type Span = { readonly from: string; readonly to: string };
export type MonthGroup<T> = { readonly month: string; readonly items: readonly T[] };
export type YearGroup<T> = { readonly year: string; readonly count: number; readonly months: readonly MonthGroup<T>[] };

/** A thing that spans all of its year has no month of its own; it stands at the year's end, under this. */
export const WHOLE_YEAR = 'year';

const monthOf = ({ from, to }: Span): string => (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31') ? WHOLE_YEAR : from.slice(5, 7));

/** Group by year and month of the first day; within a month the latest first, ties in the order given. */
export function groupByTime<T>(items: readonly T[], spanOf: (item: T) => Span): YearGroup<T>[] {
  const newest = items.toSorted((a, b) => {
    const [x, y] = [spanOf(a), spanOf(b)];
    return x.from === y.from ? (x.to < y.to ? 1 : x.to > y.to ? -1 : 0) : x.from < y.from ? 1 : -1;
  });
  const years = new Map<string, Map<string, T[]>>();
  for (const item of newest) {
    const span = spanOf(item);
    const year = span.from.slice(0, 4);
    const months = years.get(year) ?? new Map<string, T[]>();
    years.set(year, months);
    const month = monthOf(span);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...years].map(([year, months]) => ({
    year,
    count: [...months.values()].reduce((sum, group) => sum + group.length, 0),
    months: [...months]
      .toSorted(([a], [b]) => (a === WHOLE_YEAR ? 1 : b === WHOLE_YEAR ? -1 : a < b ? 1 : -1))
      .map(([month, group]) => ({ month, items: group })),
  }));
}

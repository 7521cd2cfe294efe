/** Which years, months and days are worth offering in a filter of dates: those that leave something under the other filters. Pure. */
/** ISO days, both inclusive. */
export type Span = { readonly from: string; readonly to: string };

/** Give the part of a span between two days; null where it lies outside. An empty day is an open end. */
function clip({ from, to }: Span, first: string, last: string): Span | null {
  const start = from > first ? from : first;
  const end = last === '' || to < last ? to : last;
  return start <= end ? { from: start, to: end } : null;
}

export type Offer = { readonly years: readonly number[]; readonly months: readonly number[]; readonly days: readonly number[] };

/** Give the last day of an ISO month. */
const lastOfMonth = (month: string): string => `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`;

const newestFirst = (numbers: ReadonlySet<number>) => [...numbers].toSorted((a, b) => b - a);
const oldestFirst = (numbers: ReadonlySet<number>) => [...numbers].toSorted((a, b) => a - b);

/**
 * Give what one end of a range may be set to so that something is left: the years in which something begins or ends,
 * the months of the year picked and the days of the month picked that hold something. `first` and `last` are the ISO days
 * that the other end allows, empty where it is open; `picked` is the ISO year, month or day chosen so far, or empty.
 */
export function offerDates(spans: readonly Span[], first: string, last: string, picked: string): Offer {
  const [years, months, days] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const [year, month] = [picked.slice(0, 4), picked.slice(0, 7)];
  const part = (day: string, start: number) => Number(day.slice(start, start + 2));
  const addAll = (to: Set<number>, start: number, end: number) => {
    for (let i = start; i <= end; i++) to.add(i);
  };
  for (const span of spans) {
    const allowed = clip(span, first, last);
    if (!allowed) continue;
    years.add(Number(allowed.from.slice(0, 4))).add(Number(allowed.to.slice(0, 4)));
    const inYear = year === '' ? null : clip(allowed, `${year}-01-01`, `${year}-12-31`);
    if (!inYear) continue;
    addAll(months, part(inYear.from, 5), part(inYear.to, 5));
    const inMonth = month.length < 7 ? null : clip(inYear, `${month}-01`, lastOfMonth(month));
    if (inMonth) addAll(days, part(inMonth.from, 8), part(inMonth.to, 8));
  }
  return { years: newestFirst(years), months: oldestFirst(months), days: oldestFirst(days) };
}

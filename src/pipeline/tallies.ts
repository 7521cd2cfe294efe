/** What the head of a bundle says of all stories and events: how many stand in which month, of which kind, and which are the latest. Pure. */
import { NEWEST } from '#bundle/parts.ts';
import type { Bilingual, Head } from '#bundle/schema.ts';
import type { PlacedEvent } from '#pipeline/events/placeEvents.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';
import { byUnits } from '#text/order.ts';

const yearOf = (iso: string): string => iso.slice(0, 4);
export const monthOf = (iso: string): string => iso.slice(0, 7);

/** Count values; most first, then in order. */
export function tallied(values: Iterable<string>): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return mostFirst(counts);
}

const mostFirst = (counts: Iterable<readonly [value: string, count: number]>): [value: string, count: number][] =>
  Array.from(counts, ([value, count]): [string, number] => [value, count]).sort(([a, m], [b, n]) => n - m || byUnits(a, b));

const inOrder = (tally: [string, number][]): [string, number][] => tally.toSorted(([a], [b]) => byUnits(a, b));

type Days = { readonly from: string; readonly to: string };

/** What spans whole years belongs to no month. */
const isYears = ({ from, to }: Days): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

/** Count by month and by whole year, each in order. */
export const monthsIn = (days: readonly Days[]): Head['months']['events'] => ({
  months: inOrder(tallied(days.flatMap((one) => (isYears(one) ? [] : [monthOf(one.from)])))),
  wholeYears: inOrder(tallied(days.flatMap((one) => (isYears(one) ? [yearOf(one.from)] : [])))),
});

/** The years in which something begins or ends, newest first. */
export const yearsIn = (days: readonly Days[]): number[] =>
  [...new Set(days.flatMap(({ from, to }) => [Number(yearOf(from)), Number(yearOf(to))]))].toSorted((a, b) => b - a);

/** Give the numbers of the latest events, as the timeline shows them: by year and month, newest first, whole years at the end of theirs. */
export function latestOf(events: readonly PlacedEvent[]): number[] {
  const groupOf = (event: PlacedEvent): string => (isYears(event) ? yearOf(event.from) : monthOf(event.from));
  const byTime = (a: number, b: number): number =>
    byUnits(groupOf(events[b]!), groupOf(events[a]!)) || byUnits(events[b]!.from, events[a]!.from) || byUnits(events[b]!.to, events[a]!.to) || a - b;
  // All of the latest year in which enough stand: a year's end may stand before its months.
  const least = events.at(-NEWEST)?.from ?? '';
  return events
    .flatMap(({ from }, number) => (yearOf(from) >= yearOf(least) ? [number] : []))
    .sort(byTime)
    .slice(0, NEWEST);
}

/** Count events by kind, and the stories that tell one of each. */
export function kindsOf(events: readonly PlacedEvent[]): Head['kinds'] {
  const tellers = new Map<string, Set<number>>();
  for (const { kind, stories } of events) {
    const all = tellers.get(kind) ?? new Set();
    for (const story of stories) all.add(story);
    tellers.set(kind, all);
  }
  return { events: tallied(events.map(({ kind }) => kind)), stories: mostFirst([...tellers].map(([kind, { size }]) => [kind, size])) };
}

/** Give the first and the last day of publication; null where no story has one. */
export function spanOf(stories: readonly StoryFeatures[]): Head['span'] {
  let span: { from: string; to: string } | null = null;
  for (const { published } of stories) {
    if (published === null) continue;
    span ??= { from: published.from, to: published.to };
    if (published.from < span.from) span.from = published.from;
    if (published.to > span.to) span.to = published.to;
  }
  return span;
}

/** Give the outlets with the number of their stories, most first. An English name is that of the newest story that has one. */
export function outletsOf(stories: readonly Pick<StoryFeatures, 'outlet' | 'outletEn'>[]): { name: Bilingual; stories: number }[] {
  const english = new Map(stories.flatMap(({ outlet, outletEn }) => (outlet !== null && outletEn !== undefined ? [[outlet, outletEn] as const] : [])));
  return tallied(stories.flatMap(({ outlet }) => outlet ?? [])).map(([ar, count]) => {
    const en = english.get(ar);
    return { name: en === undefined ? { ar } : { ar, en }, stories: count };
  });
}

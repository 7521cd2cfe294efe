/**
 * Which stories and events a set of filters leaves, how many each further choice would, and when they are: over columns of all of
 * them. Pure; linear in stories and events.
 */
import { EVENT_KINDS } from '#bundle/schema.ts';
import { countOrigins, isoDay, NO_DAY, rowOf, type Columns } from '#search/columns.ts';
import { offerDates, type Offer } from '#search/offerDates.ts';
import { ALL, countLists, kindPasses, overlaps, passesAllBut, passesOf, rangeOf, WITHOUT, type NumberChoice, type NumberSelection } from '#search/passes.ts';
import { WHOLE_YEAR, type TimeGroup } from '#search/timeGroups.ts';

/** What is counted and placed in time: events by their own days, stories by the day of publication. */
export type Listed = 'events' | 'stories';
/** A month (YYYY-MM) in which the dossier has something: how many are shown, and how many the chosen days alone leave out. */
export type StripMonth = { readonly month: string; readonly shown: number; readonly outside: number };
/** A value by its number, and the stories that the other filters leave with it; events of a kind, where events are listed. */
export type Count = { readonly value: number; readonly stories: number };

/** The groups, and the numbers of what stands in them, in order; what has no day is left out. */
export type Timeline = { readonly groups: readonly TimeGroup[]; readonly numbers: Uint32Array };

export type ShownNumbers = {
  readonly listed: Listed;
  /** Stories that match: newest first, those without a day last. */
  readonly stories: Uint32Array;
  /** How many origins they have. */
  readonly origins: number;
  /** The events of these stories, oldest first; in the chosen days where those speak of events. */
  readonly events: Uint32Array;
  /** How many are listed: the sum over `months`, and `noMonth`, and `undated`. */
  readonly total: number;
  /** How many there would be without filters. */
  readonly all: number;
  /** In order of time; the same months whatever is filtered, so that the strip keeps its shape. */
  readonly months: readonly StripMonth[];
  /** Shown things that last for whole years and so belong to no month. */
  readonly noMonth: number;
  /** Shown stories without a day; they stand last among `stories`. */
  readonly undated: number;
  /** The months of the stories in their order, by the last day of publication: where a reader may jump to. Empty for those without a day. */
  readonly storyMonths: readonly { readonly month: string; readonly count: number }[];
  /** Where asked: what is listed by year and month of its first day, newest first; within a month the latest first. */
  readonly timeline: Timeline | null;
  /** Values that leave something, or are chosen: most stories first. */
  readonly facets: { readonly country: readonly Count[]; readonly outlet: readonly Count[]; readonly kind: readonly Count[] };
  /** What each end of the range may be set to so that something is left. */
  readonly offers: { readonly from: Offer; readonly to: Offer; readonly any: boolean };
};

const NO_MONTH = -1;
const YEAR_ENDS = /-01-01$/;

/** Give the month (of all since year 0) that a span stands under, that of its first day; -1 for a span of whole years. */
function monthAt(from: number, to: number): number {
  const first = isoDay(from);
  if (YEAR_ENDS.test(first) && isoDay(to).endsWith('-12-31')) return NO_MONTH;
  return Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
}
const monthName = (month: number): string => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The columns with the month of each row, worked out once. */
export type Prepared = Columns & { readonly monthsOf: { readonly stories: Int32Array; readonly events: Int32Array } };

export function prepareColumns(columns: Columns): Prepared {
  const { stories, events } = columns;
  const known = new Map<string, number>();
  const at = (from: number, to: number) => {
    const key = `${from} ${to}`;
    const month = known.get(key) ?? monthAt(from, to);
    known.set(key, month);
    return month;
  };
  return {
    ...columns,
    monthsOf: {
      stories: Int32Array.from(stories.from, (from, i) => (from === NO_DAY ? NO_DAY : at(from, stories.to[i]!))),
      events: Int32Array.from(events.from, (from, i) => at(from, events.to[i]!)),
    },
  };
}

/** Give the values that have stories or are chosen, most stories first, then in the order of their names. */
function ranked(counts: Uint32Array, choice: NumberChoice, nameOf: (value: number) => string): Count[] {
  const chosen = new Set([...choice.in, ...choice.out]);
  const out: Count[] = [];
  counts.forEach((stories, value) => (stories > 0 || chosen.has(value)) && out.push({ value, stories }));
  return out.sort((a, b) => b.stories - a.stories || (nameOf(a.value) < nameOf(b.value) ? -1 : 1));
}

type Names = { readonly countries: readonly string[]; readonly outlets: readonly { readonly ar: string }[] };

/** Give what the filters leave; `grouped`: by year and month too. `picked`: the ISO year, month or day chosen so far for each end of the range. */
export function selectShown(
  columns: Prepared,
  names: Names,
  selection: NumberSelection,
  { listed, grouped, picked }: { readonly listed: Listed; readonly grouped: boolean; readonly picked: { readonly from: string; readonly to: string } },
): ShownNumbers {
  const { stories, events, monthsOf } = columns;
  const flags = passesOf(columns, selection);
  const range = rangeOf(selection);
  const isKind = kindPasses(selection.kind);
  const isAnyTime = (story: number): boolean => passesAllBut(flags[story]!, WITHOUT.time);
  const isInTime = (event: number): boolean => selection.by === 'published' || overlaps(events.from[event]!, events.to[event]!, range);
  // An event is shown where one of the stories that tell it is.
  const isTold = (event: number, passes: (story: number) => boolean): boolean => rowOf(events.stories, event).some(passes);
  const isEvent = (event: number): boolean => isKind(events.kind[event]!) && isInTime(event) && isTold(event, (story) => flags[story] === ALL);

  const left = new Uint32Array(stories.length);
  let matching = 0;
  for (let story = stories.length - 1; story >= 0; story--) if (flags[story] === ALL) left[matching++] = story;
  const told = new Uint32Array(events.length);
  let telling = 0;
  for (let event = 0; event < events.length; event++) if (isEvent(event)) told[telling++] = event;

  const months = new Map<number, { shown: number; anyTime: number }>();
  let [noMonth, undated] = [0, 0];
  const rows = listed === 'events' ? monthsOf.events : monthsOf.stories;
  for (let row = 0; row < rows.length; row++) {
    const month = rows[row]!;
    const isShown = listed === 'events' ? isEvent(row) : flags[row] === ALL;
    if (month === NO_DAY) undated += Number(isShown);
    else if (month === NO_MONTH) noMonth += Number(isShown);
    else {
      const one = months.get(month) ?? { shown: 0, anyTime: 0 };
      months.set(month, one);
      one.shown += Number(isShown);
      one.anyTime += Number(listed === 'events' ? isKind(events.kind[row]!) && isTold(row, isAnyTime) : isAnyTime(row));
    }
  }

  const outlets = new Uint32Array(names.outlets.length);
  for (let story = 0; story < flags.length; story++)
    if (passesAllBut(flags[story]!, WITHOUT.outlet) && stories.outlet[story]! >= 0) outlets[stories.outlet[story]!]!++;

  const shownStories = left.slice(0, matching);
  const shownEvents = told.slice(0, telling);
  return {
    listed,
    stories: shownStories,
    origins: countOrigins(stories, shownStories),
    events: shownEvents,
    storyMonths: storyMonthsOf(shownStories, stories.to),
    timeline: !grouped ? null : listed === 'events' ? timelineOf(shownEvents, events, monthsOf.events) : timelineOf(shownStories, stories, monthsOf.stories),
    total: listed === 'events' ? telling : matching,
    all: rows.length,
    months: [...months].toSorted(([a], [b]) => a - b).map(([month, { shown, anyTime }]) => ({ month: monthName(month), shown, outside: anyTime - shown })),
    noMonth,
    undated,
    facets: {
      country: ranked(countLists(flags, WITHOUT.country, stories.countries, names.countries.length), selection.country, (value) => names.countries[value]!),
      outlet: ranked(outlets, selection.outlet, (value) => names.outlets[value]!.ar),
      kind: ranked(countKinds(columns, flags, listed, isInTime), selection.kind, (value) => EVENT_KINDS[value]!),
    },
    offers: offersOf(columns, selection, picked, isAnyTime, isKind),
  };
}

/** Count the events of each kind, or the stories that tell one, that the other filters leave. */
function countKinds({ stories, events }: Columns, flags: Uint8Array, listed: Listed, isInTime: (event: number) => boolean): Uint32Array {
  const counts = new Uint32Array(EVENT_KINDS.length);
  const tells = new Uint16Array(stories.length);
  for (let event = 0; event < events.length; event++) {
    if (!isInTime(event)) continue;
    const kind = events.kind[event]!;
    let isTold = false;
    for (let i = events.stories.starts[event]!; i < events.stories.starts[event + 1]!; i++) {
      const story = events.stories.values[i]!;
      if (!passesAllBut(flags[story]!, WITHOUT.kind)) continue;
      isTold = true;
      tells[story]! |= 1 << kind;
    }
    if (isTold && listed === 'events') counts[kind]!++;
  }
  if (listed === 'stories') for (const kinds of tells) for (let kind = 0; kind < counts.length; kind++) counts[kind]! += (kinds >> kind) & 1;
  return counts;
}

function storyMonthsOf(rows: Uint32Array, to: Int32Array): { month: string; count: number }[] {
  const out: { month: string; count: number }[] = [];
  const known = new Map<number, string>();
  for (const row of rows) {
    const day = to[row]!;
    const month = day === NO_DAY ? '' : (known.get(day) ?? isoDay(day).slice(0, 7));
    known.set(day, month);
    const last = out.at(-1);
    if (last?.month === month) last.count++;
    else out.push({ month, count: 1 });
  }
  return out;
}

/** Group rows by time: see `Timeline`. */
function timelineOf(rows: Uint32Array, days: { readonly from: Int32Array; readonly to: Int32Array }, months: Int32Array): Timeline {
  const years = new Map<number, number>();
  const yearOf = (row: number): number => {
    if (months[row]! >= 0) return Math.floor(months[row]! / 12);
    const from = days.from[row]!;
    const known = years.get(from) ?? Number(isoDay(from).slice(0, 4));
    years.set(from, known);
    return known;
  };
  // Whole years stand behind the months of theirs.
  const placeOf = (row: number): number => yearOf(row) * 13 + (months[row]! >= 0 ? (months[row]! % 12) + 1 : 0);
  const dated = rows.filter((row) => days.from[row] !== NO_DAY);
  const places = new Map([...dated].map((row) => [row, placeOf(row)]));
  const numbers = dated.sort((a, b) => places.get(b)! - places.get(a)! || days.from[b]! - days.from[a]! || days.to[b]! - days.to[a]! || a - b);
  const groups: { year: string; month: string; count: number }[] = [];
  let last: number | undefined;
  for (const row of numbers) {
    const place = places.get(row)!;
    if (place !== last)
      groups.push({
        year: String(Math.floor(place / 13)).padStart(4, '0'),
        month: place % 13 === 0 ? WHOLE_YEAR : String(place % 13).padStart(2, '0'),
        count: 0,
      });
    groups.at(-1)!.count++;
    last = place;
  }
  return { groups, numbers };
}

/** What each end of the range may be set to, of the days that the other filters leave; each span of days once. */
function offersOf(
  { stories, events }: Columns,
  selection: NumberSelection,
  picked: { readonly from: string; readonly to: string },
  isAnyTime: (story: number) => boolean,
  isKind: (kind: number) => boolean,
): ShownNumbers['offers'] {
  const seen = new Set<string>();
  if (selection.by === 'published') {
    for (let story = 0; story < stories.length; story++)
      if (stories.from[story] !== NO_DAY && isAnyTime(story)) seen.add(`${stories.from[story]} ${stories.to[story]}`);
  } else {
    for (let event = 0; event < events.length; event++)
      if (isKind(events.kind[event]!) && rowOf(events.stories, event).some(isAnyTime)) seen.add(`${events.from[event]} ${events.to[event]}`);
  }
  const spans = [...seen].map((days) => {
    const [from, to] = days.split(' ').map(Number) as [number, number];
    return { from: isoDay(from), to: isoDay(to) };
  });
  return { from: offerDates(spans, '', selection.to, picked.from), to: offerDates(spans, selection.from, '', picked.to), any: spans.length > 0 };
}

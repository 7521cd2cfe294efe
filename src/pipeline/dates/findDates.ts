/** Find the dates of a text and resolve them against the day of publication. */
import { type DaySpan, isoDay, parseIsoDay, weekdayOf } from '#pipeline/dates/calendar.ts';
import type { Knowledge, Mention } from '#pipeline/dates/mention.ts';
import { readMentions } from '#pipeline/dates/readMentions.ts';
import type { Ground } from '#bundle/schema.ts';
import type { FoundDate } from '#pipeline/draft.ts';

/** What dates are resolved against: the day or days of publication, or a year borrowed from the evidence beside. */
export type DateReference = {
  readonly published: { readonly from: string; readonly to: string } | null;
  /** Used where the day of publication is not known, or its days disagree. */
  readonly year?: number;
  /** Gives the year that a known event says of a mention: it comes before all others. */
  readonly yearAt?: (mention: Mention) => number | undefined;
};

/** A weekday that its own date contradicts: where it stands, what is said and what the calendar has (0 is Sunday). */
export type WeekdayMismatch = { readonly start: number; readonly end: number; readonly text: string; readonly said: number; readonly falls: number };

/** A stated day rests on nothing but its words. */
type Resolved = { readonly mention: Mention; readonly span: DaySpan; readonly ground: Ground | null };

const sameSpan = (a: DaySpan | null, b: DaySpan | null): DaySpan | null => (a && b && a.from === b.from && a.to === b.to ? a : null);

type Days = { readonly first: number; readonly last: number };

function daysOf({ published }: DateReference): Days | null {
  const [first, last] = [parseIsoDay(published?.from ?? ''), parseIsoDay(published?.to ?? '')];
  return first === null || last === null ? null : { first, last };
}

/** Resolve against both ends of the days of publication: they must agree. The borrowed year steps in where they do not. */
function resolve({ resolve: at }: Mention, days: Days | null, known: Knowledge): DaySpan | null {
  if (!days) return at(known);
  const first = at({ ...known, day: days.first });
  if (days.first === days.last) return first;
  return sameSpan(first, at({ ...known, day: days.last })) ?? at(known);
}

/** Say what an inferred day rests on: the text alone, the day of publication, or a borrowed year. */
function groundOf({ resolve: at, said }: Mention, span: DaySpan, days: Days | null, spoken: number | null): Ground {
  if (sameSpan(span, at({ day: null, year: null, spoken }))) return said.year?.kind === 'same' ? 'same-year' : 'calendar';
  const counted = days && sameSpan(span, at({ day: days.first, year: null, spoken }));
  if (!counted) return 'borrowed-year';
  return said.offset === undefined && said.day !== undefined && said.year?.kind === 'none' ? 'nearest-year' : 'counted';
}

function resolveAll(text: string, reference: DateReference): Resolved[] {
  const days = daysOf(reference);
  let spoken: number | null = null;
  return readMentions(text).flatMap((mention) => {
    const recalled = reference.yearAt?.(mention);
    const span =
      recalled === undefined
        ? resolve(mention, days, { day: null, year: reference.year ?? null, spoken })
        : mention.resolve({ day: null, year: recalled, spoken });
    const before = spoken;
    if (mention.said.year?.kind === 'number') spoken = mention.said.year.year;
    return span ? [{ mention, span, ground: mention.basis === 'inferred' ? groundOf(mention, span, days, before) : null }] : [];
  });
}

/**
 * Find every date in a text. Offsets are of the text as given; results stand in order and never overlap.
 * What cannot be resolved is not given: no year without a day of publication or a borrowed year, a relative word
 * without the day that it counts from, a day that the calendar does not have.
 */
export const findDates = (text: string, reference: DateReference): FoundDate[] =>
  resolveAll(text, reference).map(({ mention: { start, end, precision, basis }, span, ground }) => ({
    start,
    end,
    from: isoDay(span.from),
    to: isoDay(span.to),
    precision,
    basis,
    ...(ground && { ground }),
    text: text.slice(start, end),
  }));

/** Give the weekdays that contradict the day and month beside them. A weekday is a checksum of its date. */
export const weekdayMismatches = (text: string, reference: DateReference): WeekdayMismatch[] =>
  resolveAll(text, reference).flatMap(({ mention: { start, end, said }, span }) => {
    const falls = weekdayOf(span.from);
    if (said.weekday === undefined || said.day === undefined || said.weekday === falls) return [];
    return [{ start, end, text: text.slice(start, end), said: said.weekday, falls }];
  });

/** What a reader makes of some words: a place in the text, and the days they mean once the day of publication is known. */
import type { Basis, Precision } from '#bundle/schema.ts';
import { type DaySpan, dayNumber, dayParts, monthSpan } from '#pipeline/dates/calendar.ts';
import { hijriDayNumber, hijriMonthSpan, hijriYearOf } from '#pipeline/dates/hijri.ts';
import type { Tokens } from '#pipeline/dates/dateTokens.ts';
import type { Calendar } from '#pipeline/dates/monthNames.ts';
import type { Lean } from '#pipeline/dates/relativeWords.ts';

/** What is known when words are resolved: the day of publication, a borrowed year, the year the text named last. */
export type Knowledge = { readonly day: number | null; readonly year: number | null; readonly spoken: number | null };

/** What the words say of the year. `past` and `future` come from منذ and بحلول, `same` from "of the same year". */
export type YearSaid =
  | { readonly kind: 'number'; readonly year: number }
  | { readonly kind: 'shift'; readonly shift: number }
  | { readonly kind: 'lean'; readonly lean: Lean | 'past' | 'future' }
  | { readonly kind: 'same' }
  | { readonly kind: 'none' };

export const NO_YEAR: YearSaid = { kind: 'none' };

export type Resolve = (known: Knowledge) => DaySpan | null;

/** The parts of a mention that inference looks at. */
type Said = {
  /** Days from the day of publication: 0 for اليوم, -1 for أمس. */
  readonly offset?: number;
  readonly weekday?: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly month?: number;
  readonly year?: YearSaid;
  readonly calendar?: Calendar;
  /** Two names of the month stand side by side and mean different months. */
  readonly torn?: boolean;
};

export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly resolve: Resolve;
  readonly said: Said;
  /** The same day said a second time, in the other calendar or another form. */
  readonly again?: Resolve;
};

/** What a reader took: the next token, and the mentions; none where the words only look like a date. */
export type Reading = { readonly next: number; readonly mentions: readonly Mention[] };

/** A reader tries to read a date that begins at a token. */
export type Reader = (tokens: Tokens, at: number) => Reading | null;

/** Take words that look like a date, and stay silent. */
export const silent = (next: number): Reading => ({ next, mentions: [] });

/** Take a date whose two month names disagree: it means no day, and the words are kept for who asks after conflicts. */
export const torn = (next: number, start: number, end: number): Reading => ({
  next,
  mentions: [{ start, end, precision: 'day', basis: 'stated', resolve: () => null, said: { torn: true } }],
});

const distance = (span: DaySpan, day: number): number => (day < span.from ? span.from - day : day > span.to ? day - span.to : 0);

/** The years that a search looks at: the neighbours, and where they lack the day (29 February), those further off. */
const NEIGHBOURS = [-1, 0, 1];
const FURTHER = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8];

/** Give the span nearest to a day; of two equally near, the earlier. */
export const nearest = (spans: readonly DaySpan[], day: number): DaySpan | null =>
  spans.reduce<DaySpan | null>((best, span) => (best && distance(best, day) <= distance(span, day) ? best : span), null);

const CHOICE = {
  last: (spans, day) => spans.findLast((span) => span.to < day) ?? null,
  next: (spans, day) => spans.find((span) => span.from > day) ?? null,
  past: (spans, day) => spans.findLast((span) => span.from <= day) ?? null,
  future: (spans, day) => spans.find((span) => span.to >= day) ?? null,
  this: nearest,
} satisfies Record<string, (spans: readonly DaySpan[], day: number) => DaySpan | null>;

/**
 * Choose the year of something that comes once a year. Without a year the nearest to the publication counts:
 * measured on news, it is right more often than "the past".
 */
export function inYear(spanOf: (year: number) => DaySpan | null, said: YearSaid, calendar: Calendar = 'gregorian'): Resolve {
  return ({ day, year, spoken }) => {
    if (said.kind === 'number') return spanOf(said.year);
    if (said.kind === 'same') return spoken === null ? null : spanOf(spoken);
    if (said.kind === 'shift') {
      if (day !== null) return spanOf((calendar === 'hijri' ? hijriYearOf(day) : dayParts(day).year) + said.shift);
      return said.shift === 0 && year !== null && calendar === 'gregorian' ? spanOf(year) : null;
    }
    const lean = said.kind === 'lean' ? said.lean : 'this';
    if (day !== null) {
      const middle = calendar === 'hijri' ? hijriYearOf(day) : dayParts(day).year;
      const choose = (shifts: readonly number[]) => CHOICE[lean](shifts.flatMap((shift) => spanOf(middle + shift) ?? []), day);
      return choose(NEIGHBOURS) ?? choose(FURTHER);
    }
    if (year === null || calendar === 'hijri' || lean === 'last' || lean === 'next') return null;
    return spanOf(year);
  };
}

/** Give the first of a Hijri year's spans that begins in a Gregorian year: "رمضان 2019". */
function inGregorianYear(spanOf: (hijriYear: number) => DaySpan | null, year: number): DaySpan | null {
  const firstDay = dayNumber(year, 1, 1);
  if (firstDay === null) return null;
  const hijri = hijriYearOf(firstDay);
  return [hijri, hijri + 1].flatMap((h) => spanOf(h) ?? []).find((span) => dayParts(span.from).year === year) ?? null;
}

/** The first year that can only be Gregorian. */
const AFTER_HIJRI = 1600;

/** Give the span of one day of a year's month, in either calendar. */
export const daySpanIn = (calendar: Calendar, month: number, day: number) => (year: number): DaySpan | null => {
  if (calendar === 'hijri' && year > AFTER_HIJRI) return inGregorianYear(daySpanIn(calendar, month, day), year);
  const at = calendar === 'hijri' ? hijriDayNumber(year, month, day) : dayNumber(year, month, day);
  return at === null ? null : { from: at, to: at };
};

/** Give the span of a year's month, in either calendar. */
export const monthSpanIn = (calendar: Calendar, month: number) => (year: number): DaySpan | null => {
  if (calendar === 'gregorian') return monthSpan(year, month);
  return year > AFTER_HIJRI ? inGregorianYear(monthSpanIn(calendar, month), year) : hijriMonthSpan(year, month);
};

/** Say whether the words name the year themselves. */
export const basisOf = (said: YearSaid): Basis => (said.kind === 'number' ? 'stated' : 'inferred');

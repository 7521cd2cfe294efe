/** Read days counted inside a month: ثاني أربعاء من أكتوبر, الاثنين الأخير من شهر آذار, آخر يوم من ديسمبر. */
import { type DaySpan, weekdayOf } from '#pipeline/dates/calendar.ts';
import { type DateToken, type Tokens, isExactly, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { BARE_ORDINALS, BARE_WEEKDAYS, ORDINALS, WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import type { Mention, Reader, Reading, Resolve } from '#pipeline/dates/mention.ts';
import { readHolidayDay } from '#pipeline/dates/readHoliday.ts';
import { type MonthPlace, readMonthItself, readMonthPlace } from '#pipeline/dates/readMonthAlone.ts';

const LAST = -1;
const MAX_WEEKS = 5;

/** Give the n-th weekday of a month, or its last. */
function nthWeekday(month: DaySpan, weekday: number, n: number): DaySpan | null {
  const first = month.from + ((weekday - weekdayOf(month.from) + 7) % 7);
  const last = first + 7 * Math.floor((month.to - first) / 7);
  const at = n === LAST ? last : first + 7 * (n - 1);
  return at <= month.to ? { from: at, to: at } : null;
}

/** Give the n-th day of a month, or its last. */
function nthDay(month: DaySpan, n: number): DaySpan | null {
  const at = n === LAST ? month.to : month.from + n - 1;
  return at <= month.to ? { from: at, to: at } : null;
}

/** Give the n-th weekday after a day. */
function nthAfter({ to }: DaySpan, weekday: number, n: number): DaySpan {
  const at = to + 1 + ((weekday - weekdayOf(to + 1) + 7) % 7) + 7 * (n - 1);
  return { from: at, to: at };
}

const within = (place: MonthPlace, pick: (month: DaySpan) => DaySpan | null): Resolve => (known) => {
  const month = place.resolve(known);
  return month && pick(month);
};

function give(start: number, place: MonthPlace, pick: (month: DaySpan) => DaySpan | null): Reading {
  const mention: Mention = { start, end: place.end, precision: 'day', basis: 'inferred', resolve: within(place, pick), said: {} };
  return { next: place.next, mentions: [mention] };
}

const bareOrdinal = (token: DateToken | undefined): number | undefined =>
  isExactly(token, 'اخر') ? LAST : token?.kind === 'word' ? BARE_ORDINALS.get(token.text) : undefined;
const fullOrdinal = (token: DateToken | undefined): number | undefined =>
  isExactly(token, 'الاخير', 'الاخيرة') ? LAST : token?.kind === 'word' ? ORDINALS.get(token.text) : undefined;

/** Read "third Tuesday of", "last day of": the ordinal comes first. */
export const readNthDay: Reader = (tokens, at) => {
  const n = bareOrdinal(tokens[at]);
  if (n === undefined) return null;
  const titled = isExactly(tokens[at + 1], 'يوم');
  const weekday = lookUp(tokens[titled ? at + 2 : at + 1], BARE_WEEKDAYS);
  const behind = at + 1 + Number(titled) + Number(weekday !== null);
  const holiday = weekday && isExactly(tokens[behind], 'بعد') ? readHolidayDay(tokens, behind + 1) : null;
  if (weekday && holiday && n !== LAST) return give(tokens[at]!.start, holiday, (day) => nthAfter(day, weekday.value, n));
  const place = isExactly(tokens[at + 1], 'ايام') ? readMonthItself(tokens, at + 2) : readMonthPlace(tokens, behind);
  if (!place || (!titled && !weekday && !isExactly(tokens[at + 1], 'ايام'))) return null;
  const start = tokens[at]!.start;
  if (!weekday) return give(start, place, (month) => nthDay(month, n));
  return n <= MAX_WEEKS ? give(start, place, (month) => nthWeekday(month, weekday.value, n)) : null;
};

/**
 * Read "الثلاثاء الثالث من أيلول", which says the third Tuesday, or Tuesday the third: the calendar decides,
 * since a weekday checks its date. "اليوم الأخير من" is the month's last day.
 */
export const readNthWeekday: Reader = (tokens: Tokens, at) => {
  const weekday = lookUp(tokens[at], WEEKDAYS);
  const n = fullOrdinal(tokens[at + 1]);
  if (n === undefined || (!weekday && !isExactly(tokens[at], 'اليوم')) || n > MAX_WEEKS) return null;
  const place = readMonthPlace(tokens, at + 2);
  if (!place) return null;
  if (!weekday) return give(tokens[at]!.start, place, (month) => nthDay(month, n));
  const pick = (month: DaySpan): DaySpan | null => {
    const dated = nthDay(month, n);
    return n !== LAST && dated && weekdayOf(dated.from) === weekday.value ? dated : nthWeekday(month, weekday.value, n);
  };
  return give(startAfter(tokens[at]!, weekday.cut), place, pick);
};

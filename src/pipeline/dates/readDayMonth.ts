/** Read a day with its month: 5 ديسمبر 2024, السابع من أكتوبر, 12-17 سبتمبر, 18 و19 يونيو, 12 من الشهر الجاري. */
import type { Basis } from '#bundle/schema.ts';
import { dayNumber, dayParts, shiftedMonth } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isWord } from '#pipeline/dates/dateTokens.ts';
import { isName, leaned } from '#pipeline/dates/guards.ts';
import { type Mention, type Reading, type Resolve, type YearSaid, basisOf, daySpanIn, inYear, silent, torn } from '#pipeline/dates/mention.ts';
import type { Calendar } from '#pipeline/dates/monthNames.ts';
import { type DayRead, type DaysRead, readDays } from '#pipeline/dates/readDays.ts';
import { joinSpans, readDaysOfMonth } from '#pipeline/dates/readDaysOfMonth.ts';
import type { MonthRead } from '#pipeline/dates/readMonth.ts';
import { MONTH_SHIFT, readMonthShift } from '#pipeline/dates/readMonthShift.ts';
import { readDayToDay } from '#pipeline/dates/readSpan.ts';
import { isTold, readLean } from '#pipeline/dates/readYear.ts';
import { TIME_BEFORE } from '#pipeline/dates/relativeWords.ts';

const isRun = ({ days, range }: DaysRead): boolean => range || (days.length > 1 && days.every((d, i) => i === 0 || d.value === days[i - 1]!.value + 1));

/** Make the mentions of days whose month is known: one, a range, or several apart. */
function mentionsOf(read: DaysRead, end: number, basis: Basis, said: Mention['said'], resolveDay: (day: DayRead) => Resolve): Mention[] {
  const first = read.days[0]!;
  const last = read.days.at(-1)!;
  if (isRun(read)) {
    const resolve: Resolve = (known) => joinSpans(resolveDay(first)(known), resolveDay(last)(known));
    return [{ start: read.start, end, precision: 'range', basis, resolve, said: { ...said, day: first.value, lastDay: last.value } }];
  }
  return read.days.map((day) => ({
    start: day.start,
    end: day === last ? end : day.end,
    precision: 'day',
    basis,
    resolve: resolveDay(day),
    said: { ...said, day: day.value },
  }));
}

const dayOfShiftedMonth = (shift: number, day: number): Resolve => ({ day: today }) => {
  const month = today === null ? null : shiftedMonth(today, shift);
  if (!month) return null;
  const { year, month: number } = dayParts(month.from);
  const at = dayNumber(year, number, day);
  return at === null ? null : { from: at, to: at };
};

const DATED = new Set(['يوم', 'يومي', 'ايام', 'بتاريخ', 'تاريخ', ...TIME_BEFORE]);

/** Read days of a month that is named by its distance only: "يوم 12 الجاري", "الثامن من هذا الشهر". */
function readShifted(tokens: Tokens, at: number, days: DaysRead, weekdayBefore: boolean): Reading | null {
  const of = isExactly(tokens[days.next], 'من');
  const month = of ? readMonthShift(tokens, days.next + 1) : null;
  const lean = month ? null : readLean(tokens, days.next);
  const bare = lean !== null && !isTold(tokens, days.next) && (weekdayBefore || (isWord(tokens[at - 1], DATED) && tokens[at]!.kind === 'number'));
  if (!month && !bare) return null;
  const shift = month?.shift ?? MONTH_SHIFT[lean!];
  const end = month?.end ?? tokens[days.next]!.end;
  const mentions = mentionsOf(days, end, 'inferred', {}, (day) => dayOfShiftedMonth(shift, day.value));
  return { next: month?.next ?? days.next + 1, mentions };
}

/** "3 صفر" is a score unless something says that it is the month. */
const isScore = (month: MonthRead, of: boolean, said: YearSaid, weekdayBefore: boolean): boolean =>
  month.calendar === 'hijri' && month.month === 2 && !of && !month.titled && said.kind === 'none' && !weekdayBefore;

const dayIn = (calendar: Calendar, month: number, said: YearSaid) => (day: DayRead): Resolve => inYear(daySpanIn(calendar, month, day.value), said, calendar);

/**
 * Read a day, days or a range of days with their month, or a range that ends in another month.
 * `weekdayBefore`: the name of a weekday stands before.
 */
export function readDayMonth(tokens: Tokens, at: number, weekdayBefore = false): Reading | null {
  const days = readDays(tokens, at);
  if (!days) return null;
  const read = readDaysOfMonth(tokens, days);
  if (!read) return readShifted(tokens, at, days, weekdayBefore);
  const spanning = readDayToDay(tokens, at, read);
  if (spanning) return spanning;
  const { month, end, next, of } = read;
  if (month.clashes) return torn(next, days.start, end);
  if (month.torn || isName(tokens, at, read.said) || isScore(month, of, read.said, weekdayBefore)) return silent(next);
  const said = leaned(tokens, at, read.said);
  const mentions = mentionsOf(days, end, basisOf(said), { month: month.month, year: said, calendar: month.calendar }, dayIn(month.calendar, month.month, said));
  return { next, mentions };
}

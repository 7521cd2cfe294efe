/** Read days, their month, and what is said of the year. */
import type { DaySpan } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import type { YearSaid } from '#pipeline/dates/mention.ts';
import type { DaysRead } from '#pipeline/dates/readDays.ts';
import { type MonthRead, readMonth, readOrdinalMonth } from '#pipeline/dates/readMonth.ts';
import { readYear } from '#pipeline/dates/readYear.ts';

/** Join the spans of a first and a last day; null where either is missing or they stand in the wrong order. */
export const joinSpans = (first: DaySpan | null, last: DaySpan | null): DaySpan | null =>
  first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;

export type DayMonthRead = { readonly days: DaysRead; readonly month: MonthRead; readonly said: YearSaid; readonly next: number; readonly end: number; readonly of: boolean };

/** Read the month and year that follow some days. */
export function readDaysOfMonth(tokens: Tokens, days: DaysRead): DayMonthRead | null {
  const of = isExactly(tokens[days.next], 'من');
  const dash = isExactly(tokens[days.next], '-', '/') && tokens[days.next]!.glued && tokens[days.next + 1]?.glued === true;
  const month = readMonth(tokens, of || dash ? days.next + 1 : days.next) ?? (of ? readOrdinalMonth(tokens, days.next + 1) : null);
  if (!month) return null;
  const year = readYear(tokens, month.next, month.calendar);
  return { days, month, said: year.said, next: year.next, end: Math.max(month.end, year.end), of };
}

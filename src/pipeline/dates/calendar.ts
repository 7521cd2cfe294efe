/** Days as whole numbers (days since 1 January 1970), so that no clock and no time zone can enter. */

const MS = 86_400_000;

/** First and last day, inclusive. */
export type DaySpan = { readonly from: number; readonly to: number };
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Give the number of days in a Gregorian month (1–12). */
const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Give a Gregorian day as a number, or null when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS;
}

/** Give year, month and day of a day number. */
export function dayParts(day: number): DayParts {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Write a day number as an ISO calendar day. */
export function isoDay(day: number): string {
  const { year, month, day: number } = dayParts(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${number < 10 ? '0' : ''}${number}`;
}

/** Read an ISO calendar day; null when it is none. */
export function parseIsoDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Give the day of the week: 0 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Give first and last day of a Gregorian month. */
export function monthSpan(year: number, month: number): DaySpan | null {
  const from = dayNumber(year, month, 1);
  return from === null ? null : { from, to: from + daysInMonth(year, month) - 1 };
}

/** Give first and last day of a Gregorian year. */
export function yearSpan(year: number): DaySpan | null {
  const from = dayNumber(year, 1, 1);
  const to = dayNumber(year, 12, 31);
  return from === null || to === null ? null : { from, to };
}

/** Give the month that lies `shift` months from the month of a day. */
export function shiftedMonth(day: number, shift: number): DaySpan | null {
  const { year, month } = dayParts(day);
  const index = year * 12 + (month - 1) + shift;
  return monthSpan(Math.floor(index / 12), (index % 12) + 1);
}

/** Give the week, Monday to Sunday (CLDR's week of the world, region 001), that lies `shift` weeks from a day. */
export function shiftedWeek(day: number, shift: number): DaySpan {
  const monday = day - ((weekdayOf(day) + 6) % 7) + shift * 7;
  return { from: monday, to: monday + 6 };
}

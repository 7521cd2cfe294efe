/** Days as numbers from 1970-01-01 in the Gregorian calendar, for the years 1 to 9999. Pure: no clock, no time zone. */

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_OF_ERA = 146_097;
const EPOCH = 719_468;

/** Give the number of a day. A month beyond 1 to 12 carries into the year. */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  // Years are counted from March, so that the leap day is the last one.
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + day - 1;
  return era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

/** Give the year, month and day of a day's number. */
export function civilOf(day: number): Civil {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1 };
}

export const EARLIEST = dayOf(1, 1, 1);
export const LATEST = dayOf(9999, 12, 31);

export const lastOfMonth = (year: number, month: number): number => civilOf(dayOf(year, month + 1, 1) - 1).day;

/** Give a day in ISO form; what lies outside the years 1 to 9999 becomes the nearest day inside. */
export function isoOf(day: number): string {
  const { year, month, day: date } = civilOf(Math.min(LATEST, Math.max(EARLIEST, Math.round(day))));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Give the first or last day of an ISO year, month or day; null where the text is none. */
export function dayOfIso(iso: string, end: 'first' | 'last'): number | null {
  const [, y, m, d] = ISO.exec(iso) ?? [];
  if (y === undefined || Number(y) === 0) return null;
  const year = Number(y);
  const month = m === undefined ? (end === 'first' ? 1 : 12) : Number(m);
  if (month < 1 || month > 12) return null;
  const last = lastOfMonth(year, month);
  const day = d === undefined ? (end === 'first' ? 1 : last) : Number(d);
  return day >= 1 && day <= last ? dayOf(year, month, day) : null;
}

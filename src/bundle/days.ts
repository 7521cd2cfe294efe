/** Calendar days by number, days since 1 January 1970: no clock and no time zone enters. Pure. */

const MS_PER_DAY = 86_400_000;

/** The mean length of a month of the Gregorian calendar. */
export const DAYS_IN_MONTH = 30.44;

/** Give the number of an ISO day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY);

/** Give the ISO day of a number. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Give the ISO day that stands so many days after another; before it where the number is negative. */
export const dayAfter = (iso: string, days: number): string => isoDay(dayNumber(iso) + days);

/** Give the first days of the months that begin after a day, and not after another. */
export function monthsBegun(after: number, until: number): number[] {
  const start = new Date(after * MS_PER_DAY);
  const out: number[] = [];
  for (let month = start.getUTCMonth() + 1; ; month++) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / MS_PER_DAY;
    if (day > until) return out;
    out.push(day);
  }
}

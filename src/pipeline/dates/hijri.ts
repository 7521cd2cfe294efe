/** The Hijri calendar: Umm al-Qura where its table reaches, tabular arithmetic (civil epoch) elsewhere. */
import type { DaySpan } from '#pipeline/dates/calendar.ts';
import { FIRST_HIJRI_DAY, FIRST_HIJRI_YEAR, HIJRI_MONTH_BITS, LAST_HIJRI_YEAR } from '#pipeline/dates/hijriYears.ts';

type HijriYear = { readonly start: number; readonly bits: number };

const daysOf = (bits: number): number => {
  let days = 12 * 29;
  for (let month = 0; month < 12; month++) days += (bits >> month) & 1;
  return days;
};

const YEARS: readonly HijriYear[] = (() => {
  const years: HijriYear[] = [];
  let start = FIRST_HIJRI_DAY;
  for (let i = 0; i <= LAST_HIJRI_YEAR - FIRST_HIJRI_YEAR; i++) {
    const bits = Number.parseInt(HIJRI_MONTH_BITS.slice(i * 3, i * 3 + 3), 16);
    years.push({ start, bits });
    start += daysOf(bits);
  }
  return years;
})();

/** The civil (Friday) epoch: 16 July 622 of the Julian calendar. */
const CIVIL_EPOCH = -492148;

const tabularStart = (year: number, month: number): number =>
  CIVIL_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));

/** Give first and last day of a Hijri month (1–12). */
export function hijriMonthSpan(year: number, month: number): DaySpan | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12) return null;
  const known = YEARS[year - FIRST_HIJRI_YEAR];
  if (!known) {
    const next = month === 12 ? tabularStart(year + 1, 1) : tabularStart(year, month + 1);
    return { from: tabularStart(year, month), to: next - 1 };
  }
  let from = known.start;
  for (let m = 0; m < month - 1; m++) from += 29 + ((known.bits >> m) & 1);
  return { from, to: from + 28 + ((known.bits >> (month - 1)) & 1) };
}

/** Give a Hijri day as a day number, or null when the month is shorter. */
export function hijriDayNumber(year: number, month: number, day: number): number | null {
  const span = hijriMonthSpan(year, month);
  if (!span || day < 1 || span.from + day - 1 > span.to) return null;
  return span.from + day - 1;
}

/** Give first and last day of a Hijri year. */
export function hijriYearSpan(year: number): DaySpan | null {
  const first = hijriMonthSpan(year, 1);
  const last = hijriMonthSpan(year, 12);
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Give the Hijri year that a day lies in. */
export function hijriYearOf(day: number): number {
  let year = Math.floor((day - CIVIL_EPOCH) / 354.36667) + 1;
  while ((hijriYearSpan(year)?.from ?? day) > day) year--;
  while ((hijriYearSpan(year)?.to ?? day) < day) year++;
  return year;
}

/** How long one saying was published after another, in words. Pure. */
import { dayNumber, DAYS_IN_MONTH } from '#bundle/days.ts';
import type { Published } from '#bundle/schema.ts';

const DAYS_IN_YEAR = 365.25;

type Between = { readonly unit: 'daysApart' | 'monthsApart' | 'yearsApart'; readonly n: number };

/** Give the time between two days of publication in the unit that says it best; null where one of them is not known to the day. */
export function timeBetween(one: Published | null, other: Published | null): Between | null {
  if (one === null || other === null || one.from !== one.to || other.from !== other.to) return null;
  const days = Math.abs(dayNumber(one.from) - dayNumber(other.from));
  if (days < 31) return { unit: 'daysApart', n: days };
  const months = Math.round(days / DAYS_IN_MONTH);
  return months < 12 ? { unit: 'monthsApart', n: months } : { unit: 'yearsApart', n: Math.round(days / DAYS_IN_YEAR) };
}

/** Days that a text states twice, and that cannot both be right. */
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { fullDay } from '#pipeline/dates/clues.ts';
import type { DateReference } from '#pipeline/dates/findDates.ts';
import type { Mention } from '#pipeline/dates/mention.ts';
import { readMentions } from '#pipeline/dates/readMentions.ts';

/** Words that state two days, and where they stand (UTF-16 units). */
export type DayConflict = { readonly start: number; readonly end: number; readonly text: string };

/** Countries see the new moon up to two days apart. */
const MOON = 2;
/** A story written before midnight is published after it, or stamped in another time zone. */
const NIGHT = 1;

const UNKNOWN = { day: null, year: null, spoken: null };

/** A day in two calendars or two forms: "26 شوال 1436 هـ الموافق 15 أيار 2015". */
function disagrees({ again, resolve }: Mention): boolean {
  const [one, other] = again ? [resolve(UNKNOWN), again(UNKNOWN)] : [];
  return one !== undefined && one !== null && other !== undefined && other !== null && Math.abs(one.from - other.from) > MOON;
}

/** "Today" or "yesterday" with a whole date that is not the one of publication. */
function isAnotherToday(mention: Mention, published: DateReference['published']): boolean {
  const [first, last] = [parseIsoDay(published?.from ?? ''), parseIsoDay(published?.to ?? '')];
  const day = mention.said.offset === undefined ? null : fullDay(mention);
  if (first === null || last === null || day === null) return false;
  const today = day - mention.said.offset!;
  return today < first - NIGHT || today > last + NIGHT;
}

/**
 * Give the places where a text states two days that cannot both be right: a date and its counterpart in the other
 * calendar more than two days apart, two names of one month that mean different months, and «اليوم» with a whole date
 * more than a day off the publication. `published` must be a stated day; null asks for the first two only.
 */
export const dayConflicts = (text: string, published: DateReference['published']): DayConflict[] =>
  readMentions(text).flatMap((mention) => {
    const { start, end, said } = mention;
    const conflicts = said.torn === true || disagrees(mention) || isAnotherToday(mention, published);
    return conflicts ? [{ start, end, text: text.slice(start, end) }] : [];
  });

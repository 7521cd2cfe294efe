/** How many dates of news fall on the weekday that the writer names beside them. */
import { parseIsoDay, weekdayOf } from '#pipeline/dates/calendar.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import type { Measured } from '#build/measures/dayExpressions.ts';
import { weekdayCases } from '#build/measures/sets.ts';

const WEEKDAY = /(?:ال)?(?:[أا]حد|[إا]ثنين|ثلاثاء|[إأا]ربعاء|خميس|جمعة|سبت)/gu;
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** Hide the weekday where a day's number stands beside it, so that only the date can answer. */
const hide = (mention: string): string => (/[0-9]/.test(mention) ? mention.replace(WEEKDAY, (word) => ' '.repeat(word.length)) : mention);

/** Measure on the mentions of the set. A few percent of them are the writers' own slips. */
export function weekdays(folder: string): Measured {
  const cases = weekdayCases(folder).map((one) => ({ ...one, text: spaced(one.text), mention: spaced(one.mention) }));
  const missed = cases.flatMap(({ published, text, mention, weekday }) => {
    const at = text.indexOf(mention);
    const hidden = text.slice(0, at) + hide(mention) + text.slice(at + mention.length);
    const found = findDates(hidden, { published: { from: published, to: published } }).filter(({ start, end }) => start < at + mention.length && end > at);
    const agrees = found.length > 0 && found.every(({ from, to }) => weekdayOf(parseIsoDay(from)!) === weekday || weekdayOf(parseIsoDay(to)!) === weekday);
    return agrees ? [] : [`${published} ${mention}: ${found.map(({ from, to, text: words }) => `${words} ${from}..${to}`).join(' | ') || 'nothing'}`];
  });
  return { right: cases.length - missed.length, of: cases.length, missed };
}

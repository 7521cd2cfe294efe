/** How many day expressions of a public set come out as the day that the set expects. */
import { isoDay, parseIsoDay } from '#pipeline/dates/calendar.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import { READ_AS_NEXT } from '#pipeline/dates/readAsNext.ts';
import { timeCases } from '#build/measures/sets.ts';

/** A share with its parts; `missed` says in words what is not in it. */
export type Measured = { readonly right: number; readonly of: number; readonly missed: readonly string[] };

const iso = ([year, month, day]: readonly number[]): string => isoDay(Date.UTC(year!, month! - 1, day) / 86_400_000);
const dayBefore = (day: string): string => isoDay(parseIsoDay(day)! - 1);

/** Measure on the cases of day grain, without those that mean the next of its name. */
export function dayExpressions(folder: string): Measured {
  const { ref, cases } = timeCases(folder);
  const day = ref.slice(0, 10);
  const days = cases.filter(({ grain }, i) => grain === 'Day' && !READ_AS_NEXT.has(i));
  const missed = days.flatMap(({ text, start, end }) => {
    const found = findDates(text, { published: { from: day, to: day } });
    const reached = found.some(({ from, to }) => from === iso(start) && (end === undefined || to === dayBefore(iso(end))));
    return reached ? [] : [`${text}: expected ${iso(start)}, found ${found.map(({ from, to }) => `${from}..${to}`).join(' ') || 'nothing'}`];
  });
  return { right: days.length - missed.length, of: days.length, missed };
}

/** Give the left-out cases that differ in more than last and next: none, or the list of them is wrong. */
export function oddOnesLeftOut(folder: string): number[] {
  const { ref, cases } = timeCases(folder);
  const day = ref.slice(0, 10);
  return [...READ_AS_NEXT].flatMap(([index, why]) => {
    const { text, start, grain } = cases[index]!;
    const [found, ...more] = findDates(text, { published: { from: day, to: day } });
    const next = iso(start);
    if (!found || more.length > 0 || grain !== 'Day' || next <= day || found.from > day) return [index];
    const apart = parseIsoDay(next)! - parseIsoDay(found.from)!;
    const isLast = why === 'weekday' ? apart === 7 : found.from.slice(5, 7) === next.slice(5, 7) && Number(next.slice(0, 4)) - Number(found.from.slice(0, 4)) === 1;
    return isLast ? [] : [index];
  });
}

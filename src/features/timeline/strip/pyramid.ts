/** Counts by day, week, month and year, worked out once, so that many events are laid out without looking at each. Pure. */
import { civilOf, dayOf } from '#features/timeline/strip/days.ts';
import type { Order } from '#features/timeline/strip/lanes.ts';
import { UNITS, type Unit } from '#features/timeline/strip/model.ts';

/** The buckets of one lane that hold something: the first day of each, and where each begins in the order, with the end of the last. */
export type Buckets = { readonly day: Int32Array; readonly first: Uint32Array };
export type Pyramid = Readonly<Record<Unit, readonly Buckets[]>>;

/** Give the first day of the bucket that a day lies in. Weeks begin on Monday, as in ISO 8601. */
const BEGIN: Readonly<Record<Unit, (day: number) => number>> = {
  day: (day) => day,
  week: (day) => day - ((((day + 3) % 7) + 7) % 7),
  month: (day) => day - civilOf(day).day + 1,
  year: (day) => dayOf(civilOf(day).year, 1, 1),
};
export const beginOf = (unit: Unit, day: number): number => BEGIN[unit](day);

function dayBuckets({ start, events }: Order, lane: number, from: Int32Array): Buckets {
  const [day, first]: [number[], number[]] = [[], []];
  for (let k = start[lane]!; k < start[lane + 1]!; k++) {
    const at = from[events[k]!]!;
    if (at === day.at(-1)) continue;
    day.push(at);
    first.push(k);
  }
  first.push(start[lane + 1]!);
  return { day: Int32Array.from(day), first: Uint32Array.from(first) };
}

/** Put the buckets of days together to larger ones. */
function gather(days: Buckets, unit: Unit): Buckets {
  const [day, first]: [number[], number[]] = [[], []];
  days.day.forEach((at, i) => {
    const begin = beginOf(unit, at);
    if (begin === day.at(-1)) return;
    day.push(begin);
    first.push(days.first[i]!);
  });
  first.push(days.first.at(-1)!);
  return { day: Int32Array.from(day), first: Uint32Array.from(first) };
}

/** Count the events of each lane by day, week, month and year. */
export function pyramidOf(order: Order, from: Int32Array): Pyramid {
  const days = Array.from({ length: order.start.length - 1 }, (_, lane) => dayBuckets(order, lane, from));
  const level = (unit: Unit) => days.map((buckets) => gather(buckets, unit));
  return { day: days, week: level('week'), month: level('month'), year: level('year') };
}

const LENGTH: Readonly<Record<Unit, number>> = { year: 365.25, month: 30.44, week: 7, day: 1 };

/** Above this many placements days are not told apart where larger buckets are narrow enough. */
export const MANY = 20_000;

/** Choose the level for a density: the coarsest whose buckets are at most `widest` pixels wide; days where there are few placements. */
export const levelFor = (placements: number, perDay: number, widest: number): Unit =>
  placements <= MANY ? 'day' : (UNITS.find((unit) => LENGTH[unit] * perDay <= widest) ?? 'day');

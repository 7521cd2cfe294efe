/** How dense the scale is, and what of it is in sight. Pure. */
import { civilOf, dayOf, lastOfMonth } from '#features/timeline/strip/days.ts';
import { UNITS, type Unit, type Zoom } from '#features/timeline/strip/model.ts';
import { dayAt, placeOf, type Scale } from '#features/timeline/strip/scale.ts';

/** Pixels a day at each unit: a year of 72, a month of 22, a week of 84, a day of 44. */
const DENSITY: Readonly<Record<Unit, number>> = { year: 72 / 365.25, month: 22 / 30.44, week: 12, day: 44 };
export const DENSEST = DENSITY.day;

/** A step of the buttons and keys. */
const STEP = 2;
/** Densities nearer than this are the same. */
const SAME = 1.01;

/** Give the density of a zoom; it is never less than what fits. */
export const densityOf = (zoom: Zoom, fit: number): number => (zoom === null ? fit : Math.max(fit, DENSITY[zoom]));

/** Give the finest unit that a density is enough for. */
export const unitAt = (density: number): Unit => UNITS.findLast((unit) => DENSITY[unit] <= density * SAME) ?? 'year';

/** Give the zoom that names a density. */
export const zoomAt = (density: number, fit: number): Zoom => (density <= fit * SAME ? null : unitAt(density));

export const clampDensity = (density: number, fit: number): number => Math.min(Math.max(DENSEST, fit), Math.max(fit, density));

/** Give the density one step closer (1) or farther (-1); a unit's own density on the way is a stop. */
export function stepDensity(density: number, fit: number, step: 1 | -1): number {
  const aim = clampDensity(density * STEP ** step, fit);
  const [low, high] = [Math.min(aim, density) * SAME, Math.max(aim, density) / SAME];
  const stops = UNITS.map((unit) => DENSITY[unit]).filter((stop) => stop > low && stop < high && stop > fit);
  return (step > 0 ? stops.at(0) : stops.at(-1)) ?? aim;
}

export const clampOffset = (offset: number, { length }: Scale, width: number): number => Math.max(0, Math.min(offset, length - width));

/** Give the offset at which a day stands at `at` pixels from the older edge of what is in sight. */
export const offsetFor = (scale: Scale, day: number, at: number, width: number): number => clampOffset(placeOf(scale, day) - at, scale, width);

/** Give the day in the middle of what is in sight at an offset. */
export const middleOf = (scale: Scale, offset: number, width: number): number => dayAt(scale, offset + Math.min(width, scale.length) / 2);

/** Give the first and the last day that are in sight. */
export const daysInSight = (scale: Scale, offset: number, width: number): [first: number, last: number] => [
  Math.floor(dayAt(scale, offset)),
  Math.ceil(dayAt(scale, offset + width)) - 1,
];

/** Give the offset nearest to this one at which a stretch of the scale is in sight, with some room around it. */
export function offsetToShow(offset: number, place: number, scale: Scale, width: number): number {
  const room = Math.min(48, width / 4);
  if (place >= offset + room && place <= offset + width - room) return offset;
  return clampOffset(place < offset + room ? place - width / 3 : place - (width * 2) / 3, scale, width);
}

/** Move a day by some units of the zoom. The last day of a month stays the last one where it is the end of a range. */
export function stepDay(day: number, unit: Unit, steps: number, end: 'first' | 'last'): number {
  if (unit === 'day' || unit === 'week') return day + steps * (unit === 'week' ? 7 : 1);
  const { year, month, day: date } = civilOf(day);
  const first = dayOf(year, month + steps * (unit === 'year' ? 12 : 1), 1);
  const to = civilOf(first);
  const last = lastOfMonth(to.year, to.month);
  return first - 1 + (end === 'last' && date === lastOfMonth(year, month) ? last : Math.min(date, last));
}

/** The chosen days of the brush: from the address to days and back. Pure. */
import type { Days } from '#features/timeline/strip/lanes.ts';
import { dayOfIso, isoOf } from '#features/timeline/strip/days.ts';

/** The two ends; null is an open end. */
export type Range = { readonly from: number | null; readonly to: number | null };
export type End = 'from' | 'to';

/** Read two ISO days, months or years; a range that is turned round is turned back. */
export function readRange(from: string, to: string): Range {
  const range = { from: dayOfIso(from, 'first'), to: dayOfIso(to, 'last') };
  if (range.from === null || range.to === null || range.from <= range.to) return range;
  return { from: dayOfIso(to, 'first'), to: dayOfIso(from, 'last') };
}

/** Write a range as two ISO days; empty for an open end. */
export const writeRange = ({ from, to }: Range): [from: string, to: string] => [from === null ? '' : isoOf(from), to === null ? '' : isoOf(to)];

/** Give the range as days, open ends as far as there are days. */
export const daysOf = ({ from, to }: Range): Days => ({ from: from ?? -Infinity, to: to ?? Infinity });

/** Move one end to a day. It never passes the other; at or beyond the limit it is open. */
export function moveEnd(range: Range, end: End, day: number, limits: Days): Range {
  if (end === 'from') {
    const at = Math.min(day, range.to ?? limits.to);
    return { ...range, from: at < limits.from ? null : at };
  }
  const at = Math.max(day, range.from ?? limits.from);
  return { ...range, to: at > limits.to ? null : at };
}

/**
 * Give where the days above the two ends of the brush begin, counted from the older edge: inside the brush where there is room for
 * both, else outside it; never over each other, never beyond the strip. A width of 0 is a day that is not shown.
 */
export function placeDays(older: number, olderWidth: number, newer: number, newerWidth: number, width: number, gap = 12): [older: number, newer: number] {
  const clamp = (at: number, wide: number) => Math.max(0, Math.min(width - wide, at));
  if (olderWidth === 0 || newerWidth === 0 || newer - older >= olderWidth + newerWidth + gap)
    return [clamp(older, olderWidth), clamp(newer - newerWidth, newerWidth)];
  const first = clamp(Math.min(older - olderWidth, width - newerWidth - gap - olderWidth), olderWidth);
  return [first, clamp(Math.max(newer, first + olderWidth + gap), newerWidth)];
}

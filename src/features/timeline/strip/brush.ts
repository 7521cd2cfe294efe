/** Where the ends of the brush stand. Pure. */
import { placeDays, type End, type Range } from '#features/timeline/strip/range.ts';
import { placeOf, type Scale } from '#features/timeline/strip/scale.ts';

/** Give where an end of the brush stands on the scale: where its day begins or ends, an open end at the end of the scale. */
export function placeOfEnd(range: Range, end: End, scale: Scale): number {
  const day = range[end];
  if (day === null) return end === 'from' ? 0 : scale.length;
  return placeOf(scale, end === 'from' ? day : day + 1);
}

/** Give where an end is drawn, from the older edge: an end beyond the edge on its own side waits there; null where it is out of sight. */
export function endInSight(range: Range, end: End, scale: Scale, offset: number, width: number): number | null {
  const at = placeOfEnd(range, end, scale) - offset;
  const other = placeOfEnd(range, end === 'from' ? 'to' : 'from', scale) - offset;
  if (at >= -1 && at <= width + 1) return Math.max(0, Math.min(width, at));
  if (end === 'from') return at < 0 && other > 0 ? 0 : null;
  return at > width && other < width ? width : null;
}

export const ENDS = ['from', 'to'] as const satisfies readonly End[];
/** The day of an end in words; `start`: where it begins, from the older edge. */
type EndDay = { readonly start: number; readonly isShown: boolean };

/** Give where the days of the two ends stand above the brush. `texts`: empty for an open end. */
export function endDays(
  range: Range,
  texts: readonly string[],
  { scale, offset }: { readonly scale: Scale; readonly offset: number },
  width: number,
  measure: (text: string, strong: boolean) => number,
): EndDay[] {
  const ends = ENDS.map((end, i) => {
    const at = endInSight(range, end, scale, offset, width);
    return { at: at ?? 0, isShown: at !== null && texts[i] !== '', wide: at === null || texts[i] === '' ? 0 : measure(texts[i]!, true) };
  });
  const [from, to] = ends as [(typeof ends)[0], (typeof ends)[0]];
  const places = placeDays(from.at, from.wide, to.at, to.wide, width);
  return ends.map(({ isShown }, i) => ({ start: places[i]!, isShown }));
}

import { useCallback, useMemo } from 'react';
import { keepLast } from '#features/timeline/strip/keepLast.ts';
import type { StripData, Unit } from '#features/timeline/strip/model.ts';
import type { Sight } from '#features/timeline/strip/motion.ts';
import { MANY } from '#features/timeline/strip/pyramid.ts';
import type { Scale } from '#features/timeline/strip/scale.ts';
import { stackMarks } from '#features/timeline/strip/stack.ts';
import { ticksOf, type TickWords } from '#features/timeline/strip/ticks.ts';
import type { Plan } from '#features/timeline/strip/usePlan.ts';

/** Words are laid out for more than is in sight, and anew only after half a strip. */
export function chunkOf(offset: number, width: number): { readonly start: number; readonly end: number } {
  const chunk = Math.floor(offset / (width / 2));
  return { start: ((chunk - 1) * width) / 2, end: ((chunk + 3) * width) / 2 };
}

/** The ways to lay out the marks of a scale, and its ticks about what is in sight; the last answer is kept. */
export function useLayouts(data: StripData, { order, pyramid, rows }: Plan, width: number, words: TickWords, unitOf: (scale: Scale) => Unit) {
  const marksAt = useMemo(() => keepLast((scale: Scale) => stackMarks(order, pyramid, data, scale, rows)), [order, pyramid, data, rows]);
  // Where there are many, of a scale that a zoom passes through only what is near is laid out: rows may change when it rests.
  const marksAbout = useCallback(
    ({ scale, offset }: Sight) =>
      order.events.length <= MANY
        ? marksAt(scale)
        : stackMarks(order, pyramid, data, scale, rows, { start: offset - width / 2, end: offset + width }),
    [order, pyramid, data, rows, width, marksAt],
  );
  const ticksAt = useMemo(() => {
    const ofScale = keepLast((scale: Scale) => {
      const unit = unitOf(scale);
      return keepLast((start: number) => ticksOf(scale, unit, start, start + 2 * width, words));
    });
    return ({ scale, offset }: Sight) => ofScale(scale)(chunkOf(offset, width).start);
  }, [unitOf, width, words]);
  return useMemo(() => ({ marksAt, marksAbout, ticksAt }), [marksAt, marksAbout, ticksAt]);
}

export type Layouts = ReturnType<typeof useLayouts>;

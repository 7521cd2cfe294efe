import { useMemo } from 'react';
import { oneLane, orderOf } from '#features/timeline/strip/lanes.ts';
import type { StripData } from '#features/timeline/strip/model.ts';
import { pyramidOf } from '#features/timeline/strip/pyramid.ts';
import { heightsOf, mostRows, type Mode } from '#features/timeline/strip/rows.ts';
import { eraOf, fitting, scaleOf, type Era } from '#features/timeline/strip/scale.ts';
import { stackMarks } from '#features/timeline/strip/stack.ts';

const FOLD_WIDTH = { full: 72, condensed: 48, thin: 72 } as const;

/** What stays the same while the strip is panned and zoomed. Lanes keep the height that they need where all of it fits. */
export function usePlan(data: StripData, era: Era, mode: Mode, width: number, letters: number) {
  const order = useMemo(() => (mode === 'full' ? orderOf(data) : oneLane(data)), [data, mode]);
  const pyramid = useMemo(() => pyramidOf(order, data.from), [order, data.from]);
  const rows = useMemo(() => {
    const lanes = order.start.length - 1;
    const most = Array.from({ length: lanes }, () => mostRows(mode, lanes));
    return stackMarks(order, pyramid, data, scaleOf(era, fitting(era, width)), most).rows;
  }, [order, pyramid, data, era, mode, width]);
  const heights = useMemo(() => heightsOf(mode, rows, letters), [mode, rows, letters]);
  return { order, pyramid, rows, heights };
}

export type Plan = ReturnType<typeof usePlan>;

export const useEra = (data: StripData, mode: Mode, width: number): Era | null =>
  useMemo(() => (width > 0 ? eraOf(data.from, data.to, width, FOLD_WIDTH[mode]) : null), [data.from, data.to, width, mode]);

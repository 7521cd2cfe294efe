import { useMemo } from 'react';
import type { Order } from '#features/timeline/strip/lanes.ts';
import type { StripData, StripProps } from '#features/timeline/strip/model.ts';
import { nameMarks, roomsOf, worthNaming, type Name } from '#features/timeline/strip/names.ts';
import type { Scale } from '#features/timeline/strip/scale.ts';
import type { Marks } from '#features/timeline/strip/stack.ts';
import type { Page } from '#features/timeline/strip/usePage.ts';

type Given = {
  data: StripData;
  order: Order;
  marks: Marks;
  scale: Scale;
  start: number;
  end: number;
  measure: Page['measure'];
  titleOf: StripProps['titleOf'];
  open: number | null;
};
type Named = { readonly names: readonly Name[]; readonly wanted: readonly number[] };
const NONE: Named = { names: [], wanted: [] };

/** Give the short names for a stretch of the scale, and the events whose names could stand there. */
export function useNames({ data, order, marks, scale, start, end, measure, titleOf, open }: Given, drawn: boolean): Named {
  const rooms = useMemo(() => {
    if (!drawn) return [];
    const walls = [
      { start: -Infinity, end: 0 },
      ...scale.stretches.filter(({ silence }) => silence !== null).map(({ at, width }) => ({ start: at, end: at + width })),
      { start: scale.length, end: Infinity },
    ];
    return marks.rows.map((_, lane) => roomsOf(marks, lane, start, end, walls));
  }, [drawn, marks, scale, start, end]);
  return useMemo(() => {
    if (rooms.length === 0) return NONE;
    const eventOf = (mark: number) => order.events[marks.first[mark]!]!;
    const names = rooms.flatMap((room, lane) =>
      nameMarks(
        room,
        marks,
        lane,
        (mark) => titleOf(eventOf(mark))?.short,
        (text) => measure(text, false),
        (mark) => data.shown[eventOf(mark)] === 1,
        room.find(({ mark }) => eventOf(mark) === open)?.mark,
      ),
    );
    return { names, wanted: rooms.flatMap((room) => worthNaming(room).map(eventOf)) };
  }, [rooms, marks, order, data.shown, measure, titleOf, open]);
}

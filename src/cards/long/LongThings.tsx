import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { useChunks } from '#cards/useChunks.ts';
import type { Some } from '#queries/shown.ts';
import { FIRST_ROWS, plainLayout, rowsAround, thingsBetween, type Layout } from '#ui/long/layout.ts';
import { LongList } from '#ui/long/LongList.tsx';

/** The place of a thing in its list, from 1, and how many there are. */
export type Place = { readonly at: number; readonly of: number };

type Props<T, K extends QueryKey> = {
  /** The things in order, by their numbers. */
  numbers: Uint32Array;
  /** How many there are, where `numbers` are only the first of them. */
  total?: number;
  query: (numbers: readonly number[]) => UseQueryOptions<Some<T>, Error, Some<T>, K>;
  /** Where headings stand between the things, they tell where the reader may jump to. Keep it stable. */
  layout?: Layout;
  /** About how tall a thing is, in CSS pixels. */
  tall: number;
  draw: (thing: T, place: Place) => ReactNode;
  /** The room of a thing that is on its way. */
  waiting: ReactNode;
  /** Names the list in the history of the tab. */
  name: string;
  /** A list beside the one that the screen is about. */
  beside?: boolean;
};

/** A thing that is drawn, and drawn anew only where it is another: not with every step of a scroll. */
const Drawn = memo(function Drawn<T>({ thing, at, of, draw }: Place & { thing: T; draw: (thing: T, place: Place) => ReactNode }) {
  return draw(thing, { at, of });
}) as <T>(props: Place & { thing: T; draw: (thing: T, place: Place) => ReactNode }) => ReactNode;

/** About how tall a heading is, in CSS pixels. */
const HEADING = 48;

/** Many things of the dossier: they come as the reader comes near. */
export function LongThings<T, K extends QueryKey>({ numbers, total = numbers.length, query, layout, tall, draw, waiting, name, beside = false }: Props<T, K>) {
  const rows = useMemo(() => layout ?? plainLayout(total), [layout, total]);
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  const onDrawn = useCallback((first: number, last: number) => setDrawn((before) => rowsAround(before, first, last)), []);
  const [from, to] = thingsBetween(rows, drawn.first, drawn.last);
  const { at, missing, late, retry } = useChunks(numbers, from, to, query);
  const firstMissing = missing.length === 0 ? -1 : Array.from({ length: to - from }, (_, i) => from + i).find((place) => at(place) === 'missing');
  return (
    <LongList
      layout={rows}
      keyOf={(row) => numbers[rows.placeOf(row) ?? -1] ?? `row-${row}`}
      estimate={(row) => (rows.placeOf(row) === null ? HEADING : tall)}
      onDrawn={onDrawn}
      asked={{ ...drawn, late }}
      name={name}
      beside={beside}
      render={(place) => {
        const item = at(place);
        // It is said where the reader is, once for all rows that are missing.
        if (item === 'missing') return place === firstMissing ? <PartsMissing missing={missing} onRetry={retry} /> : null;
        return item === 'late' ? waiting : <Drawn thing={item.thing} at={place + 1} of={total} draw={draw} />;
      }}
    />
  );
}

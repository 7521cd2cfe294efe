/** How a long list is laid out in rows: things, and headings between them. Told by numbers, without making all rows. */
import type { ReactNode } from 'react';

/** A row that a reader may go to at once: a month, a year. */
export type Jump = { readonly label: string; readonly row: number };

export type Layout = {
  /** Number of rows. */
  readonly length: number;
  /** Give the place of a row's thing among the things; null where the row is a heading. */
  readonly placeOf: (row: number) => number | null;
  readonly heading: (row: number) => ReactNode;
  readonly jumps: readonly Jump[];
};

/** Rows between which things are asked for, both ends included. */
export type Rows = { readonly first: number; readonly last: number };
export const FIRST_ROWS: Rows = { first: 0, last: 19 };
/** Things are asked for in steps of so many rows, so that a scroll by one asks for nothing. */
const STEP = 10;

/** Give the rows to ask for where those between `first` and `last` are drawn; `before` itself where these are the same. */
export function rowsAround(before: Rows, first: number, last: number): Rows {
  const next = { first: first - (first % STEP), last: last + STEP - 1 - (last % STEP) };
  return next.first === before.first && next.last === before.last ? before : next;
}

/** A row a thing. */
export const plainLayout = (length: number): Layout => ({ length, placeOf: (row) => row, heading: () => null, jumps: [] });

/** Give the things between two rows: the place of the first, and the one behind the last. */
export function thingsBetween({ length, placeOf }: Layout, first: number, last: number): [number, number] {
  let [from, to] = [Infinity, 0];
  for (let row = first; row <= Math.min(last, length - 1); row++) {
    const place = placeOf(row);
    if (place === null) continue;
    from = Math.min(from, place);
    to = place + 1;
  }
  return from === Infinity ? [0, 0] : [from, to];
}

import { expect, test } from 'vitest';
import { FIRST_ROWS, plainLayout, rowsAround, thingsBetween, type Layout } from '#ui/long/layout.ts';

/** Headings at rows 0 and 3. */
const headed: Layout = { length: 7, placeOf: (row) => (row === 0 || row === 3 ? null : row < 3 ? row - 1 : row - 2), heading: () => null, jumps: [] };

test.each([
  ['all', headed, 0, 6, [0, 5]],
  ['around a heading', headed, 2, 4, [1, 3]],
  ['a heading alone', headed, 3, 3, [0, 0]],
  ['past the end', headed, 5, 20, [3, 5]],
  ['without headings', plainLayout(9), 4, 6, [4, 7]],
  ['nothing', plainLayout(0), 0, 20, [0, 0]],
] as const)('things between two rows: %s', (_, layout, first, last, wanted) => expect(thingsBetween(layout, first, last)).toEqual(wanted));

test('rows are asked for in steps, and the same ones stay the same', () => {
  expect(rowsAround(FIRST_ROWS, 3, 14)).toBe(FIRST_ROWS);
  expect(rowsAround(FIRST_ROWS, 3, 20)).toEqual({ first: 0, last: 29 });
  expect(rowsAround(FIRST_ROWS, 37, 52)).toEqual({ first: 30, last: 59 });
});

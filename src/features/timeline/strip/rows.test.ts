import { expect, test } from 'vitest';
import { heightsOf, markAt, mostRows, rowMiddle } from '#features/timeline/strip/rows.ts';
import type { Marks } from '#features/timeline/strip/stack.ts';

test.each([
  ['full', [1], 74],
  ['full', [3, 1, 1, 2], 188],
  ['full', [], 74],
  ['condensed', [1], 96],
  ['condensed', [3], 96],
  ['thin', [1], 40],
] as const)('a strip that is %s with rows %o is %d px high', (mode, rows, height) => expect(heightsOf(mode, rows, 1).height).toBe(height));

test('larger letters make it higher', () => expect(heightsOf('full', [1], 1.5).height).toBe(111));
test('many lanes have fewer rows each', () => expect([4, 8, 20].map((lanes) => mostRows('full', lanes))).toEqual([3, 2, 1]));

/** Two dots above each other and one beside them, in one lane of two rows; one in a second lane. */
const marks: Marks = {
  lane: [0, 3, 4],
  first: [0, 1, 2, 3],
  last: [1, 2, 3, 4],
  row: [0, 1, 0, 0],
  start: [94, 95, 194, 94],
  end: [106, 107, 206, 106],
  reach: [106, 107, 206, 106],
  rows: [2, 1],
};
const heights = heightsOf('full', [2, 1], 1);
const [first, second] = heights.lanes as [(typeof heights.lanes)[0], (typeof heights.lanes)[0]];
test.each([
  ['a dot', 100, rowMiddle(heights, first, 0, false), 0],
  ['the one below it', 100, rowMiddle(heights, first, 1, false), 1],
  ['beside a dot', 210, rowMiddle(heights, first, 0, false), 2],
  ['the second lane', 100, rowMiddle(heights, second, 0, false), 3],
  ['between', 150, rowMiddle(heights, first, 0, false), null],
  ['above all lanes', 100, 2, null],
  ['below all lanes', 100, 999, null],
] as const)('a pointer at %s', (_, place, y, mark) => expect(markAt(marks, heights, false, place, y, 5)).toBe(mark));

import { describe, expect, test } from 'vitest';
import { nameMarks, roomsOf, worthNaming } from '#features/timeline/strip/names.ts';
import type { Marks } from '#features/timeline/strip/stack.ts';

type Mark = { at: number; row?: number; count?: number };
function marksOf(all: readonly Mark[], rows = 3): Marks {
  let placement = 0;
  const first = all.map(({ count = 1 }) => (placement += count) - count);
  const end = all.map(({ at }) => at + 6);
  return {
    lane: [0, all.length],
    first,
    last: first.map((from, i) => from + (all[i]!.count ?? 1)),
    row: all.map(({ row = 0 }) => row),
    start: all.map(({ at }) => at - 6),
    end,
    reach: end,
    rows: [rows],
  };
}
const WALLS = [
  { start: -Infinity, end: 0 },
  { start: 1000, end: Infinity },
];
const named = (all: readonly Mark[], walls = WALLS, first: (mark: number) => boolean = () => true) => {
  const marks = marksOf(all);
  return nameMarks(
    roomsOf(marks, 0, 0, 1000, walls),
    marks,
    0,
    (mark) => `name ${mark}`,
    () => 60,
    first,
  ).map(({ mark, start }) => [mark, start]);
};

describe('a name stands', () => {
  test.each([
    ['after its mark', [{ at: 100 }], [[0, 114]]],
    [
      'before it where the next mark is near',
      [{ at: 100 }, { at: 150 }],
      [
        [0, 26],
        [1, 164],
      ],
    ],
    ['before the last mark at the end of the scale', [{ at: 980 }], [[0, 906]]],
    ['nowhere between near marks', [{ at: 60 }, { at: 100 }, { at: 140 }], [[2, 154]]],
    ['over no crowd of any row', [{ at: 60 }, { at: 100, count: 5 }], []],
    [
      'not beside a name in the row above',
      [
        { at: 100, row: 0 },
        { at: 101, row: 1 },
      ],
      [
        [0, 114],
        [1, 27],
      ],
    ],
    [
      'beside one two rows above',
      [
        { at: 100, row: 0 },
        { at: 101, row: 2 },
      ],
      [
        [0, 114],
        [1, 115],
      ],
    ],
  ] as const)('%s', (_, all, names) => expect(named(all)).toEqual(names));
  test('not over folded years', () =>
    expect(
      named(
        [{ at: 100 }],
        [
          { start: 0, end: 40 },
          { start: 110, end: 182 },
        ],
      ),
    ).toEqual([]));
  test('and what the filters leave is served first', () => expect(named([{ at: 60 }, { at: 61, row: 1 }], WALLS, (mark) => mark === 1)).toEqual([[1, 75]]));
});

test('only marks with room are asked for', () => {
  const marks = marksOf([{ at: 100 }, { at: 120 }, { at: 140 }, { at: 400 }]);
  expect(worthNaming(roomsOf(marks, 0, 0, 1000, WALLS))).toEqual([0, 2, 3]);
});

import { expect, test } from 'vitest';
import { dayNumber, NO_DAY } from '#search/columns.ts';
import { presenceAsOf } from '#search/presence.ts';

const columns = (...days: (string | null)[]) => {
  const to = Int32Array.from(days, (day) => (day === null ? NO_DAY : dayNumber(day)));
  return { stories: { length: days.length, from: to, to } } as unknown as Parameters<typeof presenceAsOf>[2];
};

test('stories that are known keep their mentions, under the numbers of then', () =>
  expect(
    presenceAsOf(
      {
        by: 'story',
        stories: [
          [0, 4],
          [2, 1],
          [3, 7],
        ],
      },
      [0, 1],
      columns('2024-01-01', '2024-01-02'),
      2,
    ),
  ).toEqual({
    by: 'story',
    stories: [
      [0, 1],
      [1, 7],
    ],
  }));

test('of a month of which only a part is known the mentions are not', () =>
  expect(
    presenceAsOf(
      {
        by: 'month',
        months: [
          ['', 2, 5],
          ['2024-01', 2, 9],
          ['2024-02', 3, 8],
        ],
      },
      [0, 1, 2],
      columns('2024-01-01', '2024-01-09', '2024-02-02'),
      2,
    ),
  ).toEqual({
    by: 'month',
    months: [
      ['2024-01', 2, 9],
      ['2024-02', 1, null],
    ],
  }));

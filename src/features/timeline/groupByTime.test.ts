import { expect, test } from 'vitest';
import { groupByTime, WHOLE_YEAR } from '#features/timeline/groupByTime.ts';

const span = (from: string, to = from) => ({ from, to });

test('years and months stand newest first, whole years at the end of theirs', () => {
  const groups = groupByTime([span('2000-02-09'), span('2024-06-18', '2024-06-19'), span('2024-01-01', '2024-12-31'), span('2024-06-30'), span('2024-11-29')], (x) => x);
  expect(groups.map(({ year, count, months }) => [year, count, months.map(({ month, items }) => `${month}:${items.map((x) => x.from.slice(8)).join(' ')}`)])).toEqual([
    ['2024', 4, ['11:29', '06:30 18', `${WHOLE_YEAR}:01`]],
    ['2000', 1, ['02:09']],
  ]);
});

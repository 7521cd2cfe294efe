import { expect, test } from 'vitest';
import { moveEnd, placeDays, readRange, writeRange } from '#features/timeline/strip/range.ts';

test.each([
  ['2023-09-01', '2025-04-30', '2023-09-01', '2025-04-30', 'as it is'],
  ['2024', '2024-06', '2024-01-01', '2024-06-30', 'years and months are whole'],
  ['2025-04-30', '2023-09-01', '2023-09-01', '2025-04-30', 'turned round'],
  ['2025-04', '2023', '2023-01-01', '2025-04-30', 'months turned round'],
  ['', '2024', '', '2024-12-31', 'an open end'],
  ['never', '', '', '', 'no days'],
])('%s to %s is %s to %s: %s', (from, to, first, last) => expect(writeRange(readRange(from, to))).toEqual([first, last]));

const limits = { from: 0, to: 100 };
test.each([
  ['moves', { from: 10, to: 50 }, 'from', 20, { from: 20, to: 50 }],
  ['never passes the other end', { from: 10, to: 50 }, 'from', 70, { from: 50, to: 50 }],
  ['never passes the other end', { from: 10, to: 50 }, 'to', 3, { from: 10, to: 10 }],
  ['opens before the first day', { from: 10, to: 50 }, 'from', -1, { from: null, to: 50 }],
  ['opens after the last day', { from: 10, to: 50 }, 'to', 101, { from: 10, to: null }],
  ['closes again', { from: null, to: null }, 'to', 40, { from: null, to: 40 }],
] as const)('an end %s', (_, range, end, day, next) => expect(moveEnd(range, end, day, limits)).toEqual(next));

test.each([
  ['inside a wide brush', [100, 80, 600, 80], [100, 520]],
  ['outside a narrow one', [300, 80, 350, 80], [220, 350]],
  ['side by side at the older edge', [0, 80, 10, 80], [0, 92]],
  ['side by side at the newer edge', [990, 80, 1000, 80], [828, 920]],
  ['one alone', [0, 0, 350, 80], [0, 270]],
])('the days of the brush stand %s', (_, [a, wa, b, wb], places) => expect(placeDays(a!, wa!, b!, wb!, 1000)).toEqual(places));

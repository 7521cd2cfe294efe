import { describe, expect, test } from 'vitest';
import { meets, WORDS } from '#features/entities/boxes.ts';
import { layLane, periodsOf, type Bar } from '#features/entities/lane.ts';

const bar = (day: string, value: number, words = 'مرة في الجزيرة'): Bar => ({ from: day, to: day, value, words });
const span = { from: '2023-09-20', to: '2025-04-30' };
const others = [{ from: '2024-06-20', to: '2024-06-20' }];
const lay = (bars: readonly Bar[], axis: 'rtl' | 'ltr' = 'rtl') => layLane({ span, bars, others, isPerStory: true }, 1176, axis, 1, true);

describe.each([
  ['a few', [bar('2023-09-20', 1), bar('2024-11-15', 1), bar('2024-11-30', 3)]],
  ['all in a week', [1, 2, 3, 4, 5, 6].map((day) => bar(`2024-11-0${day}`, day))],
  ['at both ends', [bar('2023-09-20', 2), bar('2025-04-30', 9)]],
  ['one', [bar('2024-01-01', 1)]],
  ['one that is named very often', [bar('2024-01-01', 400)]],
] as const)('%s', (_, bars) => {
  test.each(['rtl', 'ltr'] as const)('no words meet a bar or other words, or stand outside: %s', (axis) => {
    const { bars: laid, floor } = lay(bars, axis);
    const shapes = laid.map(({ x, width, height }) => ({ x, y: floor - height, width, height }));
    const words = laid.flatMap(({ label }) => (label ? [{ x: label.x, y: label.y, width: label.width, height: WORDS.line }] : []));
    expect(words.length).toBeGreaterThan(0);
    words.forEach((box, i) => {
      for (const other of [...words.slice(i + 1), ...shapes]) expect(meets(box, other)).toBe(false);
      expect(box.x >= 0 && box.x + box.width <= 1176 && box.y >= 0).toBe(true);
    });
  });
  test('a mention is as high in every story', () => {
    const { bars: laid, unit, floor } = lay(bars);
    laid.forEach(({ height }, i) => expect(height).toBeCloseTo(Math.max(2, bars[i]!.value * unit)));
    expect(unit).toBeLessThanOrEqual(18);
    expect(floor).toBeLessThan(200);
  });
});

test('time runs right to left, or turned', () => {
  const bars = [bar('2023-09-20', 1), bar('2025-04-30', 1)];
  const [early, late] = lay(bars).bars;
  expect(early!.x).toBeGreaterThan(late!.x);
  const [first, last] = lay(bars, 'ltr').bars;
  expect(first!.x).toBeLessThan(last!.x);
});

test('of one day everything stands in the middle', () => {
  const day = { from: '2024-01-01', to: '2024-01-01' };
  const { bars, ends } = layLane({ span: day, bars: [bar('2024-01-01', 1)], others: [], isPerStory: true }, 400, 'rtl', 1, false);
  expect(bars[0]!.x).toBe(196);
  expect(ends).toEqual([{ x: 200, month: '2024-01', anchor: 'middle' }]);
});

test('many months are put together by years', () => {
  const months = [
    { month: '2010-05', stories: 2, origins: 2, mentions: 3 },
    { month: '2010-06', stories: 1, origins: 1, mentions: null },
    { month: '2024-06', stories: 4, origins: 3, mentions: 5 },
  ];
  expect(periodsOf(months, { from: '2024-01-01', to: '2024-12-01' }).by).toBe('month');
  expect(periodsOf(months.slice(2), { from: '2024-01-01', to: '2024-12-01' }).periods[0]).toMatchObject({ from: '2024-06-01', to: '2024-06-30' });
  const { by, periods } = periodsOf(months, { from: '2010-05-01', to: '2024-06-30' });
  expect([by, periods.map(({ key, stories, mentions }) => [key, stories, mentions])]).toEqual(['year', [['2010', 3, null], ['2024', 4, 5]]]);
});

import { expect, test } from 'vitest';
import { sideOf, stepsOf } from '#features/entities/names/scale.ts';

const said = (most: number) => stepsOf(most).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));

test.each([
  [0, []],
  [1, ['1']],
  [4, ['1', '2', '3–4']],
  [7, ['1', '2', '3–4', '5–7']],
  [11, ['1', '2', '3–4', '5–7', '8–11']],
  [3, ['1', '2', '3']],
])('up to %i the usual scale is cut where the numbers end', (most, steps) => expect(said(most)).toEqual(steps));

test('many are parted evenly by their powers, in numbers that are easy to say', () => expect(said(600)).toEqual(['1–3', '4–14', '15–44', '45–149', '150–600']));

test('every number up to the greatest has a square, and a greater number no smaller one', () => {
  for (const most of [1, 11, 24, 25, 80, 999, 12_345]) {
    const steps = stepsOf(most);
    const sides = Array.from({ length: Math.min(most, 2000) }, (_, i) => sideOf(steps, i + 1));
    expect(sides.every((side, i) => side > 0 && (i === 0 || side >= sides[i - 1]!))).toBe(true);
    expect(steps.at(-1)!.to).toBe(most);
  }
  expect(sideOf(stepsOf(11), 0)).toBe(0);
});

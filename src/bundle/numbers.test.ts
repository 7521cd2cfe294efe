import { expect, test } from 'vitest';
import { areNumbersApart, canBothBe, type Stated } from '#bundle/numbers.ts';

const exact = (value: number): Stated => ({ value, bound: 'exact' });
const about = (value: number): Stated => ({ value, bound: 'about' });
const over = (value: number): Stated => ({ value, bound: 'over' });
const under = (value: number): Stated => ({ value, bound: 'under' });
const range = (value: number, to: number): Stated => ({ value, to, bound: 'range' });

test.each<[a: Stated, b: Stated, expected: boolean]>([
  [exact(8), exact(8), true],
  [exact(8), exact(12), false],
  [about(10_000), exact(10_900), true],
  [about(10_000), exact(1500), false],
  [over(10_000), exact(10_900), true],
  [over(10_000), exact(9000), false],
  [under(50), exact(20), true],
  [under(50), over(60), false],
  [range(10, 15), exact(12), true],
  [range(10, 15), range(16, 20), false],
])('%j and %j can both be right: %s', (a, b, expected) => {
  expect(canBothBe(a, b)).toBe(expected);
  expect(canBothBe(b, a)).toBe(expected);
});

test('one pair that cannot be is enough', () => {
  expect(areNumbersApart([exact(1), about(1), over(0.5)])).toBe(false);
  expect(areNumbersApart([exact(1), about(1), exact(3)])).toBe(true);
});

import { expect, test } from 'vitest';
import { firstStrength, groupsOf, strengthOf, weightOf } from '#features/entities/names/ties.ts';

const pairs = [5, 4, 3, 3, 2].map((stories, i) => ({ a: i, b: i + 1, stories }));

test('ties stand in groups by their strength, strongest first', () =>
  expect(groupsOf(pairs, [2, 3, 4], 2).map(({ weight, from, to, ties }) => [weight, from, to, ties.length])).toEqual([
    [2, 4, 5, 2],
    [1, 3, 3, 2],
    [0, 2, 2, 1],
  ]));
test('those of at least a strength', () => expect(groupsOf(pairs, [2, 3, 4], 4).map(({ ties }) => ties.length)).toEqual([2]));
test.each([
  [3, 3],
  [9, 4],
  [1, 2],
])('asked for %s stories, %i are the least', (asked, least) => expect(strengthOf(asked, [2, 3, 4])).toBe(least));
test('where there is one strength, every tie is drawn alike', () => expect([weightOf(2, [2]), weightOf(7, [2]), strengthOf(5, [])]).toEqual([0, 0, 2]));
test('few ties are all drawn at first, of many those that leave no thicket', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({ a: i, b: i + 1, stories: 404 - i }));
  expect([firstStrength(pairs, [2, 3, 4]), firstStrength(many, [5, 250, 350]), firstStrength(many, [5]), firstStrength([], [])]).toEqual([2, 250, 5, 2]);
});

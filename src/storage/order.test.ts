import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { BELIEVED, compareTexts, isLater, nextTime } from '#storage/order.ts';

const NOW = 1_800_000_000_000;
const FAR = NOW + 400 * BELIEVED;
const text = (record: object) => JSON.stringify({ id: 'a', v: 1, ...record });

test.each<[string, string, string]>([
  ['the later of two', text({ updatedAt: 2 }), text({ updatedAt: 1 })],
  ['a removal that came later', text({ updatedAt: 2, deleted: true }), text({ updatedAt: 1 })],
  ['a record that came back later', text({ updatedAt: 3 }), text({ updatedAt: 2, deleted: true })],
  ['of the same millisecond, what is kept', text({ updatedAt: 2 }), text({ updatedAt: 2, deleted: true })],
  ['a time of today against one of next year', text({ updatedAt: NOW }), text({ updatedAt: FAR })],
  ['an old time against one of next year', text({ updatedAt: 5 }), text({ updatedAt: FAR })],
  ['of two in a far future, the later', text({ updatedAt: FAR + 1 }), text({ updatedAt: FAR })],
  ['a clock that is an hour ahead', text({ updatedAt: NOW + 3_600_000 }), text({ updatedAt: NOW })],
  ['a newer release’s record', text({ v: 2, updatedAt: 1 }), text({ updatedAt: NOW })],
  ['a text without a time', '{"theme":"dark"}', '{"theme":"sepia","updatedAt":5}'],
  ['what can be read', text({ updatedAt: 1 }), '{broken'],
  ['an object against a list', text({ updatedAt: 1 }), '[]'],
])('%s counts', (_, winner, loser) => {
  expect(compareTexts(winner, loser, NOW)).toBeGreaterThan(0);
  expect(compareTexts(loser, winner, NOW)).toBeLessThan(0);
});

describe('the order of copies', () => {
  const time = fc.oneof(fc.constantFrom(1, 2, NOW, NOW + 1, FAR, FAR + 1), fc.nat());
  const stored = fc.oneof(
    fc
      .record({ v: fc.constantFrom(1, 2), updatedAt: time, deleted: fc.boolean(), title: fc.constantFrom('x', 'y') }, { requiredKeys: ['v'] })
      .map((one) => JSON.stringify(one)),
    fc.constantFrom('{broken', '[]', 'null', '""', '{}'),
  );
  const sign = (a: string, b: string) => Math.sign(compareTexts(a, b, NOW));
  test('is one order, whoever compares', () =>
    fc.assert(
      fc.property(stored, stored, stored, (a, b, c) => {
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (a !== b) expect(sign(a, b)).not.toBe(0);
        if (sign(a, b) > 0 && sign(b, c) > 0) expect(sign(a, c)).toBe(1);
      }),
      { numRuns: 2000 },
    ));
  test('agrees with the comparison of times', () =>
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(isLater(a, b, NOW)).toBe(a !== b && sign(text({ updatedAt: a }), text({ updatedAt: b })) > 0);
      }),
    ));
  test('a change always counts more than what it changes, far future or not', () =>
    fc.assert(
      fc.property(time, (previous) => {
        const next = nextTime(previous, NOW);
        expect(compareTexts(text({ updatedAt: next }), text({ updatedAt: previous }), NOW)).toBeGreaterThan(0);
        expect(next).toBeLessThanOrEqual(NOW + BELIEVED + 1);
      }),
    ));
});

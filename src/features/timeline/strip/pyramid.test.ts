import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfIso, isoOf } from '#features/timeline/strip/days.ts';
import type { Order } from '#features/timeline/strip/lanes.ts';
import { UNITS } from '#features/timeline/strip/model.ts';
import { beginOf, levelFor, MANY, pyramidOf } from '#features/timeline/strip/pyramid.ts';

const orderOf = (n: number): Order => ({
  start: Uint32Array.of(0, n),
  events: Uint32Array.from({ length: n }, (_, i) => i),
  shown: new Uint32Array(n + 1),
  reach: new Int32Array(n),
});

test.each([
  ['day', '2024-06-20'],
  ['week', '2024-06-17'],
  ['month', '2024-06-01'],
  ['year', '2024-01-01'],
] as const)('the %s of 20 June 2024 begins on %s', (unit, begins) => expect(isoOf(beginOf(unit, dayOfIso('2024-06-20', 'first')!))).toBe(begins));

test('each level counts each event once, in its bucket', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -800_000, max: 40_000 }), { maxLength: 200 }), (days) => {
      const from = Int32Array.from(days).sort();
      const pyramid = pyramidOf(orderOf(from.length), from);
      for (const unit of UNITS) {
        const { day, first } = pyramid[unit][0]!;
        expect(first.at(-1)).toBe(from.length);
        day.forEach((begin, i) => {
          for (const one of from.subarray(first[i], first[i + 1])) expect(beginOf(unit, one)).toBe(begin);
          expect(first[i + 1]!).toBeGreaterThan(first[i]!);
        });
      }
    }),
  ));

test.each([
  [100, 0.01, 'day'],
  [MANY + 1, 0.01, 'year'],
  [MANY + 1, 0.3, 'month'],
  [MANY + 1, 2, 'week'],
  [MANY + 1, 44, 'day'],
] as const)('%d placements at %d px a day are counted by %s', (count, perDay, unit) => expect(levelFor(count, perDay, 24)).toBe(unit));

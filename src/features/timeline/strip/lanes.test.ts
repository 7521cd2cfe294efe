import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeIn, countActive, isActive, oneLane, orderOf } from '#features/timeline/strip/lanes.ts';
import type { StripData } from '#features/timeline/strip/model.ts';

const event = fc.record({
  from: fc.integer({ min: 0, max: 100 }),
  length: fc.integer({ min: 0, max: 30 }),
  shown: fc.boolean(),
  lanes: fc.subarray([0, 1, 2]),
});
const some = fc.array(event, { maxLength: 40 }).map((all): StripData => {
  const events = all.toSorted((a, b) => a.from - b.from);
  const placed = events.flatMap(({ lanes }, at) => lanes.map((lane) => [at, lane] as const));
  return {
    numbers: Uint32Array.from(events, (_, i) => i),
    from: Int32Array.from(events, ({ from }) => from),
    to: Int32Array.from(events, ({ from, length }) => from + length),
    sign: new Uint8Array(events.length),
    differs: new Uint8Array(events.length),
    shown: Uint8Array.from(events, ({ shown }) => Number(shown)),
    other: Int32Array.from(events, ({ from }) => from),
    lanes: ['a', 'b', 'c'].map((key) => ({ key, name: key, count: 0 })),
    // In any order: the strip sorts them.
    placed: { event: Uint32Array.from(placed.toReversed(), ([at]) => at), lane: Uint8Array.from(placed.toReversed(), ([, lane]) => lane) },
  };
});

test('each lane holds its own events in order of time', () =>
  fc.assert(
    fc.property(some, (data) => {
      const order = orderOf(data);
      for (const lane of [0, 1, 2]) {
        const held = [...data.placed.event].filter((_, i) => data.placed.lane[i] === lane).toSorted((a, b) => a - b);
        expect([...order.events.subarray(order.start[lane], order.start[lane + 1])]).toEqual(held);
      }
    }),
  ));

test('what days and filters leave is counted as by looking at each', () =>
  fc.assert(
    fc.property(some, fc.integer({ min: -5, max: 110 }), fc.integer({ min: 0, max: 60 }), (data, from, length) => {
      const days = { from, to: from + length };
      const order = oneLane(data);
      const all = [...order.events].filter((one) => isActive(data, one, days)).length;
      expect(countActive(data, days)).toBe(all);
      expect(activeIn(order, data, 0, order.events.length, days)).toBe(all);
      const half = order.events.length >> 1;
      expect(activeIn(order, data, 0, half, days) + activeIn(order, data, half, order.events.length, days)).toBe(all);
    }),
  ));

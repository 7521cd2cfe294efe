import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLane, orderOf, type Order } from '#features/timeline/strip/lanes.ts';
import { SIGNS } from '#bundle/signs.ts';
import type { StripData } from '#features/timeline/strip/model.ts';
import { pyramidOf } from '#features/timeline/strip/pyramid.ts';
import { eraOf, fitting, scaleOf } from '#features/timeline/strip/scale.ts';
import { isCrowd, markOf, marksWithin, nearestMark, stackMarks, type Marks } from '#features/timeline/strip/stack.ts';

type Told = { from: number; to?: number; sign?: (typeof SIGNS)[number]; other?: number; lane?: number };
function dataOf(events: readonly Told[]): StripData {
  const lanes = Math.max(0, ...events.map(({ lane = 0 }) => lane)) + 1;
  return {
    numbers: Uint32Array.from(events, (_, i) => i),
    from: Int32Array.from(events, ({ from }) => from),
    to: Int32Array.from(events, ({ from, to = from }) => to),
    sign: Uint8Array.from(events, ({ sign = 'stated' }) => SIGNS.indexOf(sign)),
    differs: Uint8Array.from(events, ({ other }) => (other === undefined ? 0 : 1)),
    shown: new Uint8Array(events.length).fill(1),
    other: Int32Array.from(events, ({ from, other = from }) => other),
    lanes: Array.from({ length: lanes }, (_, lane) => ({ key: String(lane), name: String(lane), count: 0 })),
    placed: { event: Uint32Array.from(events, (_, i) => i), lane: Uint8Array.from(events, ({ lane = 0 }) => lane) },
  };
}
const WIDTH = 1000;
function layOut(data: StripData, order: Order, density?: number): Marks {
  const era = eraOf(data.from, data.to, WIDTH, 72)!;
  const most = Array.from({ length: order.start.length - 1 }, () => 3);
  return stackMarks(order, pyramidOf(order, data.from), data, scaleOf(era, density ?? fitting(era, WIDTH)), most);
}
const rowsAt = (events: readonly Told[], density: number) => layOut(dataOf(events), oneLane(dataOf(events)), density).row;

describe('marks stack', () => {
  test.each([
    ['dots 12 px apart stand in one row', [{ from: 0 }, { from: 12 }], [0, 0]],
    ['nearer ones in two', [{ from: 0 }, { from: 11 }], [0, 1]],
    ['three days in a row in three', [{ from: 0 }, { from: 1 }, { from: 2 }], [0, 1, 2]],
    ['a row is free again behind a dot', [{ from: 0 }, { from: 6 }, { from: 12 }], [0, 1, 0]],
    ['a span keeps its row as long as it lasts', [{ from: 0, to: 20, sign: 'span' }, { from: 14 }, { from: 28 }], [0, 1, 0]],
    ['rings and their sign take more', [{ from: 0, other: 1 }, { from: 26 }], [0, 1]],
  ] as const)('%s', (_, events, rows) => expect(rowsAt(events as readonly Told[], 1)).toEqual(rows));

  test('a crowd is one mark with all that it stands for', () => {
    const marks = rowsAt(
      Array.from({ length: 10_000 }, () => ({ from: 5 })),
      1,
    );
    expect(marks).toHaveLength(1);
  });
});

test('nothing has no marks', () => {
  const data = dataOf([]);
  expect(stackMarks(orderOf(data), pyramidOf(orderOf(data), data.from), data, scaleOf({ from: 0, to: 1, folds: [], foldWidth: 72 }, 1), [3]).first).toEqual([]);
});

const told = fc.record({
  from: fc.integer({ min: 0, max: 900 }),
  length: fc.integer({ min: 0, max: 60 }),
  sign: fc.constantFrom(...SIGNS),
  lane: fc.integer({ min: 0, max: 2 }),
});
const some = fc
  .array(told, { minLength: 1, maxLength: 120 })
  .map((all) => dataOf(all.toSorted((a, b) => a.from - b.from).map(({ length, ...one }) => ({ ...one, to: one.from + length }))));

describe('whatever happened', () => {
  test('each placement stands in exactly one mark of its lane, in order', () =>
    fc.assert(
      fc.property(some, fc.double({ min: 0.05, max: 44, noNaN: true }), (data, density) => {
        const order = orderOf(data);
        const marks = layOut(data, order, density);
        for (let lane = 0; lane + 1 < order.start.length; lane++) {
          let at = order.start[lane]!;
          for (let mark = marks.lane[lane]!; mark < marks.lane[lane + 1]!; mark++) {
            expect(marks.first[mark]).toBe(at);
            expect(markOf(marks, lane, at)).toBe(mark);
            at = marks.last[mark]!;
          }
          expect(at).toBe(order.start[lane + 1]);
        }
      }),
    ));

  test('single marks of one row overlap only where no row is free', () =>
    fc.assert(
      fc.property(some, fc.double({ min: 0.05, max: 44, noNaN: true }), (data, density) => {
        const order = orderOf(data);
        const marks = layOut(data, order, density);
        for (let lane = 0; lane + 1 < order.start.length; lane++) {
          const ends = [-Infinity, -Infinity, -Infinity];
          for (let mark = marks.lane[lane]!; mark < marks.lane[lane + 1]!; mark++) {
            if (isCrowd(marks, mark)) {
              for (const row of [0, 1, 2]) ends[row] = Math.max(ends[row]!, marks.end[mark]!);
              continue;
            }
            const row = marks.row[mark]!;
            const isFree = marks.start[mark]! + 1e-9 >= ends[row]!;
            expect(isFree || Math.min(...ends) > marks.start[mark]!).toBe(true);
            ends[row] = Math.max(ends[row]!, marks.end[mark]!);
          }
        }
      }),
    ));

  test('what is in sight is found as by looking at all', () =>
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 900 }), (data, start) => {
        const order = orderOf(data);
        const marks = layOut(data, order);
        for (let lane = 0; lane + 1 < order.start.length; lane++) {
          const [first, last] = marksWithin(marks, lane, start, start + 100);
          for (let mark = marks.lane[lane]!; mark < marks.lane[lane + 1]!; mark++) {
            const inSight = marks.end[mark]! >= start && marks.start[mark]! <= start + 100;
            expect(!inSight || (mark >= first && mark < last)).toBe(true);
          }
        }
      }),
    ));
});

test('a window holds what reaches into it, as one by one or in crowds as the whole does', () =>
  fc.assert(
    fc.property(some, fc.double({ min: 0.5, max: 44, noNaN: true }), fc.integer({ min: 0, max: 900 }), (data, density, day) => {
      const order = orderOf(data);
      const era = eraOf(data.from, data.to, WIDTH, 72)!;
      const scale = scaleOf(era, Math.max(density, fitting(era, WIDTH)));
      const [pyramid, most] = [pyramidOf(order, data.from), Array.from({ length: order.start.length - 1 }, () => 3)];
      const window = { start: day * density, end: day * density + 400 };
      const [whole, part] = [stackMarks(order, pyramid, data, scale, most), stackMarks(order, pyramid, data, scale, most, window)];
      const seen = (marks: Marks) =>
        most.map((_, lane) => {
          const placements = new Set<number>();
          for (let mark = marks.lane[lane]!; mark < marks.lane[lane + 1]!; mark++)
            if (marks.end[mark]! >= window.start && marks.start[mark]! <= window.end)
              for (let k = marks.first[mark]!; k < marks.last[mark]!; k++) placements.add(k);
          return placements;
        });
      // Beside the window a crowd may hold what stands alone in the other.
      const near = (marks: Marks, lane: number) =>
        new Set(
          Array.from({ length: marks.lane[lane + 1]! - marks.lane[lane]! }, (_, i) => marks.lane[lane]! + i).flatMap((mark) =>
            Array.from({ length: marks.last[mark]! - marks.first[mark]! }, (_, k) => marks.first[mark]! + k),
          ),
        );
      seen(whole).forEach((placements, lane) => placements.forEach((k) => expect(near(part, lane).has(k)).toBe(true)));
    }),
  ));

test('the nearest mark is found, however far; an empty lane has none', () => {
  const data = dataOf([
    { from: 0, lane: 0 },
    { from: 900, lane: 0 },
    { from: 450, lane: 2 },
  ]);
  const marks = layOut(data, orderOf(data));
  expect([nearestMark(marks, 0, 10), nearestMark(marks, 0, 990), nearestMark(marks, 1, 500), nearestMark(marks, 2, 0)]).toEqual([0, 1, null, 2]);
});

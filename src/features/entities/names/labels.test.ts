import { describe, expect, test } from 'vitest';
import { boxOf, markAfter, sidesOf } from '#features/entities/names/labels.ts';

const GIVEN = { lines: [], width: 600, height: 400, tall: 24, gap: 14 };
const place = (points: { x: number; y: number }[], more: Partial<Parameters<typeof sidesOf>[0]> = {}) =>
  sidesOf({ ...GIVEN, points, widths: points.map(() => 80), ...more });

describe('words on the map', () => {
  test('stand below their mark where there is room', () => expect(place([{ x: 300, y: 200 }])).toEqual(['below']));
  test('above where the drawing ends, beside where both are taken', () => {
    expect(place([{ x: 300, y: 390 }])).toEqual(['above']);
    expect(
      place([
        { x: 300, y: 200 },
        { x: 300, y: 226 },
        { x: 300, y: 174 },
      ]),
    ).toEqual(['after', 'below', 'above']);
  });
  test('where a line runs, on another side', () =>
    expect(
      place(
        [
          { x: 300, y: 200 },
          { x: 300, y: 390 },
        ],
        { lines: [{ a: 0, b: 1 }] },
      )[0],
    ).toBe('above'));
  test('nowhere where there is no room at all', () => expect(place([{ x: 300, y: 200 }], { widths: [700] })).toEqual([null]));
  test('of many, none lies over another or over a mark, and the first have words', () => {
    const points = Array.from({ length: 300 }, (_, i) => ({ x: 20 + ((i * 397) % 1130), y: 20 + ((i * 261) % 820) }));
    const sides = place(points, { width: 1176, height: 860 });
    const boxes = sides.flatMap((side, i) => (side ? [{ i, ...boxOf(points[i]!, side, 80, 24, 14) }] : []));
    expect(boxes.length).toBeGreaterThan(10);
    expect(sides[0]).not.toBeNull();
    const over = boxes.filter((a) =>
      boxes.some((b) => a.i < b.i && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(over).toEqual([]);
  });
});

test('arrows lead to what lies most in their direction, over what is not shown', () => {
  const points = [
    [100, 100],
    [200, 110],
    [150, 300],
    [120, 100],
    [100, 20],
  ].map(([x, y], i) => ({ x: x!, y: y!, isShown: i !== 3 }));
  expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Tab'].map((key) => markAfter(points, 0, key))).toEqual([1, null, 2, 4, null]);
});

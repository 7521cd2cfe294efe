import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso, EARLIEST, LATEST } from '#features/timeline/strip/days.ts';
import { dayAt, eraOf, fitting, placeOf, scaleOf } from '#features/timeline/strip/scale.ts';

const days = (...iso: string[]) => Int32Array.from(iso, (one) => dayOfIso(one, 'first')!);
const WIDTH = 1000;
const eraOfDays = (from: Int32Array) => eraOf(from, from, WIDTH, 72)!;

describe('a silence is folded', () => {
  test.each([
    ['of more than two years', ['2000-02-09', '2022-02-24', '2025-04-30'], 2],
    ['of more than two years between others that are not', ['2000-02-09', '2022-02-24', '2023-09-12', '2025-04-30'], 1],
    ['never of less', ['2022-02-24', '2023-09-12', '2025-04-30'], 0],
    ['never where folding would not make it narrower', ['1700-01-01', '1703-01-01', ...Array.from({ length: 300 }, (_, i) => `${1704 + i}-01-01`)], 0],
  ])('%s', (_, iso, folds) => expect(eraOfDays(days(...iso)).folds).toHaveLength(folds));

  test('but not more than leaves half of the strip to scale', () => {
    const era = eraOfDays(days(...Array.from({ length: 40 }, (_, i) => `${1000 + i * 40}-01-01`)));
    expect(era.folds.length).toBeLessThanOrEqual(6);
    expect(fitting(era, WIDTH)).toBeGreaterThan(0);
  });

  test('and says how long nothing happened', () => expect(eraOfDays(days('2000-01-01', '2010-01-01', '2010-02-01')).folds[0]?.silence).toBe(3652));
  test('a long event is no silence', () => expect(eraOf(days('2000-01-01', '2010-01-01'), days('2009-12-01', '2010-01-01'), WIDTH, 72)!.folds).toEqual([]));
});

test('nothing has no time', () => expect(eraOf(new Int32Array(), new Int32Array(), WIDTH, 72)).toBeNull());
test('one day has room around it', () => expect(eraOfDays(days('2024-06-18')).to - eraOfDays(days('2024-06-18')).from).toBeGreaterThan(20));

test('what fits is as wide as the strip, from the first year to the last', () => {
  for (const from of [Int32Array.of(EARLIEST, LATEST), days('2000-02-09', '2022-02-24', '2025-04-30'), days('2024-06-18')]) {
    const era = eraOfDays(from);
    expect(scaleOf(era, fitting(era, WIDTH)).length).toBeCloseTo(WIDTH, 3);
    expect(era.from).toBeGreaterThanOrEqual(EARLIEST);
    expect(era.to).toBeLessThanOrEqual(LATEST + 1);
  }
});

const sorted = fc.array(fc.integer({ min: EARLIEST, max: LATEST }), { minLength: 1, maxLength: 30 }).map((all) => Int32Array.from(all).sort());
test('places keep the order of days, and a place leads back to its day', () =>
  fc.assert(
    fc.property(sorted, fc.double({ min: 0.001, max: 44, noNaN: true }), (from, perDay) => {
      const scale = scaleOf(eraOfDays(from), perDay);
      let last = -1;
      for (const day of from) {
        const place = placeOf(scale, day + 0.5);
        expect(place).toBeGreaterThanOrEqual(last);
        expect(dayAt(scale, place)).toBeCloseTo(day + 0.5, 1);
        last = place;
      }
      expect([placeOf(scale, EARLIEST - 9), placeOf(scale, LATEST + 9)]).toEqual([0, scale.length]);
    }),
  ));

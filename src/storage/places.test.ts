import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parsePlace, type Place } from '#storage/places.ts';

const place = fc.record({
  id: fc.string({ minLength: 1 }),
  v: fc.constant(1 as const),
  updatedAt: fc.nat(),
  paragraph: fc.nat(),
  offset: fc.nat(),
  share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
  read: fc.boolean(),
});

describe('a stored place', () => {
  test('reads back as it was written', () => fc.assert(
      fc.property(place, (one: Place) => {
        expect(parsePlace(JSON.stringify(one))).toEqual(one);
      }),
    ));
  test('that is anything else is no place, and nothing breaks', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parsePlace(text)).toBeNull();
      }),
    ));
  test.each([
    ['a share of two', { share: 2 }],
    ['a share of minus zero point one', { share: -0.1 }],
    ['a paragraph between two', { paragraph: 1.5 }],
    ['a newer version', { v: 2 }],
    ['no id', { id: '' }],
  ])('with %s is none', (_, change) =>
    expect(parsePlace(JSON.stringify({ id: 'a', v: 1, updatedAt: 1, paragraph: 0, offset: 0, share: 0, read: false, ...change }))).toBeNull());
});

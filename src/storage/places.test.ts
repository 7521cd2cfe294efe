import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parsePlace, type Place } from '#storage/places.ts';

/** Ranges of words: edges in order, two a range. */
const paced = fc.uniqueArray(fc.nat(5000), { maxLength: 20 }).map((edges) => edges.toSorted((a, b) => a - b).slice(0, edges.length - (edges.length % 2)));
const place = fc.record({
  id: fc.string({ minLength: 1 }),
  v: fc.constant(1 as const),
  updatedAt: fc.nat(),
  paragraph: fc.nat(),
  offset: fc.nat(),
  share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
  read: fc.boolean(),
  paced,
});

describe('a stored place', () => {
  test.each([
    ['out of order', [5, 3]],
    ['of an odd number', [1, 2, 3]],
    ['that are words', ['a', 'b']],
    ['below nothing', [-1, 4]],
    ['that are no list', { length: 2 }],
  ])('with ranges %s holds without them', (_, ranges) =>
    expect(parsePlace(JSON.stringify({ id: 'a', v: 1, updatedAt: 1, paragraph: 2, offset: 3, share: 0.5, read: false, paced: ranges }))).toEqual({
      id: 'a',
      v: 1,
      updatedAt: 1,
      paragraph: 2,
      offset: 3,
      share: 0.5,
      read: false,
    }),
  );

  test('reads back as it was written', () =>
    fc.assert(
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
    expect(parsePlace(JSON.stringify({ id: 'a', v: 1, updatedAt: 1, paragraph: 0, offset: 0, share: 0, read: false, ...change }))).toBeNull(),
  );
});

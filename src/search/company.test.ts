import { describe, expect, test } from 'vitest';
import { decodeColumns, encodeColumns } from '#search/columns.ts';
import { companyOf, isEverywhere, strengthsOf } from '#search/company.ts';
import { placesOf } from '#search/places.ts';
import { countNamed, passing } from '#search/present.ts';
import { ALL } from '#search/passes.ts';

const columnsOf = (stories: readonly (readonly number[])[], names: number) =>
  decodeColumns(
    encodeColumns(
      stories.map((entities, i) => ({ days: { from: i, to: i }, outlet: null, countries: [], entities, origin: i })),
      [],
      { outlets: [], countries: [], entities: Array.from({ length: names }, (_, i) => `e${i}`), types: '1'.repeat(names) },
    ),
  );
/** 0 is in all stories; 1 and 2 share three, 1 and 3 two, 2 and 3 one; 4 stands in one. */
const stories = [
  [0, 1, 2],
  [0, 1, 2],
  [0, 1, 2, 3],
  [0, 1, 3],
  [0, 4],
  [0, 2],
];
const columns = columnsOf(stories, 5);
const all = passing(columns, new Uint8Array(stories.length).fill(ALL));
const counts = countNamed(columns, all, 5);

describe('who is with whom', () => {
  const { names, pairs, everywhere, strengths, all: total } = companyOf(columns, all, counts, () => true);
  test('one that is everywhere is left out, and told', () => expect(everywhere).toEqual([0]));
  test('pairs of two stories and more, strongest first', () =>
    expect(pairs.map(({ a, b, stories: n }) => [names[a], names[b], n])).toEqual([
      [1, 2, 3],
      [1, 3, 2],
    ]));
  test('whom nobody is with is not drawn', () => expect(names).toEqual([1, 2, 3]));
  test('only strengths that there are can be chosen', () => expect([total, strengths]).toEqual([2, [2, 3]]));
  test('only names that are wanted', () => expect(companyOf(columns, all, counts, (name) => name !== 2).pairs).toEqual([{ a: 0, b: 1, stories: 2 }]));
  test('nobody, where there is nothing', () => expect(companyOf(columnsOf([], 0), [], new Uint32Array(), () => true).pairs).toEqual([]));
});

test('of a few stories a name may be in all', () => expect([isEverywhere(4, 4), isEverywhere(8, 9), isEverywhere(7, 9)]).toEqual([false, true, false]));

test('many pairs are parted by shares of them, in numbers that are easy to say', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({ stories: 431 - i }));
  expect(strengthsOf(many, 5000)).toEqual([32, 300, 400]);
  expect(
    strengthsOf(
      Array.from({ length: 400 }, () => ({ stories: 2 })),
      5000,
    ),
  ).toEqual([2]);
});

test('at most 300 names and 400 pairs, the strongest, are drawn', () => {
  const crowd = Array.from({ length: 40 }, (_, story) =>
    Array.from({ length: 420 }, (__, name) => name).filter((name) => (name + story) % (2 + (name % 5)) === 0),
  );
  const big = columnsOf(crowd, 420);
  const among = passing(big, new Uint8Array(40).fill(ALL));
  const found = companyOf(big, among, countNamed(big, among, 420), () => true);
  expect(found.pairs.length).toBe(400);
  expect(found.all).toBeGreaterThan(400);
  expect(found.names.length).toBeLessThanOrEqual(300);
});

describe('places', () => {
  const pairs = [
    { a: 0, b: 1, stories: 4 },
    { a: 0, b: 2, stories: 2 },
    { a: 3, b: 4, stories: 2 },
  ];
  test('are the same whenever they are asked for, and within the drawing', () => {
    const places = placesOf(5, pairs);
    expect(placesOf(5, pairs)).toEqual(places);
    expect(places.flatMap(({ x, y }) => [x, y]).every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  });
  test('one name stands in the middle; of none there is nothing', () => expect([placesOf(1, []), placesOf(0, [])]).toEqual([[{ x: 0.5, y: 0.5 }], []]));
});

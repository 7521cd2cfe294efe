import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { BELIEVED, compareTexts } from '#storage/order.ts';
import { reconcile, type Item, type Side } from '#storage/reconcile.ts';

const NOW = 1_800_000_000_000;
const side = (texts: Record<string, string>): Side => new Map(Object.entries(texts));
/** As the records of a kind do: JSON whose id is the key's. */
function isKept(key: string, text: string): boolean {
  try {
    return (JSON.parse(text) as { id?: unknown } | null)?.id === key;
  } catch {
    return false;
  }
}
const old = '{"id":"a","v":1,"updatedAt":5}';
const newer = '{"id":"a","v":1,"updatedAt":6}';
const gone = '{"id":"a","v":1,"updatedAt":7,"deleted":true}';
const far = `{"id":"a","v":1,"updatedAt":${NOW + 2 * BELIEVED}}`;

test.each<[string, Record<string, string>, Record<string, string>, Record<string, string>, Record<string, string>]>([
  ['what localStorage lacks comes from the database', {}, { a: old }, { a: old }, {}],
  ['what the database lacks comes from localStorage', { a: old }, {}, {}, { a: old }],
  ['the newer goes to the database', { a: newer }, { a: old }, {}, { a: newer }],
  ['the newer goes to localStorage', { a: old }, { a: newer }, { a: newer }, {}],
  ['a removal is known on both sides', { a: newer }, { a: gone }, { a: gone }, {}],
  ['what was removed on one side alone comes to the other as a removal', { a: gone }, {}, {}, { a: gone }],
  ['a far future does not win', { a: far }, { a: newer }, { a: newer }, {}],
  ['a far future that has no rival stays', { a: far }, {}, {}, { a: far }],
  ['junk gives way to a record', { a: '{broken' }, { a: old }, { a: old }, {}],
  ['junk is not copied', { a: '{broken' }, { b: 'null' }, {}, {}],
  ['two kinds of junk are left alone', { a: '{broken' }, { a: 'null' }, {}, {}],
  [
    'of two settings without a time those of localStorage count: they were seen at the first paint',
    { a: '{"id":"a","theme":"dark"}' },
    { a: '{"id":"a","theme":"sepia"}' },
    {},
    { a: '{"id":"a","theme":"dark"}' },
  ],
  [
    'so they do where their text is the later one',
    { a: '{"id":"a","theme":"sepia"}' },
    { a: '{"id":"a","theme":"dark"}' },
    {},
    { a: '{"id":"a","theme":"sepia"}' },
  ],
  ['nothing is done where both are the same', { a: old }, { a: old }, {}, {}],
])('%s', (_, local, database, toLocal, toDatabase) =>
  expect(reconcile(side(local), side(database), isKept, NOW)).toEqual({ toLocal: Object.entries(toLocal), toDatabase: Object.entries(toDatabase) }),
);

describe('a reconciliation', () => {
  const KEYS = ['a', 'b', 'c', '__proto__', 'constructor'];
  const textOf = (key: string) =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .record({ v: fc.constantFrom(1, 1, 2), updatedAt: fc.oneof(fc.nat(4), fc.constant(NOW + 2 * BELIEVED)), deleted: fc.boolean() })
          .map((one) => JSON.stringify({ id: key, ...one })),
      },
      { weight: 1, arbitrary: fc.constantFrom('{broken', 'null', '{"id":"other"}') },
    );
  const anySide: fc.Arbitrary<Side> = fc
    .tuple(...KEYS.map((key) => fc.option(textOf(key), { nil: undefined })))
    .map((texts) => new Map(KEYS.flatMap((key, i): Item[] => (texts[i] === undefined ? [] : [[key, texts[i]]]))));
  const apply = (to: Side, items: readonly Item[]): Side => new Map([...to, ...items]);
  const both = (local: Side, database: Side): [Side, Side] => {
    const { toLocal, toDatabase } = reconcile(local, database, isKept, NOW);
    return [apply(local, toLocal), apply(database, toDatabase)];
  };
  const records = (one: Side) => new Map([...one].filter(([key, text]) => isKept(key, text)));
  const runs = { numRuns: 1000 };

  test('gives the same from either side', () =>
    fc.assert(
      fc.property(anySide, anySide, (local, database) => {
        const one = reconcile(local, database, isKept, NOW);
        const other = reconcile(database, local, isKept, NOW);
        const sorted = (items: readonly Item[]) => items.toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(one.toLocal)).toEqual(sorted(other.toDatabase));
        expect(sorted(one.toDatabase)).toEqual(sorted(other.toLocal));
      }),
      runs,
    ));
  test('done twice is done once, and leaves the same records on both sides', () =>
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const [local, database] = both(a, b);
        expect(records(local)).toEqual(records(database));
        expect(reconcile(local, database, isKept, NOW)).toEqual({ toLocal: [], toDatabase: [] });
      }),
      runs,
    ));
  test('loses no record: each key is there, with a copy that counts at least as much as either was', () =>
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const [local] = both(a, b);
        for (const [key, text] of [...records(a), ...records(b)]) expect(compareTexts(local.get(key) ?? '', text, NOW)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    ));
  test('of three sides comes to the same in any order', () =>
    fc.assert(
      fc.property(anySide, anySide, anySide, (a, b, c) => {
        const merged = (x: Side, y: Side, z: Side) => records(both(both(records(x), records(y))[0], records(z))[0]);
        expect(merged(a, b, c)).toEqual(merged(c, a, b));
        expect(merged(a, b, c)).toEqual(merged(b, c, a));
      }),
      runs,
    ));
  test('the laws would see a reconciliation that takes the older copy, or deletes what one side lacks', () => {
    const seen = fc.sample(fc.tuple(anySide, anySide), 500);
    const differs = seen.filter(([a, b]) => [...records(a)].some(([key, text]) => records(b).has(key) && b.get(key) !== text));
    const lacks = seen.filter(([a, b]) => [...records(a)].some(([key]) => !b.has(key)));
    expect(differs.length).toBeGreaterThan(100);
    expect(lacks.length).toBeGreaterThan(100);
  });
});

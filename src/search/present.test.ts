import { describe, expect, test } from 'vitest';
import { dayNumber } from '#bundle/days.ts';
import { decodeColumns, encodeColumns } from '#search/columns.ts';
import { ALL } from '#search/passes.ts';
import { mentionsIn, planOf } from '#search/planOf.ts';
import { countIn, countNamed, passing, stretchesOf } from '#search/present.ts';

type Days = readonly [from: string, to?: string] | null;
const columnsOf = (stories: readonly { days: Days; entities: readonly number[] }[]) =>
  decodeColumns(
    encodeColumns(
      stories.map(({ days, entities }, origin) => ({
        days: days && { from: dayNumber(days[0]), to: dayNumber(days[1] ?? days[0]) },
        outlet: null,
        countries: [],
        entities,
        origin,
      })),
      [],
      { outlets: [], countries: [], entities: ['a', 'b', 'c'], types: '011' },
    ),
  );
const everything = (length: number) => new Uint8Array(length).fill(ALL);

describe('stories in stretches of time', () => {
  const columns = columnsOf([
    { days: null, entities: [0] },
    { days: ['2024-01-30'], entities: [0, 1] },
    { days: ['2024-02-20', '2024-03-10'], entities: [0] },
    { days: ['2024-04-01'], entities: [1] },
  ]);
  const among = passing(columns, everything(4));
  test('those without a day stand last', () => expect(among).toEqual([1, 2, 3, 0]));
  test('a year or less is parted by months', () =>
    expect(stretchesOf(columns, among).stretches).toEqual([
      { from: '2024-01-01', to: '2024-01-31' },
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2024-03-01', to: '2024-03-31' },
      { from: '2024-04-01', to: '2024-04-30' },
    ]));
  test('a story counts wherever its day may be', () =>
    expect(countIn(columns, among, stretchesOf(columns, among), [0, 1]).map((row) => [...row])).toEqual([
      [1, 1, 1, 0],
      [1, 0, 0, 1],
    ]));
  test('names are counted by stories', () => expect([...countNamed(columns, among, 3)]).toEqual([3, 2, 0]));
  test.each([
    ['2024-01-05', '2025-06-05', 'quarters', '2024-01-01', '2024-03-31', 6],
    ['2020-01-05', '2025-06-05', 'half years', '2020-01-01', '2020-06-30', 11],
    ['2015-01-05', '2025-06-05', 'years', '2015-01-01', '2015-12-31', 11],
    ['1925-01-05', '2025-06-05', 'decades', '1920-01-01', '1929-12-31', 11],
  ])('from %s to %s: %s', (from, to, _unit, first, last, count) => {
    const long = columnsOf([from, to].map((day) => ({ days: [day], entities: [] })));
    const { stretches } = stretchesOf(long, [0, 1]);
    expect([stretches[0], stretches.length]).toEqual([{ from: first, to: last }, count]);
  });
  test('without days there is no time', () => expect(stretchesOf(columns, [0]).stretches).toEqual([]));
});

describe('who stands where', () => {
  const counts = Uint32Array.from([5, 1, 2, 0, 1]);
  const mentions = Uint32Array.from([9, 4, 2, 0, 1]);
  const given = { counts, mentions, types: '01111', wanted: [], answering: null, ranks: null };
  const said = (plan: ReturnType<typeof planOf>) => [
    plan.groups.map(({ type, rows }) => [type, [...rows]]),
    plan.once.map(({ type, rows }) => [type, [...rows]]),
  ];
  test('most mentioned first; who is named once stands apart; who is not named stands nowhere', () =>
    expect(said(planOf(given))).toEqual([
      [
        ['country', [0]],
        ['person', [1, 2]],
      ],
      [['person', [4]]],
    ]));
  test('without texts stories decide', () =>
    expect(said(planOf({ ...given, mentions: null }))).toEqual([
      [
        ['country', [0]],
        ['person', [2]],
      ],
      [['person', [1, 4]]],
    ]));
  test('by letter', () =>
    expect(said(planOf({ ...given, ranks: Uint32Array.from([3, 2, 1, 0, 4]) }))[0]).toEqual([
      ['country', [0]],
      ['person', [2, 1]],
    ]));
  test('what is typed is found though it is named once', () => expect(said(planOf({ ...given, answering: new Set([4]) }))).toEqual([[['person', [4]]], []]));
  test('of one type alone; the others are counted', () => {
    const plan = planOf({ ...given, wanted: ['country'] });
    expect([said(plan)[0], plan.types]).toEqual([[['country', [0]]], { country: 1, person: 3, organisation: 0, place: 0 }]);
  });
  test('who has no room in the table stands in the list of more', () => {
    const many = Uint32Array.from({ length: 50 }, () => 3);
    const plan = planOf({ counts: many, mentions: null, types: '1'.repeat(50), wanted: [], answering: null, ranks: null });
    expect([plan.groups[0]!.rows.length, plan.more[0]!.rows.length]).toEqual([12, 38]);
  });
  test('mentions are summed over the texts that there are', () =>
    expect([
      ...mentionsIn(
        [
          { entities: [{ id: 'a', mentions: 2 }] },
          null,
          {
            entities: [
              { id: 'a', mentions: 1 },
              { id: 'z', mentions: 1 },
            ],
          },
        ],
        2,
        new Map([['a', 1]]),
      ),
    ]).toEqual([0, 3]));
});

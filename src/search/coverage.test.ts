import { describe, expect, test } from 'vitest';
import { type EventRow, decodeColumns, encodeColumns } from '#search/columns.ts';
import { comparable, coverageOf } from '#search/coverage.ts';

const day = (number: number) => ({ from: number, to: number });
const event = (from: number, stories: number[]): EventRow => ({ from, to: from, sign: 0, kind: 0, other: from, entities: [], stories });
/** Outlets 0 and 1, and stories without one; entity 0 is a country. */
const columns = decodeColumns(
  encodeColumns(
    [
      { days: null, outlet: null, countries: [], entities: [1], origin: 0 },
      { days: day(10), outlet: 0, countries: [], entities: [0, 1], origin: 1 },
      { days: { from: 5, to: 20 }, outlet: 1, countries: [], entities: [0, 1, 2], origin: 2 },
      { days: day(30), outlet: 1, countries: [], entities: [0], origin: 3 },
    ],
    [event(1, [1, 2]), event(2, [3]), event(3, [1, 3]), event(4, [0, 1, 2, 3])],
    { outlets: [{ ar: 'أ' }, { ar: 'ب' }], countries: [], entities: ['a', 'b', 'c'], types: '012' },
  ),
);
const isNoCountry = (entity: number): boolean => entity > 0;

test('events of two stories and more can be compared, those of most stories first', () => expect([...comparable(columns)]).toEqual([3, 2, 0]));

describe('who covered which event', () => {
  const { outlets, otherOutlets, rows } = coverageOf(columns, 'events', isNoCountry);
  test('outlets by their stories, those without a name last', () => {
    expect(outlets).toEqual([
      { number: 1, stories: 2 },
      { number: 0, stories: 1 },
      { number: -1, stories: 1 },
    ]);
    expect(otherOutlets).toBe(0);
  });
  test('events in the order of time', () => expect(rows.map(({ number }) => number)).toEqual([0, 2, 3]));
  test('a cell has the number of stories and the days of the first', () =>
    expect(rows[2]!.cells).toEqual([
      { stories: 2, first: { from: 5, to: 20 } },
      { stories: 1, first: { from: 10, to: 10 } },
      { stories: 1, first: null },
    ]));
  test('nobody was first where a span or a missing day may hide an earlier one', () => expect(rows.map(({ earliest }) => earliest)).toEqual([null, 1, null]));
});

test('nobody was first before an outlet that has a story of unknown days as well, or one whose month begins earlier', () => {
  const earliestWith = (days: { from: number; to: number } | null) => {
    const stories = [days ?? { from: 0, to: 0 }, day(8), day(9)].map((own, i) => ({ days: days === null && i === 0 ? null : own, outlet: i === 1 ? 0 : 1 }));
    const ordered = stories.toSorted((a, b) => (a.days?.to ?? -1) - (b.days?.to ?? -1));
    const rows = ordered.map((story, origin) => ({ ...story, origin, countries: [], entities: [] }));
    const names = { outlets: [{ ar: 'أ' }, { ar: 'ب' }], countries: [], entities: [], types: '' };
    const {
      outlets,
      rows: [row],
    } = coverageOf(decodeColumns(encodeColumns(rows, [event(1, [0, 1, 2])], names)), 'events', () => false);
    return row!.earliest === null ? null : outlets[row!.earliest]!.number;
  };
  expect(earliestWith(day(12))).toBe(0);
  expect(earliestWith({ from: 1, to: 30 })).toBeNull();
  expect(earliestWith(null)).toBeNull();
});

test('entities that are no countries, named by two stories at least', () =>
  expect(coverageOf(columns, 'entities', isNoCountry).rows.map(({ number, cells }) => [number, cells.map(({ stories }) => stories)])).toEqual([
    [1, [1, 1, 1]],
  ]));

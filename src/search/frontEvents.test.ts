import { describe, expect, test } from 'vitest';
import { SIGNS } from '#bundle/signs.ts';
import { dayNumber, decodeColumns, encodeColumns } from '#search/columns.ts';
import { latestEvents, turningPoints } from '#search/frontEvents.ts';

type Made = readonly [day: string, tellers: number, sign?: (typeof SIGNS)[number]];

/** Columns of ten stories, published on the first of each month of 2024 from January on, and of some events in order. */
function columnsOf(events: readonly Made[]) {
  const stories = Array.from({ length: 10 }, (_, month) => dayNumber(`2024-${String(month + 1).padStart(2, '0')}-01`)).map((day, origin) => ({
    days: { from: day, to: day },
    outlet: null,
    countries: [],
    entities: [],
    origin,
  }));
  const rows = events.map(([day, tellers, sign = 'stated']) => ({
    from: dayNumber(day),
    to: dayNumber(day),
    sign: SIGNS.indexOf(sign),
    kind: 1,
    other: dayNumber(day),
    entities: [],
    stories: Array.from({ length: tellers }, (_, story) => story),
  }));
  return decodeColumns(encodeColumns(stories, rows, { outlets: [], countries: [], entities: [], types: '' }));
}

const turns = (events: readonly Made[]): string[] => turningPoints(columnsOf(events), (event) => events[event]![1]).map((event) => events[event]![0]);
const latest = (events: readonly Made[]): string[] => latestEvents(columnsOf(events)).map((event) => events[event]![0]);

describe('turning points', () => {
  test('are those that most tell, in order of time', () =>
    expect(turns([['2024-01-05', 1], ['2024-02-01', 4], ['2024-02-03', 3], ['2024-05-01', 2], ['2024-08-01', 5]])).toEqual([
      '2024-01-05', '2024-02-01', '2024-02-03', '2024-05-01', '2024-08-01',
    ]));
  test('leave room for other times before they crowd', () => {
    const crowd = Array.from({ length: 9 }, (_, day): Made => [`2024-03-0${day + 1}`, 9]);
    const found = turns([['2024-01-05', 2], ...crowd, ['2024-05-20', 2], ['2024-09-01', 2]]);
    expect(found).toHaveLength(7);
    expect(found).toEqual(expect.arrayContaining(['2024-01-05', '2024-05-20', '2024-09-01']));
  });
  test('are no distant past that one alone tells, nothing that is still ahead, and no whole year', () =>
    expect(turns([['1961-07-06', 1], ['2020-01-01', 2], ['2024-01-05', 1], ['2024-03-01', 1], ['2024-05-01', 2, 'year'], ['2025-06-01', 8]])).toEqual([
      '2020-01-01', '2024-01-05', '2024-03-01',
    ]));
  test('two make no course', () => expect(turns([['2024-02-01', 4], ['2024-05-01', 2]])).toEqual([]));
});

test('the latest is what had happened when the last was written, a day before a month that begins on it', () => {
  expect(latest([['2024-03-01', 1], ['2024-09-01', 1, 'month'], ['2024-09-01', 1], ['2025-01-01', 3]])).toEqual(['2024-09-01', '2024-09-01']);
  const columns = columnsOf([['2024-09-01', 1, 'month'], ['2024-09-01', 1]]);
  expect(latestEvents(columns)).toEqual([1, 0]);
  expect(latest([])).toEqual([]);
});

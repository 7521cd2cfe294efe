import { describe, expect, test } from 'vitest';
import { countOf, foldDays, rowsOf } from '#features/timeline/rows.ts';

const groups = [
  { year: '2024', month: '05', count: 2 },
  { year: '2024', month: 'year', count: 1 },
  { year: '2023', month: '12', count: 3 },
];

test('years and months are rows, then what stands there, in order', () => {
  const rows = rowsOf(groups);
  const said = Array.from({ length: rows.length }, (_, row) => {
    const is = rows.at(row);
    return is.kind === 'thing' ? is.place : is.kind === 'year' ? `${is.year} (${is.count})` : is.month;
  });
  expect(said).toEqual(['2024 (3)', '05', 0, 1, 'year', 2, '2023 (3)', '12', 3, 4, 5]);
  expect(rows.jumps.map(({ row }) => row)).toEqual([0, 4, 6]);
  expect(countOf(groups)).toBe(6);
});

test('nothing has no rows', () => {
  expect([rowsOf([]).length, countOf([])]).toEqual([0, 0]);
});

describe('a crowded day', () => {
  const places = Array.from({ length: 12 }, (_, i) => i);
  test('shows its first and folds the others; its neighbours stay', () =>
    expect(foldDays(places, (place) => (place === 0 || place === 11 ? `2024-01-${place + 10}` : '2024-01-15'))).toEqual([
      0, 1, 2, 3, 4, 5, { day: '2024-01-15', folded: [6, 7, 8, 9, 10] }, 11,
    ]));
  test('of eight is no crowd', () => expect(foldDays(places.slice(0, 8), () => '2024-01-15')).toEqual(places.slice(0, 8)));
  test('whose things are on their way is not folded', () => expect(foldDays(places, () => null)).toEqual(places));
});

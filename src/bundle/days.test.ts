import { expect, test } from 'vitest';
import { dayAfter, dayNumber, isoDay, monthsBegun } from '#bundle/days.ts';

test.each([['1970-01-01', 0], ['1969-12-31', -1], ['2024-02-29', 19_782]])('%s is day %d', (iso, day) => {
  expect(dayNumber(iso)).toBe(day);
  expect(isoDay(day)).toBe(iso);
});

test.each([['2024-02-28', 2, '2024-03-01'], ['2025-01-01', -1, '2024-12-31'], ['2024-06-18', 0, '2024-06-18']])('%s and %d days: %s', (from, by, to) =>
  expect(dayAfter(from, by)).toBe(to),
);

test.each([
  ['2024-11-30', '2025-02-01', ['2024-12-01', '2025-01-01', '2025-02-01']],
  ['2024-12-01', '2024-12-31', []],
  ['2024-12-01', '2025-01-01', ['2025-01-01']],
])('months that begin after %s, until %s', (after, until, months) => expect(monthsBegun(dayNumber(after), dayNumber(until)).map(isoDay)).toEqual(months));

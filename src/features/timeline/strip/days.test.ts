import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayOf, dayOfIso, EARLIEST, isoOf, lastOfMonth, LATEST } from '#features/timeline/strip/days.ts';

const day = fc.integer({ min: EARLIEST, max: LATEST });

test('a day read back is itself', () =>
  fc.assert(
    fc.property(day, (n) => {
      const { year, month, day: date } = civilOf(n);
      expect(dayOf(year, month, date)).toBe(n);
      expect(dayOfIso(isoOf(n), 'first')).toBe(n);
    }),
  ));

test('days are those of the platform’s calendar', () =>
  fc.assert(
    fc.property(day, (n) => {
      expect(isoOf(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
    }),
  ));

test.each([
  ['0001-01-01', EARLIEST],
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['9999-12-31', LATEST],
])('%s is day %d', (iso, n) => expect([dayOfIso(iso, 'first'), isoOf(n)]).toEqual([n, iso]));

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-03', '2024-02-03', '2024-02-03'],
])('%s is from %s to %s', (iso, first, last) => expect([isoOf(dayOfIso(iso, 'first')!), isoOf(dayOfIso(iso, 'last')!)]).toEqual([first, last]));

test.each(['', '2024-13', '2024-02-30', '0000-01-01', 'yesterday'])('«%s» is no day', (text) => expect(dayOfIso(text, 'first')).toBeNull());

test('a month beyond the year carries', () =>
  expect([isoOf(dayOf(2024, 13, 1)), isoOf(dayOf(2024, 0, 1)), lastOfMonth(2023, 2)]).toEqual(['2025-01-01', '2023-12-01', 28]));

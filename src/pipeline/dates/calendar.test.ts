import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayParts, isoDay, parseIsoDay, shiftedMonth, shiftedWeek, weekdayOf } from '#pipeline/dates/calendar.ts';
import { hijriDayNumber, hijriMonthSpan, hijriYearOf, hijriYearSpan } from '#pipeline/dates/hijri.ts';

const anyDay = fc.integer({ min: -200_000, max: 300_000 });

describe('Gregorian days', () => {
  test('a day comes back from its parts and from its ISO form', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: number } = dayParts(day);
        expect(dayNumber(year, month, number)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    ));
  test.each([['2023-02-29'], ['2024-13-01'], ['2024-04-31'], ['2024-00-10'], ['24-01-01'], ['']])('%s is no day', (iso) => expect(parseIsoDay(iso)).toBeNull());
  test('30 November 2024 was a Saturday', () => expect(weekdayOf(parseIsoDay('2024-11-30')!)).toBe(6));
  test('weeks run from Monday to Sunday', () => expect(shiftedWeek(parseIsoDay('2024-12-01')!, 0)).toEqual({ from: parseIsoDay('2024-11-25'), to: parseIsoDay('2024-12-01') }));
  test('months pass over New Year', () => expect(shiftedMonth(parseIsoDay('2025-01-31')!, -1)).toEqual({ from: parseIsoDay('2024-12-01'), to: parseIsoDay('2024-12-31') }));
});

describe('Hijri days', () => {
  test.each([
    ['1445-9-1', '2024-03-11'],
    ['1441-1-1', '2019-08-31'],
    ['1434-12-10', '2013-10-15'],
    ['1356-1-1', '1937-03-14'],
    ['1300-1-1', '1882-11-12'],
  ])('%s is %s', (hijri, iso) => {
    const [year, month, day] = hijri.split('-').map(Number);
    expect(isoDay(hijriDayNumber(year!, month!, day!)!)).toBe(iso);
  });
  test('months follow each other without a gap, and a day lies in its year', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1357, max: 1499 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
        const [here, next] = [hijriMonthSpan(year, month)!, hijriMonthSpan(year, month + 1)!];
        expect(next.from).toBe(here.to + 1);
        expect(hijriYearOf(here.from)).toBe(year);
        expect(hijriYearSpan(year)!.to + 1).toBe(hijriYearSpan(year + 1)!.from);
      }),
    ));
  test('a month of 29 days has no thirtieth', () => expect(hijriDayNumber(1445, 10, 30)).toBeNull());
});

import { expect, test } from 'vitest';
import { statedDay } from '#pipeline/formats/statedDay.ts';

test.each([
  ['2024-03-05'], ['2024-03-05T23:30:00+03:00'], ['2024-03-05 23:30:00'], ['2024/03/05'], ['20240305T233000Z'], ['20240305'], ['05/03/2024'], ['5-3-2024 10:00'],
  ['Tue, 05 Mar 2024 08:00:00 GMT'], ['March 5, 2024'], ['5 March 2024'], ['الثلاثاء 5 مارس 2024'], ['٥ مارس ٢٠٢٤'], ['5 آذار/مارس 2024'], ['25 شعبان 1445 هـ الموافق 5 مارس 2024'],
  [1_709_632_800], [1_709_632_800_000], ['1709632800'], ['/Date(1709632800000)/'], ['5 mars 2024'], [{ $date: { $numberLong: '1709632800000' } }], [{ seconds: 1_709_632_800 }], [{ year: 2024, month: 3, day: 5 }], [[2024, 3, 5, 10, 0]],
])('%s is 5 March 2024', (value) => expect(statedDay(value)).toEqual({ from: '2024-03-05', to: '2024-03-05', basis: 'stated' }));

test('12/31/2024 is read in the only order that is a day', () => expect(statedDay('12/31/2024')?.from).toBe('2024-12-31'));
test('a month is a month', () => expect(statedDay('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29', basis: 'stated' }));
test.each([[''], ['اليوم'], ['31/02/2024'], [2024], [null], [{}], [Number.NaN], [1e30], ['x'.repeat(1000)]])('%j says no day', (value) => expect(statedDay(value)).toBeNull());
test.each([['1445/01/11'], ['14450111'], ['السبت 11 محرم 1445هـ'], ['11/01/1445 هـ']])('%s is of the Hijri calendar', (value) => expect(statedDay(value)?.from).toBe('2023-07-29'));
test.each([['1745-03'], ['5/3/1240'], ['17980505']])('%s is no day of publication', (value) => expect(statedDay(value)).toBeNull());

import { afterEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createFormat } from '#i18n/format.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const names = (months: 'levant' | 'gregorian' | 'maghreb' | 'both', locale: 'ar' | 'en' = 'ar') =>
  MONTHS.map(createFormat(locale, { digits: 'latn', months }).month).join('، ');

test.each([
  ['levant', 'كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول'],
  ['gregorian', 'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر'],
  ['maghreb', 'يناير، فبراير، مارس، أبريل، ماي، يونيو، يوليوز، غشت، شتنبر، أكتوبر، نونبر، دجنبر'],
] as const)('the months of %s are %s', (family, expected) => expect(names(family)).toBe(expected));
test('both families stand side by side, and English has its own', () => {
  expect(
    names('both')
      .split('، ')
      .map((name) => name.split('/')),
  ).toEqual(MONTHS.map((_, i) => [names('gregorian').split('، ')[i], names('levant').split('، ')[i]]));
  expect(new Set((['levant', 'gregorian', 'maghreb', 'both'] as const).map((family) => names(family, 'en'))).size).toBe(1);
});

test.each([
  ['ar', 'latn', 0.454, '45%'],
  ['ar', 'arab', 0.454, '٤٥٪'],
  ['ar', 'written', 1, '100%'],
  ['en', 'arab', 0.454, '45%'],
] as const)('a share in %s with %s digits', (locale, digits, share, expected) =>
  expect(createFormat(locale, { digits, months: 'levant' }).percent(share)).toBe(expected),
);

describe('spans', () => {
  const english = createFormat('en', { digits: 'arab', months: 'levant' });
  test.each([
    ['2024-06-19', '2024-06-19', '19 June 2024', '19 June'],
    ['2024-06-01', '2024-06-30', 'June 2024', 'June'],
    ['2023-02-01', '2023-02-28', 'February 2023', 'February'],
    ['2024-02-01', '2024-02-28', '1–28 February 2024', '1–28 February'],
    ['2024-01-01', '2024-12-31', '2024', '2024'],
    ['2023-09-12', '2023-09-17', '12–17 September 2023', '12–17 September'],
    ['2024-11-30', '2024-12-02', '30 November – 2 December 2024', '30 November – 2 December'],
    ['2024-10-01', '2024-12-31', 'October – December 2024', 'October – December'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025', '30 December 2024 – 2 January 2025'],
    ['2023-09-01', '2024-06-30', 'September 2023 – June 2024', 'September 2023 – June 2024'],
  ])('%s to %s is %s, and %s under its year', (from, to, long, short) => expect([english.span(from, to), english.shortSpan(from, to)]).toEqual([long, short]));
  test('take the reader’s digits', () =>
    expect(createFormat('ar', { digits: 'arab', months: 'gregorian' }).span('2023-09-12', '2023-09-17')).toBe('١٢–١٧ سبتمبر ٢٠٢٣'));
});

test.each([
  ['2025-03', '2025-03', 'آذار 2025'],
  ['2025', '2025', '2025'],
  ['2025-03-09', '2025-03-09', '9 آذار 2025'],
  ['2024-03', '2025-03', 'آذار 2024 – آذار 2025'],
])('from %s to %s is %s: one month is said once', (from, to, said) =>
  expect(createFormat('ar', { digits: 'latn', months: 'levant' }).range(from, to)).toBe(said),
);

test.each([
  ['2024', '2024'],
  ['2024-06', 'حزيران 2024'],
  ['2024-06-05', '5 حزيران 2024'],
])('%s is said %s', (iso, said) => expect(createFormat('ar', { digits: 'latn', months: 'levant' }).date(iso)).toBe(said));

describe('whatever the time zone', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  test('days and weekdays are the calendar’s', () => {
    const format = createFormat('en', { digits: 'latn', months: 'levant' });
    const seen = new Set<number>();
    for (const zone of ['Pacific/Kiritimati', 'America/Adak', 'Asia/Damascus', 'UTC']) {
      process.env['TZ'] = zone;
      seen.add(new Date('2026-11-22T12:00:00Z').getTimezoneOffset());
      fc.assert(
        fc.property(day, (iso) => {
          const pinned = new Intl.DateTimeFormat('en-GB', {
            timeZone: 'UTC',
            calendar: 'gregory',
            numberingSystem: 'latn',
            day: 'numeric',
            month: 'long',
            year: 'numeric',
          });
          expect(format.date(iso)).toBe(pinned.format(new Date(iso)));
          expect(format.weekday(iso)).toBe(new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long' }).format(new Date(iso)));
        }),
        { numRuns: 50 },
      );
    }
    expect(seen.size).toBe(4);
  });
});

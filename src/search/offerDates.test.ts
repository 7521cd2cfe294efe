import { expect, test } from 'vitest';
import fc from 'fast-check';
import { offerDates } from '#search/offerDates.ts';

const span = (from: string, to = from) => ({ from, to });
const SPANS = [span('2000-02-09'), span('2024-06-18', '2024-06-19'), span('2024-11-28', '2024-12-03'), span('2022-01-01', '2022-12-31')];
const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test.each([
  ['', '', '', [2024, 2022, 2000], [], []],
  ['', '', '2024', [2024, 2022, 2000], [6, 11, 12], []],
  ['', '', '2024-06', [2024, 2022, 2000], [6, 11, 12], [18, 19]],
  ['', '', '2024-11-28', [2024, 2022, 2000], [6, 11, 12], [28, 29, 30]],
  ['', '', '2022', [2024, 2022, 2000], ALL_MONTHS, []],
  ['', '2022-06-30', '2022', [2022, 2000], [1, 2, 3, 4, 5, 6], []],
  ['2024-12-01', '', '2024', [2024], [12], []],
  ['', '', '2010', [2024, 2022, 2000], [], []],
  ['2025-01-01', '', '', [], [], []],
])('between «%s» and «%s», with «%s» picked', (first, last, picked, years, months, days) => {
  const offer = offerDates(SPANS, first, last, picked);
  expect(offer.years).toEqual(years);
  expect(offer.months).toEqual(months);
  expect(offer.days).toEqual(days);
});

test('the days offered are those that counting finds', () => {
  const day = (n: number) => `2024-02-${String(n).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 29 }), fc.nat(9)), { maxLength: 4 }), fc.integer({ min: 1, max: 29 }), (drawn, first) => {
      const spans = drawn.map(([start, length]) => span(day(start), day(Math.min(29, start + length))));
      const naive = Array.from({ length: 29 }, (_, i) => i + 1).filter((n) => n >= first && spans.some((one) => one.from <= day(n) && one.to >= day(n)));
      expect(offerDates(spans, day(first), '', '2024-02').days).toEqual(naive);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';

const days = (text: string): string[] => findDates(text, { published: { from: '2024-05-15', to: '2024-05-15' } }).map(({ from, to }) => (from === to ? from : `${from}..${to}`));

describe('stamps in Latin letters and short digits', () => {
  test.each([
    ['Publié le 14 mai 2024 à 10h30', '2024-05-14'],
    ['Mardi 14 mai 2024', '2024-05-14'],
    ['Le 1er août 2023', '2023-08-01'],
    ['lundi 25 décembre 2023 à 18:00', '2023-12-25'],
    ['12 févr. 2024', '2024-02-12'],
    ['juillet 2023', '2023-07-01..2023-07-31'],
    ['Tue May 14 2024', '2024-05-14'],
    ['13/5/24', '2024-05-13'],
    ['التاريخ: 05/13/24', '2024-05-13'],
    ['وصل الوفد يوم 13-5-24', '2024-05-13'],
    ['2024-W20', '2024-05-13..2024-05-19'],
    ['2021-W01', '2021-01-04..2021-01-10'],
  ])('%s: %s', (text, expected) => expect(days(text)).toEqual([expected]));

  test.each([
    ['le mardi de mars', 'a month without a day or a year'],
    ['النسخة 12.5.24 من التطبيق', 'a version'],
    ['مقاس 10/20/30 سم', 'a size'],
    ['الرحلة 2024-W99', 'no such week'],
  ])('%s (%s)', (text) => expect(days(text)).toEqual([]));
});

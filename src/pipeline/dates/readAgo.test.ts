import { expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';

const days = (text: string): string[] => findDates(text, { published: { from: '2024-05-15', to: '2024-05-15' } }).map(({ from, to }) => (from === to ? from : `${from}..${to}`));

test.each([
  ['عادوا قبل عشرين عاما', '2004-01-01..2004-12-31'],
  ['عادوا قبل خمسة عشر عاما', '2009-01-01..2009-12-31'],
  ['عادوا قبل خمسة وعشرين عاما', '1999-01-01..1999-12-31'],
  ['عادوا قبل اثني عشر يوما', '2024-05-03'],
  ['عادوا قبل نحو عامين', '2022-01-01..2022-12-31'],
])('%s: %s', (text, expected) => expect(days(text)).toEqual([expected]));

test.each([['عادوا قبل نحو ثلاثة أيام'], ['عادوا قبل أكثر من عامين'], ['قبل عشرين عاما من الحرب']])('%s: nothing', (text) => expect(days(text)).toEqual([]));

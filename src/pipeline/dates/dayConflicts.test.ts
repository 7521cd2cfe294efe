import { describe, expect, test } from 'vitest';
import { dayConflicts } from '#pipeline/dates/dayConflicts.ts';

/** Wednesday, 15 May 2024. */
const WEDNESDAY = { from: '2024-05-15', to: '2024-05-15' };
const words = (text: string, published: typeof WEDNESDAY | null = WEDNESDAY): string[] => dayConflicts(text, published).map((conflict) => conflict.text);

describe('two days that cannot both be right', () => {
  test.each([
    ['صدر القرار في 26 شوال 1436 هـ الموافق 11 مايو 2015 م', '26 شوال 1436 هـ الموافق 11 مايو 2015 م', 'calendars'],
    ['صدر القرار في 11 مايو 2015 م الموافق 26 شوال 1436 هـ', '11 مايو 2015 م الموافق 26 شوال 1436 هـ', 'calendars, the other way round'],
    ['الثلاثاء 26-10-1436هـ الموافق 18-8-2015م', 'الثلاثاء 26-10-1436هـ الموافق 18-8-2015م', 'calendars in digits'],
    ['صدر القرار في 5 تشرين الثاني/ديسمبر 2023', '5 تشرين الثاني/ديسمبر 2023', 'a pair of months'],
    ['صدر القرار في نيسان (مايو) 2023', 'نيسان (مايو) 2023', 'a pair without a day'],
    ['صرح الوزير اليوم الأحد 12 مايو 2024', 'اليوم الأحد 12 مايو 2024', 'today, and another day of publication'],
    ['صرح الوزير أمس الأحد 12 مايو 2024', 'أمس الأحد 12 مايو 2024', 'yesterday'],
    ['صرح الوزير اليوم 15 مايو 2023', 'اليوم 15 مايو 2023', 'today of another year'],
  ])('%s: %s (%s)', (text, expected) => expect(words(text)).toEqual([expected]));
});

describe('what agrees, or says too little, is no conflict', () => {
  test.each([
    ['صدر القرار في 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م', 'calendars that agree'],
    ['صدر القرار في 26 شوال 1436 هـ الموافق 12 أغسطس 2015 م', 'the moon seen a day apart'],
    ['صدر القرار في 26 شوال الموافق 11 أغسطس', 'calendars without a year'],
    ['صدر القرار في 5 تشرين الثاني/نوفمبر 2023', 'a pair that agrees'],
    ['انعقدت الدورة في يونيو/يوليو 2023', 'two months of one family'],
    ['كان ذلك في رمضان/مارس 2024', 'months of two calendars'],
    ['صرح الوزير اليوم الأربعاء 15 مايو 2024', 'today'],
    ['صرح الوزير اليوم الثلاثاء 14 مايو 2024', 'today, published after midnight'],
    ['صرح الوزير أمس الثلاثاء 14 مايو 2024', 'yesterday'],
    ['صرح الوزير اليوم الأحد', 'today without a date'],
    ['صرح الوزير في 12 مايو 2024', 'a date without today'],
    ['حرروا المدينة في مثل هذا اليوم 15 مايو 1948', 'a day like this one'],
    ['وفي ذلك اليوم 12 مايو 2024 عاد الوفد', 'that day'],
  ])('%s (%s)', (text) => expect(words(text)).toEqual([]));

  test('without a stated day of publication today says nothing', () => expect(words('صرح الوزير اليوم الأحد 12 مايو 2024', null)).toEqual([]));
});

test('places are of the text as given', () =>
  expect(dayConflicts('قالوا إنه في 5 نيسان/مايو 2023', null)).toEqual([{ start: 13, end: 30, text: '5 نيسان/مايو 2023' }]));

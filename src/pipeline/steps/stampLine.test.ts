import { describe, expect, test } from 'vitest';
import { readStamp } from '#pipeline/steps/stampLine.ts';
import { findDay, swappedDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

describe('a day is written', () => {
  test.each([
    ['30th, November 2024', '2024-11-30'],
    ['1st, May 2023 GMT', '2023-05-01'],
    ['June 3, 2024', '2024-06-03'],
    ['2024-11-30T10:20:00Z', '2024-11-30'],
    ['2024/6/1', '2024-06-01'],
    ['30/11/2024', '2024-11-30'],
    ['٣٠ نوفمبر ٢٠٢٤', '2024-11-30'],
    ['14 كانون الأول/ديسمبر 2024', '2024-12-14'],
    ['14 ديسمبر (كانون الأول) 2024', '2024-12-14'],
    ['7 جويلية 2016', '2016-07-07'],
    ['06/21/2018', '2018-06-21'],
    ['11 محرم 1445', '2023-07-29'],
    ['12/ 1/ 1436', '2014-11-05'],
    ['1445/01/11', '2023-07-29'],
    ['14 15:27 2023 فيفري', '2023-02-14'],
  ])('%s is %s', (text, iso) => expect(findDay(fold(text))?.iso).toBe(iso));
  test.each(['31/02/2024', '5 ديسمبر', 'نوفمبر 2024', '120/11/2024', '5/3/1240', '5 مايو 1798'])('%s is none', (text) => expect(findDay(fold(text))).toBe(null));
});

test.each<[string, string, string | null]>([
  ['4/7/2021', '2021-07-04', '2021-04-07'],
  ['21/7/2021', '2021-07-21', null],
  ['7/7/2021', '2021-07-07', null],
  ['2021-07-04', '2021-07-04', null],
  ['4/7/1442', '2021-02-16', null],
])('%s, read as %s, may be %s', (text, day, other) => expect(swappedDay(text, day)).toBe(other));

describe('a stamp', () => {
  test.each<[string, string | null, string]>([
    ['تاريخ النشر: 9th, March 2025 GMT', '2025-03-09', 'as a page states it'],
    ['نُشر في: 14 ديسمبر/كانون الأول 2024 الساعة 10:15 مساء', '2024-12-14', 'with its hour'],
    ['نشرت في 22/10/2024 - 15:13•آخر تحديث 23/10/2024 - 9:00', '2024-10-22', 'before an update'],
    ['Published: June 3, 2024', '2024-06-03', 'in English'],
    ['تاريخ النشر: السبت 1 يونيو 2024 سليم ناصر', '2024-06-01', 'with a name'],
    ['2025-03-11@04:17:52 GMT', null, "the crawl's is no publication"],
    ['آخر تحديث: 23/10/2024', null, "an update's is none either"],
    ['نشرت في آخر تحديث', null, 'left blank'],
    ['Date: Thu, 16 Mar 2023 07:00:12 +0300', '2023-03-16', 'as a mail does'],
    ['تم تحديثه السبت 2024/6/1 05:12 م بتوقيت أبوظبي', null, 'updated, with place and hour'],
  ])('%s states %s: %s', (text, day) => expect(readStamp(text, false)).toEqual({ day }));
  test.each<[string, string | null]>([
    ['الخميس 18 أبريل 2024 - 09:40 ص', '2024-04-18'],
    ['2024-04-18', '2024-04-18'],
    ['منذ 3 ساعات', null],
    ['٦ ساعات ·', null],
    ['اليوم, 14:20', null],
    ['منذ 4 ساعات | 19 يناير 2024', '2024-01-19'],
    ['30 - يوليو - 2024', '2024-07-30'],
    ['13.04.2021١٣ أبريل ٢٠٢١', '2021-04-13'],
    ['الإثنين, 17 يونيو, 2024 إلى 13:19', '2024-06-17'],
    ['21/07/2020 09:15, تونس/تونس', '2020-07-21'],
    ['السبت 11 محرم 1445هـ', '2023-07-29'],
    ['السبت 11 محرم 1445هـ الموافق 29 يوليو 2023م', '2023-07-29'],
    ['خميس, 06/21/2018 - 00:01', '2018-06-21'],
  ])('%s states %s without a label, in a header only', (text, day) => {
    expect(readStamp(text, true)).toEqual({ day });
    expect(readStamp(text, false)).toBe(null);
  });
  test.each([
    'نشرت الصحيفة تقريرا عن السوق',
    'نشر الجيش قواته في 3 مايو 2024 على طول الحدود الشرقية',
    'تحديث شبكة الكهرباء يبدأ في مايو',
    'وقعت المعاهدة في 9 فبراير 2000',
  ])('%s is none', (text) => expect(readStamp(text, true)).toBe(null));
});

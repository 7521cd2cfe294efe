import { describe, expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';

const NOWHERE = { published: { from: '2024-05-15', to: '2024-05-15' } };
const days = (text: string): string[] => findDates(text, NOWHERE).map(({ from }) => from);

describe('what a law or a case is called is no event', () => {
  test.each([
    'أحيل المتهم وفق قانون الأسواق رقم 16 لسنة 1960',
    'تنظر المحكمة القضية رقم (812) لسنة 2015',
    'صدر الحكم بموجب قانون 7 لعام 2011',
    'بناء على القانون رقم 132بتاريخ 26/1/1999 المتعلق بالموانئ',
    'بموجب المرسوم رقم 20-442 المؤرخ في 30 ديسمبر 2020 المتعلق بالجسور',
    'وبعد الاطلاع على نظام البلديات، الصادر بالأمر رقم (م / 90) بتاريخ 27/ 8/ 1412هـ',
    'وبعد الاطلاع على الأوامر رقم (أ-12) بتاريخ 15-7-1435هـ، ورقم (أ-13) بتاريخ 10-2-1435هـ',
  ])('%s', (text) => expect(days(text)).toEqual([]));

  test.each([
    ['أصدرت البلدية القرار رقم 132 بتاريخ 26/1/2024', '2024-01-26', 'its own news'],
    ['خصصت الوزارة 16 مليونا لسنة 2025', '2025-01-01', 'a sum for a year'],
    ['وفق بيان صدر بتاريخ 26/1/2024', '2024-01-26', 'no number before'],
    ['صدر بموجب القانون رقم 5. وافتتح السوق بتاريخ 3/4/2024', '2024-04-03', 'another sentence'],
  ])('%s: %s, %s', (text, day) => expect(days(text)).toEqual([day]));
});

import { describe, expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';

/** Wednesday, 15 May 2024. */
const WEDNESDAY = { published: { from: '2024-05-15', to: '2024-05-15' } };

const days = (text: string): string =>
  findDates(text, WEDNESDAY)
    .map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    .join(' | ');

describe('a range whose ends are dates of their own is one', () => {
  test.each([
    ['يقام المعرض من الخميس 16 مايو إلى الأحد 19 مايو', '2024-05-16..2024-05-19', 'weekdays at both ends'],
    ['يقام المعرض بين الخميس 16 مايو والأحد 19 مايو', '2024-05-16..2024-05-19', 'between them'],
    ['يقام المعرض من الخميس 16 إلى الأحد 19 مايو', '2024-05-16..2024-05-19', 'the month once'],
    ['يقام المعرض من يوم الخميس 30 مايو حتى يوم الاثنين 3 يونيو', '2024-05-30..2024-06-03', 'two months'],
    ['يقام المعرض من السبت 28 ديسمبر 2024 إلى الخميس 2 يناير 2025', '2024-12-28..2025-01-02', 'two years'],
    ['يقام المعرض من السبت 28 ديسمبر إلى الخميس 2 يناير 2025', '2024-12-28..2025-01-02', 'the year once'],
    ['يقام المعرض من 20/5/2024 إلى 25/5/2024', '2024-05-20..2024-05-25', 'digits'],
    ['يقام المعرض من 20 إلى 25/5/2024', '2024-05-20..2024-05-25', 'digits, the month once'],
    ['يقام المعرض من 20 مايو وحتى 25 منه', '2024-05-20..2024-05-25', 'of the same month'],
    ['تراجع التضخم بين نوفمبر 2023 وفبراير 2024', '2023-11-01..2024-02-29', 'months with a year each'],
    ['تراجع التضخم من تشرين الثاني 2023 حتى نهاية شباط 2024', '2023-11-01..2024-02-29', 'months to the end of the last'],
    ['تراجع التضخم في يناير وفبراير ومارس 2024', '2024-01-01..2024-03-31', 'a list of months'],
    ['تراجع التضخم من مارس إلى مايو 2023', '2023-03-01..2023-05-31', 'a soft name behind a preposition'],
  ])('%s: %s (%s)', (text, expected) => expect(days(text)).toBe(expected));
});

describe('what is no range stays apart', () => {
  test.each([
    ['تلعب الفرق السبت 18 والأحد 19 مايو', '2024-05-18 | 2024-05-19', 'two days'],
    ['القناة 2 - الأحد 19 مايو 2024', '2024-05-19', 'a channel before a stamp'],
    ['انعقد في 25 مايو 2024 ثم في 20 مايو 2023', '2024-05-25 | 2023-05-20', 'the second is the earlier'],
    ['من 25/5/2024 إلى 20/5/2023', '2024-05-25 | 2023-05-20', 'in an order that cannot be'],
    ['زار العاصمة في نوفمبر 2023 وفبراير 2024', '2023-11-01..2023-11-30 | 2024-02-01..2024-02-29', 'two months'],
    ['دخل شهري 5 آلاف', '', 'a monthly income'],
  ])('%s: %s (%s)', (text, expected) => expect(days(text)).toBe(expected));
});

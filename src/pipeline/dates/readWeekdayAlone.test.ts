import { expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';

/** Published on Wednesday, 15 May 2024. */
const days = (text: string): string[] => findDates(text, { published: { from: '2024-05-15', to: '2024-05-15' } }).map(({ from }) => from);

test.each([
  ['ليلة الأربعاء الخميس', ['2024-05-15', '2024-05-16'], 'a night between two days'],
  ['ليل الجمعة/السبت', ['2024-05-10', '2024-05-11'], 'with a slash'],
  ['يومي الأربعاء والخميس المقبلين', ['2024-05-22', '2024-05-23'], 'a stretch to come is chosen by its first day'],
  ['يومي الثلاثاء والأربعاء الماضيين', ['2024-05-07', '2024-05-08'], 'one that is past by its last'],
  ['يوم الأحد الدامي', [], 'a name'],
])('%s: %j (%s)', (text, expected) => expect(days(text)).toEqual(expected));

test('what is counted from one number to another is no span of years', () => {
  expect(days('ارتفع السعر من 1950 إلى 2024 دولارا')).toEqual([]);
  expect(days('عمل هناك من 1950 إلى 2024')).toEqual(['1950-01-01']);
});

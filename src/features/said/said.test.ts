import { expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { copyOf } from '#features/said/copyOf.ts';
import { timeBetween } from '#features/said/timeBetween.ts';

const on = (from: string, to = from) => ({ from, to, basis: 'stated' }) as const;

test.each([
  ['2024-06-28', '2024-06-28', 'daysApart', 0],
  ['2024-06-28', '2024-06-18', 'daysApart', 10],
  ['2024-06-28', '2024-11-30', 'monthsApart', 5],
  ['2024-11-30', '2023-11-20', 'yearsApart', 1],
  ['2020-01-01', '2024-11-30', 'yearsApart', 5],
])('from %s to %s: %s %i', (one, other, unit, n) => expect(timeBetween(on(one), on(other))).toEqual({ unit, n }));
test('a month is no day to count from', () =>
  expect([timeBetween(on('2024-11-01', '2024-11-30'), on('2024-12-05')), timeBetween(null, on('2024-12-05'))]).toEqual([null, null]));

test('a copy sets between marks only what is the speaker’s own', () => {
  const format = createFormat('en', { digits: 'latn', months: 'levant' });
  const speaker = { id: 'name:المدير', name: { ar: 'المدير' }, type: null, entity: null, role: null, isShared: false };
  const story = { id: 's', title: { ar: 'جسر جديد' }, voice: 'ours', outlet: 'الجزيرة', published: on('2024-11-30') } as const;
  expect(copyOf({ speaker, form: 'direct', words: 'سيبدأ غدًا', story }, format)).toBe(
    'المدير: «سيبدأ غدًا»\n— «جسر جديد»، سياق، عن الجزيرة، 30 تشرين الثاني 2024',
  );
  expect(copyOf({ speaker, form: 'reported', words: 'العمل سيبدأ', story }, format)).toContain('المدير، بمعناه: العمل سيبدأ\n');
  expect(copyOf({ speaker: { ...speaker, name: null }, form: 'direct', words: 'نعم', story }, format)).toContain('قائل لم يُسمَّ: «نعم»');
});

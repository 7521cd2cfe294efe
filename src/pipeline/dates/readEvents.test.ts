import { expect, test } from 'vitest';
import { readDates } from '#pipeline/dates/readEvents.ts';
import type { StoryDraft } from '#pipeline/draft.ts';

const draft: StoryDraft = {
  role: 'main',
  title: 'وصول الوفد في 1 مايو 2024',
  titleBasis: 'stated',
  outlet: null,
  published: { from: '2024-11-30', to: '2024-11-30', basis: 'stated' },
  paragraphs: [
    { kind: 'text', text: 'وصل الوفد أمس الجمعة.', line: 3 },
    { kind: 'text', text: 'لا تاريخ هنا.', line: 5 },
    { kind: 'text', text: 'وكانت الزيارة الأولى في 12–17 أيلول 2023، أما الثانية ففي 3 أيار 2024.', line: 7 },
  ],
  keywords: [],
  headlines: [],
  removed: [],
};

test('dates are given with their paragraph, at their place in it', () => {
  const dates = readDates(draft);
  expect(dates.map(({ paragraph, text, from, to, basis }) => [paragraph, text, from, to, basis])).toEqual([
    [0, 'أمس الجمعة', '2024-11-29', '2024-11-29', 'inferred'],
    [2, '12–17 أيلول 2023', '2023-09-12', '2023-09-17', 'stated'],
    [2, '3 أيار 2024', '2024-05-03', '2024-05-03', 'stated'],
  ]);
  for (const { paragraph, start, end, text } of dates) expect(draft.paragraphs[paragraph]!.text.slice(start, end)).toBe(text);
});

test('what our own story concluded is inferred, with its reason', () => {
  const why = { ar: 'السنة من تقارير أخرى', en: 'the year from other reports' };
  const ours = { ...draft, editorial: { inferred: [{ words: '12–17 أيلول 2023', why }] } };
  expect(readDates(ours).map(({ basis, why: reason }) => [basis, reason])).toEqual([
    ['inferred', undefined],
    ['inferred', why],
    ['stated', undefined],
  ]);
});

test('a borrowed year is used where the day of publication is not known', () => {
  const unknown = { ...draft, published: null, paragraphs: [{ kind: 'text' as const, text: 'وصل الوفد في 5 كانون الأول، ثم عاد أمس.', line: 1 }] };
  expect(readDates(unknown)).toEqual([]);
  expect(readDates(unknown, 2024).map(({ text, from }) => [text, from])).toEqual([['5 كانون الأول', '2024-12-05']]);
});

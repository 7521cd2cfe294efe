import { describe, expect, test } from 'vitest';
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

describe('the sentence, and how the story stands to the day', () => {
  const told = (text: string, published: StoryDraft['published'] = draft.published) =>
    readDates({ ...draft, published, paragraphs: [{ kind: 'text', text, line: 1 }] }, 2024).map(({ text: words, sentence, view }) => [words, sentence, view]);

  test.each([
    ['وصل الوفد اليوم.', 'اليوم', 'own', 'the day of publication'],
    ['وصل الوفد أول أمس.', 'أول أمس', 'own', 'two days before'],
    ['وصل الوفد قبل ثلاثة أيام.', 'قبل ثلاثة أيام', 'back', 'three days before'],
    ['وصل الوفد في مايو الماضي.', 'مايو الماضي', 'back', 'months before'],
    ['وصل الوفد هذا الأسبوع.', 'هذا الأسبوع', 'own', 'a span over the day'],
    ['وتراجعت الأسعار العام الجاري.', 'العام الجاري', 'own', 'the year of it'],
    ['يصل الوفد غدا.', 'غدا', 'ahead', 'tomorrow'],
    ['سيصل الوفد في 19 ديسمبر 2024.', '19 ديسمبر 2024', 'ahead', 'weeks after'],
  ])('%s %s: %s (%s)', (text, words, view) => expect(told(text)).toEqual([[words, text, view]]));

  test.each([
    ['وصل الوفد أمس الجمعة 29 نوفمبر 2024.', 'own', 'words that count from the day of writing'],
    ['وصل الوفد في 29 نوفمبر 2024.', 'own', 'neither past nor future'],
    ['وكان الوفد قد وصل في 29 نوفمبر 2024.', 'back', 'told as past'],
    ['سيصل الوفد في 29 نوفمبر 2024.', 'ahead', 'told as coming'],
  ])('without a day of publication: %s %s (%s)', (text, view) => expect(told(text, null).map(([, , found]) => found)).toEqual([view]));

  test('days of publication that span a month have the two days before the first of them', () =>
    expect(told('عادوا في 29 نوفمبر 2024، وفي 28 نوفمبر 2024.', { from: '2024-12-01', to: '2024-12-31', basis: 'inferred' }).map(([, , view]) => view)).toEqual(
      ['own', 'back'],
    ));

  test('each date has its own sentence', () => {
    const [first, second] = ['وصل الوفد أمس.', 'ويغادر غدا إلى الشمال!'];
    expect(told(`${first} ${second} لا تاريخ هنا.`)).toEqual([
      ['أمس', first, 'own'],
      ['غدا', second, 'ahead'],
    ]);
  });
});

describe('why a day of a raw page is inferred', () => {
  const groundsOf = (text: string, published: StoryDraft['published'], year?: number) =>
    readDates({ ...draft, published, paragraphs: [{ kind: 'text', text, line: 1 }] }, year).map(({ basis, ground }) => ground ?? basis);
  const saturday = { from: '2024-11-30', to: '2024-11-30', basis: 'stated' } as const;
  test.each([
    ['وصل الوفد أمس الجمعة.', saturday, undefined, ['counted']],
    ['يصل الوفد في 3 كانون الثاني المقبل.', saturday, undefined, ['counted']],
    ['وصل الوفد في 12 أيلول.', saturday, undefined, ['nearest-year']],
    ['وصل الوفد في 12 أيلول.', null, 2023, ['borrowed-year']],
    ['وقعوه في 3 أيار 2019 وألغوه في 8 حزيران من العام نفسه.', saturday, undefined, ['stated', 'same-year']],
    ['وصل الوفد في 12 أيلول 2023.', saturday, undefined, ['stated']],
  ])('%s', (text, published, year, expected) => expect(groundsOf(text, published, year)).toEqual(expected));
  test('a reason in words takes its place', () => {
    const [date] = readDates({ ...draft, editorial: { inferred: [{ words: 'أمس الجمعة', why: { ar: 'سبب' } }] } });
    expect(date).toMatchObject({ basis: 'inferred', why: { ar: 'سبب' } });
    expect(date).not.toHaveProperty('ground');
  });
});

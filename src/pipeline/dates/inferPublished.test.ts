import { describe, expect, test } from 'vitest';
import { evidenceYear } from '#pipeline/dates/evidenceYear.ts';
import { inferPublished } from '#pipeline/dates/inferPublished.ts';
import { tenseOf } from '#pipeline/dates/tense.ts';
import type { Removal, StoryDraft } from '#pipeline/draft.ts';

const story = (paragraphs: readonly string[], rest: Partial<StoryDraft> = {}): StoryDraft => ({
  role: 'main',
  title: 'وصول الوفد إلى العاصمة',
  titleBasis: 'stated',
  outlet: null,
  published: null,
  paragraphs: paragraphs.map((text, i) => ({ kind: 'text', text, line: i + 1 })),
  keywords: [],
  headlines: [],
  removed: [],
  ...rest,
});
const removed = (kind: Removal['kind'], text: string): Removal => ({ kind, line: 1, text });
const tweet = (day: string) => removed('embed', `— Some Paper (@somepaper) ${day}`);
const crawled = (stamp: string) => removed('stamp', stamp);
const stated = (day: string): Partial<StoryDraft> => ({ published: { from: day, to: day, basis: 'stated' } });

const concluded = (...stories: StoryDraft[]) => inferPublished(stories).map(({ published }) => published && `${published.from}..${published.to} ${published.basis}`);

describe('one day', () => {
  test('today with its whole date', () => {
    expect(concluded(story(['افتتح المعرض اليوم الخميس 2 يناير 2025.']))).toEqual(['2025-01-02..2025-01-02 inferred']);
    expect(concluded(story(['افتتح المعرض أمس الأربعاء 1 يناير 2025.']))).toEqual(['2025-01-02..2025-01-02 inferred']);
  });
  test('today beside a tweet of that day', () => {
    const draft = story(['افتتحت الوزيرة المعرض اليوم الخميس، وغادر الوفد أمس الأربعاء.'], { removed: [tweet('January 2, 2025')] });
    expect(inferPublished([draft])[0]!.published).toEqual({
      from: '2025-01-02',
      to: '2025-01-02',
      basis: 'inferred',
      why: { ar: 'من «اليوم الخميس» وتغريدة بتاريخ 2 كانون الثاني 2025', en: 'from “اليوم الخميس” and a tweet of 2 January 2025' },
    });
  });
  test('yesterday beside a tweet of the day before', () =>
    expect(concluded(story(['غادر الوفد أمس الأربعاء.'], { removed: [tweet('January 1, 2025')] }))).toEqual(['2025-01-02..2025-01-02 inferred']));
  test('today with a borrowed year that its weekday confirms', () => {
    const other = story(['وقعوا الوثيقة.'], stated('2025-01-06'));
    expect(concluded(other, story(['افتتح المعرض اليوم الخميس 2 يناير.'], { role: 'embedded' }))[1]).toBe('2025-01-02..2025-01-02 inferred');
    expect(concluded(other, story(['افتتح المعرض اليوم الجمعة 2 يناير.'], { role: 'embedded' }))[1]).toBeNull();
  });
});

describe('one day, from less', () => {
  test.each<[string, StoryDraft, string]>([
    ['the old year, still written in the new one', story(['افتتح المعرض اليوم الجمعة 2 يناير 2025.']), '2026-01-02'],
    ['the last year that the story names, its weekday agreeing', story(['افتتح المعرض اليوم الخميس 2 يناير.', 'تضع خطة سنة 2025 المعرض في المقدمة.']), '2025-01-02'],
    ['a title whose month is a slip', story(['افتتح المعرض اليوم الاثنين 5 كانون الثاني/ يناير.'], { title: 'نشرة السوق | 5 كانون الأول 2026' }), '2026-01-05'],
    ['a review of the papers', story(['تتوقع الصحيفة نمو السوق خلال سنة 2020.'], { title: 'أقوال الصحف الصادرة الثلاثاء 24 مارس' }), '2020-03-24'],
    ['prices with their day', story(['استقر سعر القمح في 2 يناير 2025.'], { title: 'سعر القمح في السوق الخميس 2 يناير 2025' }), '2025-01-02'],
    ['a decree issued yesterday', story(['صدر أمس قرار هذا نصه: الرقم: 12 التاريخ: 29 / 12 / 1440ه بعد الاطلاع على نظام الأسواق.']), '2019-08-31'],
  ])('%s', (_what, draft, day) => expect(concluded(draft)).toEqual([`${day}..${day} inferred`]));

  test.each([
    ['a weekday that neither year has', story(['افتتح المعرض اليوم الاثنين 2 يناير 2025.'])],
    ['another weekday called today', story(['وصل الوفد اليوم الجمعة.', 'افتتح المعرض اليوم الأحد، (20 تموز 2025).'])],
    ['another day before called yesterday', story(['وصل الوفد أمس الاثنين.', 'افتتح المعرض اليوم الأحد، (20 تموز 2025).'])],
    ['a last year whose weekday disagrees', story(['افتتح المعرض اليوم الخميس 2 يناير.', 'تضع خطة سنة 2024 المعرض في المقدمة.'])],
    ['a last year that is looked back at', story(['افتتح المعرض اليوم الخميس 2 يناير.', 'وكان المعرض قد أغلق سنة 2014.'])],
    ['the price of a ticket', story(['يباع التذاكر في السوق.'], { title: 'أسعار تذاكر المعرض الخميس 2 يناير 2025' })],
    ['any other title with a day', story(['يصل الوفد إلى المعرض.'], { title: 'افتتاح المعرض الخميس 2 يناير 2025' })],
    ['a decree with a day and no word of when it was issued', story(['فيما يلي نص القرار: التاريخ: 29 / 12 / 1440ه بعد الاطلاع.'])],
  ])('none from %s', (_what, draft) => expect(concluded(draft)).toEqual([null]));

  test('yesterday agrees with today', () => expect(concluded(story(['وصل الوفد أمس السبت.', 'افتتح المعرض اليوم الأحد، (20 تموز 2025).']))).toEqual(['2025-07-20..2025-07-20 inferred']));
});

describe('between two days', () => {
  const sentence = 'وكانت الاتفاقية قد بدأت في 4 ديسمبر الجاري، بعد توقيعها في 19 يونيو 2024.';
  test('what has happened this month, and what will, with the year of the sentence', () => {
    const draft = story(['سيبدأ العمل بالرسوم في 19 ديسمبر.', sentence]);
    expect(inferPublished([draft])[0]!.published).toEqual({
      from: '2024-12-04',
      to: '2024-12-19',
      basis: 'inferred',
      why: { ar: 'بعد «4 ديسمبر الجاري»، وقبل «19 ديسمبر»، والسنة من «19 يونيو 2024»', en: 'after “4 ديسمبر الجاري” and before “19 ديسمبر”; the year from “19 يونيو 2024”' },
    });
  });
  test('what has happened, to the end of a year borrowed from the other story', () =>
    expect(concluded(story(['وكانت الهيئة قد أعلنت النتائج في 5 ديسمبر.']), story([sentence], { role: 'embedded' }))[0]).toBe('2024-12-05..2024-12-31 inferred'));
  test('a tweet and the fetching of the page', () =>
    expect(concluded(story(['وصل الوفد.'], { removed: [tweet('January 2, 2025'), crawled('2025-01-05@02:03:35 GMT')] }))).toEqual(['2025-01-02..2025-01-05 inferred']));
});

describe('nothing, where nothing is sound', () => {
  test.each([
    ['no words of time', story(['وصل الوفد إلى العاصمة.'])],
    ['a range without a year', story(['وزار الوفد العاصمة في 12-17 سبتمبر.'])],
    ['an old year by itself', story(['اندلعت الأزمة عام 2022، وكان الوفد قد وصل في 5 ديسمبر.'])],
    ['today without a date', story(['وصل الوفد اليوم الخميس.'])],
    ['a crawl stamp alone', story(['وصل الوفد اليوم الخميس.'], { removed: [crawled('2025-01-05@02:03:35 GMT')] })],
    ['a tweet that is too old for the weekday', story(['وصل الوفد اليوم الأربعاء.'], { removed: [tweet('January 2, 2025')] })],
    ['two days that disagree', story(['وصل الوفد اليوم الخميس 2 يناير 2025. وغادر اليوم السبت 4 يناير 2025.'])],
    ['a stretch of half a year', story(['وكان الوفد قد وصل في 5 يونيو، بعد اجتماع 2 مايو 2024.'])],
    ['a day after the fetching of the page', story(['وصل الوفد اليوم الاثنين 6 يناير 2025.'], { removed: [crawled('2025-01-05@02:03:35 GMT')] })],
  ])('%s', (_why, draft) => expect(concluded(draft)).toEqual([null]));

  test("an embedded story never takes the main story's day", () =>
    expect(concluded(story(['وصل الوفد.'], stated('2024-11-30')), story(['وصل الوفد اليوم.'], { role: 'embedded' }))).toEqual(['2024-11-30..2024-11-30 stated', null]));
});

test('what is stated stays as it is', () => expect(concluded(story(['وصل اليوم الخميس 2 يناير 2025.'], stated('2025-01-03')))).toEqual(['2025-01-03..2025-01-03 stated']));

describe('a stated day that is the day of fetching', () => {
  test('gives way to the day that the story says, with the reason', () => {
    const [repaired] = inferPublished([story(['افتتح المعرض اليوم الخميس 12 مايو 2016.'], stated('2024-05-20'))]);
    expect(repaired!.published).toEqual({
      from: '2016-05-12',
      to: '2016-05-12',
      basis: 'inferred',
      why: {
        ar: 'من «اليوم الخميس 12 مايو 2016»؛ أما 20 أيار 2024 المذكور فهو يوم جمع الصفحة على الأرجح',
        en: 'from “اليوم الخميس 12 مايو 2016”; 20 May 2024, which the page states, is most likely that of fetching the page',
      },
    });
  });
  test.each([
    ['yesterday', 'افتتح المعرض أمس الأربعاء 11 مايو 2016.'],
    ['a dateline', 'عمّان، الخميس 12 أيار 2016 (بترا) - افتتح المعرض.'],
    ['a dateline in two calendars', 'الرياض الخميس 5 شعبان 1437 هـ الموافق 12 مايو 2016 م واس: افتتح المعرض.'],
  ])('by %s', (_how, text) => expect(concluded(story([text], stated('2016-06-01')))).toEqual(['2016-05-12..2016-05-12 inferred']));

  test.each([
    ['the weekday disagrees', story(['افتتح المعرض اليوم الجمعة 12 مايو 2016.'], stated('2024-05-20'))],
    ['no weekday is named', story(['افتتح المعرض اليوم 12 مايو 2016.'], stated('2024-05-20'))],
    ['the year is left out', story(['افتتح المعرض اليوم الخميس 12 مايو.'], stated('2024-05-20'))],
    ['it is looked back at', story(['افتتح المعرض يوم الخميس 12 مايو 2016.'], stated('2024-05-20'))],
    ['it only begins the sentence', story(['في الخميس 12 مايو 2016 افتتح المعرض.'], stated('2024-05-20'))],
    ['two such days disagree', story(['افتتح اليوم الخميس 12 مايو 2016. وعاد أمس الأربعاء 18 مايو 2016.'], stated('2024-05-20'))],
    ['the story is dated ahead', story(['افتتح المعرض اليوم الاثنين 27 مايو 2024.'], stated('2024-05-20'))],
    ['the page waited three days', story(['افتتح المعرض اليوم الجمعة 17 مايو 2024.'], stated('2024-05-20'))],
    ['the story is ours', story(['افتتح المعرض اليوم الخميس 12 مايو 2016.'], { ...stated('2024-05-20'), editorial: { inferred: [] } })],
  ])('and stays where %s', (_why, draft) => expect(concluded(draft)).toEqual([`${draft.published!.from}..${draft.published!.to} stated`]));
});

describe('the year beside', () => {
  test('comes from the day of publication, a tweet, the sentence, the other story, in this order', () => {
    expect(evidenceYear([], story([], stated('2024-11-30')))).toBe(2024);
    expect(evidenceYear([], story([], { removed: [tweet('January 2, 2025')] }))).toBe(2025);
    expect(evidenceYear([], story(['بدأ في 4 ديسمبر بعد توقيعه في 19 يونيو 2024.']))).toBe(2024);
    expect(evidenceYear([], story(['بدأ في 4 يناير بعد توقيعه في 19 ديسمبر 2023.']))).toBe(2024);
    const main = story([], stated('2024-06-28'));
    const embedded = story(['وصل الوفد.'], { role: 'embedded' });
    expect(evidenceYear([main, embedded], embedded)).toBe(2024);
  });
  test('is not borrowed where the page was fetched in another year', () => {
    const main = story([], { ...stated('2024-11-30'), removed: [crawled('2025-01-05@02:03:35 GMT')] });
    const embedded = story(['وصل الوفد.'], { role: 'embedded' });
    expect(evidenceYear([main, embedded], embedded)).toBeUndefined();
  });
  test('is not an old year that the story looks back at', () => expect(evidenceYear([], story(['اندلعت الحرب عام 2022. وصل الوفد في 5 ديسمبر. وقعوا في 9 فبراير 2000.']))).toBeUndefined());
});

describe('the time a sentence looks to', () => {
  test.each([
    ['وكان الوفد قد وصل', 'past'],
    ['سيصل الوفد', 'future'],
    ['وستبدأ الجلسة', 'future'],
    ['سوف تبدأ الجلسة', 'future'],
    ['من المقرر أن تبدأ الجلسة', 'future'],
    ['وصل الوفد إلى سيناء بسيارة سياحية', null],
    ['كان الوفد قد قال إنه سيصل', null],
    ['سيطرت القوات على ستين موقعا', null],
  ])('%s: %s', (sentence, tense) => expect(tenseOf(sentence)).toBe(tense));
});

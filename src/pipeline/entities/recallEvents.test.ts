import { describe, expect, test } from 'vitest';
import { dayParts, isoDay } from '#pipeline/dates/calendar.ts';
import { storyClues } from '#pipeline/dates/clues.ts';
import { inferPublished } from '#pipeline/dates/inferPublished.ts';
import { readDates } from '#pipeline/dates/readEvents.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { eventOn, recallEvents } from '#pipeline/entities/recallEvents.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const gazetteer = testGazetteer();
const recall = recallEvents(gazetteer);

const story = (text: string, published: StoryDraft['published'] = null): StoryDraft => ({
  role: 'main',
  title: 'خبر من العاصمة',
  titleBasis: 'stated',
  outlet: null,
  published,
  paragraphs: [{ kind: 'text', text, line: 1 }],
  keywords: [],
  headlines: [],
  removed: [],
});
const on = (day: string): StoryDraft['published'] => ({ from: day, to: day, basis: 'stated' });
const recalled = (text: string): string[] =>
  storyClues(story(text))
    .flat()
    .flatMap((clue) => recall(clue)?.name.en ?? []);

describe('an event is recalled by its day and its marks', () => {
  test.each([
    ['وكان كيم جونغ أون قد زار روسيا في 12-17 سبتمبر.', "Kim Jong Un's visit to Russia"],
    ['زار الرئيس الروسي فلاديمير بوتين بيونغ يانغ يومي 18 و19 حزيران.', "Vladimir Putin's visit to Pyongyang"],
    ['اندلعت الحرب في السودان بين الجيش وقوات الدعم السريع في 15 نيسان.', 'the start of the war in Sudan'],
    ['دمر زلزال قرى كثيرة في إقليم الحوز يوم 8 شتنبر.', 'the earthquake in Morocco'],
    ['اتفق الوزيران على هامش قمة العشرين في نيودلهي في 9 و10 سبتمبر.', 'the G20 summit in New Delhi'],
    ['وقتل كثيرون في الانفجار الذي هز مرفأ بيروت في الرابع من آب.', 'the blast in the port of Beirut'],
  ])('%s: %s', (text, name) => expect(recalled(text)).toEqual([name]));

  test.each([
    ['وكان كيم جونغ أون قد زار روسيا في 12-17 أكتوبر.', 'another month'],
    ['والتقى كيم جونغ أون المسؤول الروسي في 13 سبتمبر.', 'one day inside a long event'],
    ['وكان كيم جونغ أون قد زار روسيا في 12-17 سبتمبر 2019.', 'the year is said'],
    ['تعرض القرى المتضررة من الزلزال في الحوز منتجاتها في 9 سبتمبر.', 'the day after'],
    ['افتتح معرض للكتب في إقليم الحوز يوم 8 شتنبر.', 'one mark is missing'],
    ['وقعت الكارثة في 8 سبتمبر. وزلزال الحوز قصة أخرى.', 'a mark of another sentence'],
    ['أحيت المدينة في 8 سبتمبر ذكرى زلزال الحوز.', 'a day of remembrance'],
    ['التقى الوزيران الإيراني والسعودي في 10 آذار.', 'a meeting on that day'],
    ['أعلنت أنقرة فتح معبر جديد مع سوريا يوم 6 فبراير.', 'two countries alone'],
    ['تعقد قمة العشرين في جنيف في 9 سبتمبر.', 'another host'],
  ])('%s nothing: %s', (text) => expect(recalled(text)).toEqual([]));
});

describe('what follows for the story', () => {
  const concluded = (text: string): string | null => {
    const { published } = inferPublished([story(text)], recall)[0]!;
    return published && `${published.from}..${published.to} ${published.basis}`;
  };
  test.each([
    [
      'وزار كيم جونغ أون روسيا في 12-17 سبتمبر، وتفقد منشآت عدة.',
      '2023-09-17..2023-12-31 inferred',
      'told as past: to the end of the year that is left unsaid',
    ],
    ['وقع بوتين في بيونغ يانغ اتفاقا يومي 18-19 يونيو الجاري.', '2024-06-19..2024-06-30 inferred', 'in the month of the event'],
  ])('%s: %s (%s)', (text, expected) => expect(concluded(text)).toBe(expected));

  test.each([
    ['منذ هجوم حماس في 7 أكتوبر ساءت الحال.', 'called by its day for years'],
    ['تستضيف نيودلهي قمة العشرين في 9 و10 سبتمبر.', 'neither past nor coming'],
    ['سيزور بوتين بيونغ يانغ يومي 18 و19 حزيران في زيارة نادرة.', 'coming: it has no first day'],
  ])('%s: nothing (%s)', (text) => expect(concluded(text)).toBe(null));

  test('the reason is said', () =>
    expect(inferPublished([story('وزار كيم جونغ أون روسيا في 12-17 سبتمبر.')], recall)[0]!.published!.why).toEqual({
      ar: 'بعد «12-17 سبتمبر»، والحدث معروف: زيارة كيم جونغ أون إلى روسيا، 2023، وقبل نهاية السنة',
      en: "after “12-17 سبتمبر”, a known event: Kim Jong Un's visit to Russia, 2023 and before the end of the year",
    }));

  const dated = (text: string, published: StoryDraft['published']) =>
    readDates(story(text, published), undefined, recall).map(({ from, basis, why }) => [from, basis, why?.en]);

  test('the day has its year, inferred, with its reason', () =>
    expect(dated('اندلعت الحرب في السودان في 15 نيسان.', null)).toEqual([
      ['2023-04-15', 'inferred', 'the year from a known event: the start of the war in Sudan, 2023'],
    ]));
  test('what is called by its day is not the nearest', () => {
    expect(dated('منذ هجوم حماس في السابع من أكتوبر ساءت الحال.', on('2024-11-30'))).toEqual([
      ['2023-10-07', 'inferred', 'the year from a known event: the Hamas attack on Israel, 2023'],
    ]);
    expect(dated('تستأنف المفاوضات في السابع من أكتوبر.', on('2024-11-30'))).toEqual([['2024-10-07', 'inferred', undefined]]);
  });
  test('a known day of publication stands over the other events', () =>
    expect(dated('دمر زلزال قرى في إقليم الحوز يوم 8 شتنبر.', on('2024-09-20'))).toEqual([['2024-09-08', 'inferred', undefined]]));
  test('an event after the publication is another one', () =>
    expect(dated('منذ هجوم حماس في السابع من أكتوبر ساءت الحال.', on('2021-11-30'))).toEqual([['2021-10-07', 'inferred', undefined]]));
});

describe('a dated event has its name where it is a known one', () => {
  const named = (text: string): (string | null)[] => readDates(story(text, on('2025-05-01'))).map((date) => eventOn(date, gazetteer)?.name.en ?? null);
  test.each([
    ['كان كيم جونغ أون قد زار روسيا بين 12 و17 أيلول 2023.', "Kim Jong Un's visit to Russia"],
    ['زار بوتين بيونغ يانغ في 19 حزيران 2024.', "Vladimir Putin's visit to Pyongyang"],
    ['وُضع أمس حجر أول جسر بري يصل روسيا بكوريا الشمالية.', 'the first road bridge between Russia and North Korea'],
  ])('%s: %s', (text, name) => expect(named(text)).toEqual([name]));

  test.each([
    ['وكان كيم جونغ أون قد زار روسيا بين 12 و17 أيلول 2022.', 'another year'],
    ['التقى كيم جونغ أون المسؤول الروسي في 13 أيلول 2023.', 'one day inside a long event'],
    ['زار بوتين كوريا الشمالية ووقع معاهدة الشراكة بينها وبين روسيا في 19 حزيران 2024.', 'two events fit'],
    ['زار بوتين بيونغ يانغ في حزيران 2024.', 'a month'],
    ['افتتح معرض للكتب في بيونغ يانغ في 19 حزيران 2024.', 'its marks are missing'],
  ])('%s none: %s', (text) => expect(named(text)).toEqual([null]));
});

test('each event of the project has a day, two marks and more, and no event twice', () => {
  expect(gazetteer.events.length).toBeGreaterThanOrEqual(40);
  for (const { from, to } of gazetteer.events) expect(dayParts(to).year).toBe(dayParts(from).year);
  expect(gazetteer.events.filter(({ marks }) => marks.length < 2)).toEqual([]);
  expect(new Set(gazetteer.events.map(({ from, name }) => `${isoDay(from)} ${name.en}`)).size).toBe(gazetteer.events.length);
});

import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#search/buildIndex.ts';
import type { SearchName } from '#search/names.ts';
import { findNames, prepareNames } from '#search/names.ts';
import { searchable } from '#testing/searchable.ts';

const docs: SearchDocument[] = [
  {
    id: 'visit',
    title: 'كيم جونغ أون في ميناء الشرق',
    titleEn: 'Kim in the eastern port',
    text: 'زار كيم جونغ أون الميناء في 4 كانون الأول 2024، وعاد إلى بيونغ يانغ مساءً.',
    also: ['The leader walked along the quay.'],
  },
  { id: 'call', title: 'مكالمة بين عاصمتين', text: 'قال فلاديمير بوتين إن المكالمة مفيدة. وكان ذلك في تشرين الأول، أمن السوق أن يفتح وكان الجو باردًا.' },
  { id: 'army', title: 'خطاب في بيونغ يانغ', text: 'في تشرين الثاني 2024 ألقى بوتين خطابًا، ثم ردّت سيول.' },
  { id: 'summer', title: 'صيف حار', text: 'في 12 آب 2023 اشتد الحر. وقال أب لأولاده إنه لم يرَ مثله.' },
  { id: 'father', title: 'حكاية أب', text: 'كان للقرية أب حكيم مارس الصيد كل يوم.' },
  { id: 'spring', title: 'ربيع', text: 'في مارس 2022 أزهر اللوز، وفي جوان 2022 نضج المشمش.' },
];
const names: SearchName[] = [
  { id: 'kim', sets: [['كيم جونغ أون', 'Kim Jong Un', 'كيم جونج أون']] },
  { id: 'putin', sets: [['فلاديمير بوتين', 'Vladimir Putin', 'بوتين', 'فلاديمر بوتين']] },
  {
    id: 'kp',
    sets: [
      ['كوريا الشمالية', 'North Korea'],
      ['بيونغ يانغ', 'Pyongyang', 'بيونغيانغ'],
    ],
  },
  {
    id: 'kr',
    sets: [
      ['كوريا الجنوبية', 'South Korea'],
      ['سيول', 'Seoul', 'سيئول'],
    ],
  },
  { id: 'kremlin', sets: [['الكرملين', 'Kremlin']] },
];
const { search } = searchable(docs, names);
const ids = (query: string) =>
  search(query)
    .map((hit) => hit.id)
    .sort();
const surfaces = (query: string) => search(query).flatMap((hit) => hit.matches.flatMap((match) => match.surfaces));

describe('a name is found in any spelling and script', () => {
  test.each([
    ['Kim ', ['visit']],
    ['kim jong un', ['visit']],
    ['Putin', ['army', 'call']],
    ['Vladimir Putin', ['army', 'call']],
    ['Puti', ['army', 'call']],
    ['Pyong', ['army', 'visit']],
    ['بوتي', ['army', 'call']],
    ['Pyongyang', ['army', 'visit']],
    ['بيونج يانج', ['army', 'visit']],
    ['بيونجيانج', ['army', 'visit']],
    ['بيونغيانغ', ['army', 'visit']],
    ['بوتن', ['army', 'call']],
    ['فلادمير بوتن', ['army', 'call']],
    ['Seoul', ['army']],
    ['quay', ['visit']],
    ['eastern port', ['visit']],
  ])('«%s» finds %j', (query, found) => expect(ids(query)).toEqual(found));

  test('«كيم جون اون» is Kim Jong Un and no «أمن», «أن» or «كان»', () => {
    expect(ids('كيم جون اون')).toEqual(['visit']);
    expect(surfaces('كيم جون اون')).toContain('كيم جونغ أون');
    for (const word of ['أمن', 'أن', 'كان', 'وكان']) expect(surfaces('كيم جون اون')).not.toContain(word);
  });
  test.each(['جون', 'أون', 'كين', 'سيل'])('the short word «%s» is taken for no other', (word) => {
    const keys = surfaces(`${word} `).filter((surface) => !surface.includes(' '));
    expect(keys.every((surface) => surface.includes(word))).toBe(true);
  });
});

describe('a word of a longer name is a whole word of it with its article or without, with ة or ه', () => {
  const office = searchable(
    [{ id: 'bureau', title: 'خبر', text: 'قال الفدرالي إن التحقيق مستمر. The Bureau' }],
    [{ id: 'fbi', sets: [['المكتب الفيدرالية', 'مكتب الفدرالي', 'Federal Bureau']] }],
  );
  test.each(['الفيدرالية ', 'فيدرالية ', 'الفيدراليه '])('«%s»', (query) => expect(office.search(query)[0]?.matches[0]?.how).toBe('loose'));
});

describe('a month is found in every tradition', () => {
  test.each([
    ['ديسمبر', ['visit']],
    ['دجنبر', ['visit']],
    ['December', ['visit']],
    ['dec 2024', ['visit']],
    ['4 ديسمبر', ['visit']],
    ['4 ديسمبر 2024', ['visit']],
    ['كانون الأول', ['visit']],
    ['نوفمبر', ['army']],
    ['نونبر 2024', ['army']],
    ['تشرين الثاني', ['army']],
    ['تشرين ثاني', ['army']],
    ['أكتوبر', ['call']],
    ['october', ['call']],
    ['آذار', ['spring']],
    ['March', ['spring']],
    ['حزيران', ['spring']],
    ['يونيو 2022', ['spring']],
    ['أوت', ['summer']],
    ['غشت', ['summer']],
    ['August 2023', ['summer']],
    ['ديسم', ['visit']],
  ])('«%s» finds %j', (query, found) => expect(ids(query)).toEqual(found));

  test('a father is not August, nor August a father', () => {
    expect(ids('أغسطس')).toEqual(['summer']);
    expect(ids('أب ')).toEqual(['father', 'summer']);
  });
  test('one month is never taken for its neighbour by a slip', () => {
    for (const query of ['يوليو', 'تموز', 'July', 'جويلية', 'سبتمبر', 'September']) expect(ids(`${query} `)).toEqual([]);
  });
});

describe('names typed into a filter', () => {
  const found = (typed: string) => findNames(prepareNames(names), typed).map(({ id }) => id);
  test.each([
    ['بوتن', ['putin']],
    ['Putin', ['putin']],
    ['بيونج', ['kp']],
    ['بيونج يانج', ['kp']],
    ['Pyong', ['kp']],
    ['كوريا', ['kp', 'kr']],
    ['korea', ['kp', 'kr']],
    ['كرملين', ['kremlin']],
    ['', []],
    ['ظظظظ', []],
  ])('«%s» leaves %j', (typed, wanted) => expect(found(typed)).toEqual(wanted));
  test('a whole name comes before one that begins so', () => expect(found('سيول')).toEqual(['kr']));
});

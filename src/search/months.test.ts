import { describe, expect, test } from 'vitest';
import { parseQuery } from '#search/parseQuery.ts';
import { searchable } from '#testing/searchable.ts';

/** The months (1 to 12) that a query asks for. */
const months = (query: string) => parseQuery(query).asked.flatMap(({ month }) => (month === undefined ? [] : [month + 1]));

test.each([
  ['آب', 8, 'alone'],
  ['مارس', 3, 'alone'],
  ['March', 3, 'alone'],
  ['أيار', 5, 'alone'],
  ['بأغسطس', 8, 'a name that means nothing else, behind a preposition'],
  ['احتجاجات ديسمبر', 12, 'such a name anywhere'],
  ['احتجاجات "ديسمبر"', 12, 'and in quotes'],
  ['زيارة في كانون الأول', 12, 'of two words'],
  ['12 آب', 8, 'a day'],
  ['٣ آب', 8, 'a day in other digits'],
  ['آب 2024', 8, 'a year'],
  ['وآب 2024', 8, 'behind a conjunction'],
  ['2024 مارس', 3, 'a year first'],
  ['مارس 15', 3, 'a day behind'],
  ['شهر تموز', 7, 'the word month'],
  ['شهر أب', 8, 'even written as father'],
  ['اب 2024', 8, 'without hamza, by a year'],
  ['خطاب مطلع أيار', 5, 'a part of the month'],
  ['أيار الماضي', 5, 'the last one'],
  ['حرب تموز', 7, 'an event named by it'],
  ['انقلاب مارس', 3, 'another'],
  ['مارس أبريل', 3, 'another month beside it'],
  ['March 2024', 3, 'English'],
  ['جسر NOT مارس', 3, 'excluded alone'],
])('«%s» asks for month %i: %s', (query, month) => expect(months(query)).toContain(month));

test.each([
  ['باب', 'a door'],
  ['باب المندب', 'a strait'],
  ['باب 2024', 'a door and a year'],
  ['الباب', 'the door'],
  ['لاب توب', 'a laptop'],
  ['وأب 2024', 'and a father'],
  ['أب', 'a father'],
  ['أب 2024', 'a father and a year'],
  ['اب', 'the same without hamza'],
  ['آب إلى بيته', 'he returned'],
  ['مارس الرياضة', 'he practised'],
  ['مارس 300 لاعب الرياضة', 'a number that is no day and no year'],
  ['بمارس', 'behind a preposition it needs company as well'],
  ['سمارس 2024', 'the future is none of the clitics of a name'],
  ['أيار خوري', 'a person'],
  ['سيارات نيسان', 'a firm'],
  ['مايو كلينك', 'a clinic'],
  ['مفاعل تموز', 'a reactor'],
  ['تيريزا ماي', 'a surname'],
  ['Theresa May', 'in English'],
  ['Jan Egeland', 'a first name'],
  ['"مارس"', 'a word in quotes stands for itself'],
  ['كانون', 'half a name'],
])('«%s» asks for no month: %s', (query) => expect(months(query)).toEqual([]));

test('a text speaks of March where a day stands before the word, a year behind it or the like', () => {
  const texts = [
    'في 12 مارس 2022',
    'في 12 مارس قال',
    'في مارس 2022',
    'مطلع مارس',
    'في مارس الماضي',
    'بين مارس وأبريل',
    'مارس عمله',
    'مارس 300 لاعب',
    '2022 مارس عمله',
    'حكم 800 مارس',
    'الماضي مارس ضغطه',
  ];
  const { search } = searchable(texts.map((text, i) => ({ id: `${i}`.padStart(2, '0'), title: 'خبر', text })));
  expect(
    search('آذار')
      .map(({ id }) => texts[Number(id)])
      .sort(),
  ).toEqual(texts.slice(0, 6).sort());
});

describe('without company it is the word where that finds something, and else the month: never a false zero', () => {
  const person = 'قالت أيار خوري';
  const may = 'زار خوري القرية في مايو 2024';
  test.each([
    [[person, may], 'أيار خوري ', [person]],
    [[may], 'أيار خوري ', [may]],
    [['قالت أيار حداد', may], 'أيار خوري ', [may]],
    [['قال أب لأولاده', 'انقطاع التيار في 12 أغسطس'], 'آب انقطاع ', ['انقطاع التيار في 12 أغسطس']],
    [['آب الانقطاع', 'انقطاع التيار في 12 أغسطس'], 'آب انقطاع ', ['آب الانقطاع']],
  ])('in %j, «%s» finds %j', (texts, query, found) =>
    expect(
      searchable(texts.map((text, i) => ({ id: `${i}`, title: 'خبر', text })))
        .search(query)
        .map(({ id }) => texts[Number(id)]),
    ).toEqual(found),
  );
});

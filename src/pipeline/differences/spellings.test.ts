import { expect, test } from 'vitest';
import { spelledApart } from '#pipeline/differences/spellings.ts';
import { areSpelledApart } from '#text/spelledAlike.ts';

test.each([
  ['غوتيريش', 'جوتيريش', true, 'one sound, two letters'],
  ['بيونغ يانغ', 'بيونج يانج', true, 'in each word'],
  ['بيونغ يانغ', 'بيونغيانغ', true, 'written together'],
  ['سيول', 'سول', true, 'a long vowel left out'],
  ['أوكرانيا', 'اوكرانيا', false, 'a hamza is no other spelling'],
  ['الكرملين', 'كرملين', false, 'nor is the article'],
  ['أبو الغيط', 'أبي الغيط', false, 'nor another case'],
  ['جريدة الحياة', 'جريده الحياه', false, 'nor two dots'],
  ['فلاديمير بوتين', 'بوتين', false, 'a part of the name'],
  ['روسيا', 'موسكو', false, 'another name'],
  ['سوريا', 'سورية', true, 'two endings of one name'],
  ['أميركا', 'أمريكا', true, 'a vowel elsewhere'],
  ['البرازيل', 'برازيليا', false, 'a land and its capital'],
])('%s and %s: %s, %s', (a, b, expected) => expect(areSpelledApart(a, b)).toBe(expected));

const story = (id: string, outlet: string | null, ...surfaces: string[]) => ({
  id,
  outlet,
  forms: surfaces.map((surface) => ['p1', 'name', surface, 1] as const),
});

test('a spelling stands once for an outlet, with its first story', () => {
  const stories = [story('a', 'الأولى', 'غوتيريش'), story('b', 'الثانية', 'جوتيريش'), story('c', 'الأولى', 'غوتيريش'), story('d', null, 'غوتيريش')];
  expect(spelledApart(stories)).toEqual([
    {
      entity: 'p1',
      stories: 4,
      answers: [
        { story: 0, surface: 'غوتيريش' },
        { story: 1, surface: 'جوتيريش' },
        { story: 3, surface: 'غوتيريش' },
      ],
    },
  ]);
});

test('one story that spells in two ways, or stories that spell alike, differ in nothing', () => {
  expect(spelledApart([story('a', 'الأولى', 'غوتيريش', 'جوتيريش')])).toEqual([]);
  expect(spelledApart([story('a', 'الأولى', 'غوتيريش'), story('b', 'الثانية', 'غوتيريش')])).toEqual([]);
});

test('adjectives are no spellings', () => {
  const forms = [['RU', 'adjective', 'الروسية', 1] as const];
  expect(
    spelledApart([
      { id: 'a', outlet: null, forms },
      { id: 'b', outlet: null, forms: [['RU', 'name', 'روسيا', 2]] },
    ]),
  ).toEqual([]);
});

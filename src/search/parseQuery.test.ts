import { describe, expect, test } from 'vitest';
import { parseQuery } from '#search/parseQuery.ts';
import { searchable } from '#testing/searchable.ts';

const read = (query: string) => {
  const { asked, unknown } = parseQuery(query);
  return [asked.map((one) => (one.excluded ? '-' : '') + (one.phrase ? `«${one.query}»` : one.query)), unknown];
};

describe('what is not understood is set aside and named', () => {
  test.each([
    ['جسر OR نهر', ['جسر', 'نهر'], ['OR']],
    ['جسر | نهر', ['جسر', 'نهر'], ['|']],
    ['جسر AND نهر', ['جسر', 'نهر'], []],
    ['outlet:الجزيرة جسر', ['الجزيرة', 'جسر'], ['outlet:']],
    ['المصدر:"صدى البلد" جسر', ['«صدى البلد»', 'جسر'], ['المصدر:']],
    ['-outlet:الجزيرة جسر', ['-الجزيرة', 'جسر'], ['outlet:']],
    ['(جسر OR نهر) مدينة', ['جسر', 'نهر', 'مدينة'], ['( )', 'OR']],
    ['جس*', ['جس'], ['*']],
    ['OR', [], ['OR']],
    // These are no signs of a query language.
    ['https://example.org جسر', ['https', 'example', 'org', 'جسر'], []],
    ['الساعة 10:30', ['الساعة', '10', '30'], []],
    ['موسكو: جسر جديد', ['موسكو', 'جسر', 'جديد'], []],
    ['حلف (الناتو)', ['حلف', 'الناتو'], []],
    ['or not and', ['or', 'not', 'and'], []],
  ])('%s', (query, asked, unknown) => expect(read(query)).toEqual([asked, expect.arrayContaining(unknown)]));

  test.each(['https://example.org جسر', 'الساعة 10:30', 'موسكو: جسر', 'حلف (الناتو)', '"جسر" -نهر'])('nothing is set aside in %s', (query) =>
    expect(parseQuery(query).unknown).toEqual([]),
  );
});

describe('what must not be there', () => {
  test.each([
    ['جسر NOT نهر', ['جسر', '-نهر']],
    ['NOT نهر جسر', ['-نهر', 'جسر']],
    ['جسر NOT "نهر كبير"', ['جسر', '-«نهر كبير»']],
    ['جسر NOT (نهر بحر) سماء', ['جسر', '-نهر', '-بحر', 'سماء']],
    ['جسر NOT', ['جسر']],
    ['جسر NOT outlet:نهر', ['جسر', '-نهر']],
    ['جسر -نهر', ['جسر', '-نهر']],
    ['جسر NOT كانون الأول', ['جسر', '-«كانون الأول»']],
  ])('%s', (query, asked) => expect(read(query)[0]).toEqual(asked));

  const index = searchable(
    [
      { id: 'a', title: 'جسر', text: 'عبر الجنود الجسر وبقي بوتين في المدينة.' },
      { id: 'b', title: 'جسر آخر', text: 'بنى العمال الجسر في كانون الأول.' },
      { id: 'c', title: 'جسر ثالث', text: 'رسم طفل جسرا.' },
    ],
    [{ id: 'putin', sets: [['فلاديمير بوتين', 'Vladimir Putin', 'بوتين']] }],
  );
  test.each(['جندي', 'الجنود', 'Putin', 'بوتن', 'ديسمبر', 'December', 'العمال', 'طفل'])('NOT %s never gives what %s alone finds', (word) => {
    const found = index.search(`${word} `).map(({ id }) => id);
    expect(found).toHaveLength(1);
    expect(
      index
        .search(`جسر NOT ${word}`)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b', 'c'].filter((id) => !found.includes(id)));
  });
});

describe('how a query was read is said', () => {
  const index = searchable([
    { id: 'a', title: 'جسر قديم', text: 'بنى العمال جسرا فوق النهر الكبير.' },
    { id: 'b', title: 'سوق', text: 'باع الصياد سمكا.' },
  ]);
  test.each([
    ['جسر', []],
    ['"النهر الكبير"', []],
    ['"الكبير النهر"', [{ kind: 'apart', what: ['الكبير النهر'] }]],
    ['جسر غواصة ', [{ kind: 'some' }]],
    ['جسر NOT سمك', [{ kind: 'excluded', what: ['سمك'] }]],
    ['جسر OR سوق', [{ kind: 'unknown', what: ['OR'] }, { kind: 'some' }]],
    ['"النهر', []],
  ])('%s', (query, notes) => expect(index.notes(query)).toEqual(notes));
});

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { mayLeadToWords } from '#url/paths.ts';
import { partsOf, readSharedWords, sharedWordsHash, textDirective } from '#url/sharedWords.ts';

test('a link reads back as it was written, with the directive or without', () =>
  fc.assert(
    fc.property(
      fc.nat(99_999),
      fc.nat(9_999),
      fc.integer({ min: 1, max: 900 }),
      fc.nat(3),
      fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 3 }),
      (paragraph, start, length, more, quote) => {
        const words = { paragraph, start, last: paragraph + more, end: start + length, sum: '1a2b3c4d' };
        const hash = new URL(sharedWordsHash(words, quote), 'https://siyaq.example').hash;
        expect(mayLeadToWords(hash)).toBe(true);
        expect(readSharedWords(hash)).toEqual(words);
        expect(readSharedWords(hash.split(':~:')[0]!)).toEqual(words);
      },
    ),
  ));

test.each(['', '#p3', '#p0:1-2.abcd', '#p3:9-2.abcd', '#p3:9-p2:20.abcd', '#p3:9-p4:0.abcd', '#p3:9-p0:4.abcd', '#p3:1-2', '#p3:1-2.xyz!', '#mark-1'])(
  '«%s» leads to no words',
  (hash) => expect(readSharedWords(hash)).toBeNull(),
);

test('words in several paragraphs have a part in each', () =>
  expect(partsOf({ paragraph: 1, start: 4, last: 3, end: 5 }, ['أولى', 'ثانية هنا', 'ثالثة', 'رابعة هنا'])).toEqual([
    { paragraph: 1, start: 4, end: 9, words: 'ة هنا' },
    { paragraph: 2, start: 0, end: 5, words: 'ثالثة' },
    { paragraph: 3, start: 0, end: 5, words: 'رابعة' },
  ]));

test.each([
  [['وصل القطار'], ':~:text=%D9%88%D8%B5%D9%84%20%D8%A7%D9%84%D9%82%D8%B7%D8%A7%D8%B1'],
  [['a-b, c & d'], ':~:text=a%2Db%2C%20c%20%26%20d'],
  [['1 2 3 4 5 6 7 8 9 10'], ':~:text=1%202%203%204,7%208%209%2010'],
  [['1 2', '3', '4 5'], ':~:text=1%202,4%205'],
])('the directive of «%s»', (quote, directive) => expect(textDirective(quote)).toBe(directive));

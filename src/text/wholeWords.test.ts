import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '#text/tokens.ts';
import { wholeWords } from '#text/wholeWords.ts';

/** The range between two strokes, and what it grows to. */
const grown = (marked: string): string => {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const text = before + inside + after;
  const [start, end] = wholeWords(text, before.length, before.length + inside.length);
  return text.slice(start, end);
};

describe('a range grows to whole words', () => {
  test.each([
    ['زار ال|سيا|دة أمس', 'السيادة', 'from the middle of a word'],
    ['زار |السيادة| أمس', 'السيادة', 'a whole word stays'],
    ['قال وبس|يادتها وأ|منها.', 'وبسيادتها وأمنها', 'what is glued to a word is part of it; the stop is not'],
    ['قال: «ال|سيا|دة»، ثم', 'السيادة', 'not over quotation marks'],
    ['بلغ 10|,9|00 جندي', '10,900', 'a number is one word'],
    ['بلغ| 10 |جنود', ' 10 ', 'an end at white space stays'],
    ['الكـ|ـت|ـاب', 'الكــتـاب', 'over tatweel'],
    ['مُحَ|مَّ|د', 'مُحَمَّد', 'over vowel marks'],
    ['جونغ-أ|و|ن', 'أون', 'up to a hyphen'],
    ['أرسلت KN-2|3 إلى| موسكو', '23 إلى', 'from a number on'],
    ['كلمة |،| أخرى', '،', 'a mark alone takes no word'],
    ['نص| |آخر', ' ', 'a space alone takes no word'],
  ])('%s: %s (%s)', (marked, words) => expect(grown(marked)).toBe(words));

  const text = fc
    .array(fc.constantFrom('و', 'ا', 'ل', 'س', 'َ', 'ـ', ' ', '،', '.', '«', '-', '1', ',', 'a', '\u200c', '🇰'), { maxLength: 24 })
    .map((letters) => letters.join(''));
  const range = text.chain((words) => fc.tuple(fc.constant(words), fc.nat(words.length), fc.nat(words.length)));
  test('and loses nothing, cuts no word, takes no mark or space in, and is done at once', () => {
    let moved = 0;
    fc.assert(
      fc.property(range, ([words, a, b]) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = wholeWords(words, start, end);
        if (from !== start || to !== end) moved++;
        expect(from).toBeLessThanOrEqual(start);
        expect(to).toBeGreaterThanOrEqual(end);
        if (start < end) expect(tokenize(words).filter((word) => (word.start < from && from < word.end) || (word.start < to && to < word.end))).toEqual([]);
        const added = words.slice(from, start) + words.slice(end, to);
        expect(added).not.toMatch(/[\s،«-]/u);
        expect(wholeWords(words, from, to)).toEqual([from, to]);
      }),
    );
    expect(moved).toBeGreaterThan(5);
  });
});

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { countBits, distance, letterBits, skeleton } from '#search/distance.ts';

test.each([
  ['كتاب', 'كتاب', 0, 'the same'],
  ['كتاب', 'كتب', 1, 'a letter less'],
  ['كتاب', 'كتباب', 1, 'a letter more'],
  ['كتاب', 'كساب', 1, 'another letter'],
  ['كتاب', 'كاتب', 1, 'two letters swapped'],
  ['كتاب', 'كوتب', 2, 'two edits'],
  ['كتاب', 'مدرسة', 3, 'further than asked'],
])('%s and %s are %i apart: %s', (a, b, far) => expect(distance(a, b, 2)).toBe(far));

const word = fc.string({ unit: fc.constantFrom(...'ابتسو'), maxLength: 8 });

test('there and back is as far', () =>
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
      expect(distance(a, b, most)).toBe(distance(b, a, most));
    }),
  ));

test('words within some edits differ in at most twice as many letters', () =>
  fc.assert(
    fc.property(word, word, (a, b) => {
      const far = distance(a, b, 8);
      expect(countBits(letterBits(a) ^ letterBits(b))).toBeLessThanOrEqual(2 * far);
    }),
  ));

test.each([
  ['غريغوري', 'جريجوري'],
  ['غريغوري', 'قريقري'],
  ['كاثرين', 'كاسرين'],
  ['ماريوبول', 'مريوبل'],
  ['سيئول', 'سيول'],
])('%s and %s have the same bones', (a, b) => expect(skeleton(a.replace('ئ', 'ي'))).toBe(skeleton(b)));

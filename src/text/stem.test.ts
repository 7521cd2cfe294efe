import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { stem, weakTies } from '#text/stem.ts';

describe('stem', () => {
  test.each([
    ['المعلمون', 'معلمين', 'cases'],
    ['مدرسة', 'المدرسات', 'numbers'],
    ['مدرستهم', 'مدرسة', 'possessives'],
    ['روسيا', 'الروسية', 'a country and its adjective'],
    ['مستشفى', 'المستشفيات', 'alef maqsura'],
    ['كبيرا', 'كبير', 'the accusative'],
    ['مُعَلِّم', 'معلم', 'harakat'],
  ])('%s and %s meet: %s', (a, b) => expect(stem(a)).toBe(stem(b)));

  test.each([
    ['قرى', 'قري', 'three letters stay'],
    ['ألبانيا', 'البان', 'the first letters of a name are no article'],
    ['وزارة', 'وزار', 'a first waw is not taken for "and"'],
    ['أب', 'اب', 'a short word stays'],
  ])('%s gives %s: %s', (word, key) => expect(stem(word)).toBe(key));

  test('it never gives less than three letters of a longer word', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ابتةهيىونمكلأ'), minLength: 3 }), (word) => {
        expect(stem(word).length).toBeGreaterThanOrEqual(3);
      }),
    ));
});

const tied = (a: string, b: string) => weakTies(a).some(({ sought }) => weakTies(b).some(({ own }) => own === sought));

describe('weak ties', () => {
  test.each([
    ['أسعار', 'سعر'], ['حقول', 'حقل'], ['وزراء', 'وزير'], ['مصانع', 'مصنع'], ['شوارع', 'شارع'],
    ['صواريخ', 'صاروخ'], ['قوانين', 'قانون'], ['مفاتيح', 'مفتاح'], ['أسلحة', 'سلاح'], ['جنود', 'جندي'],
    ['يعلن', 'أعلنت'], ['سيكتب', 'كتبوا'], ['يجتمع', 'اجتمع'], ['تحدث', 'يتحدث'],
  ])('%s and %s are tied', (a, b) => {
    expect(tied(a, b)).toBe(true);
    expect(tied(b, a)).toBe(true);
  });
  test.each([['كتاب', 'كتيبة'], ['قاتل', 'قتيل'], ['يمني', 'أمني'], ['الكاتب', 'كتابة']])('%s and %s are not', (a, b) => expect(tied(a, b)).toBe(false));
});

import { describe, expect, test } from 'vitest';
import { letterKey, letterRanks } from '#text/alphabet.ts';

const sorted = (names: readonly string[], locale: 'ar' | 'en' = 'ar'): string[] => {
  const ranks = letterRanks(names, locale);
  return names.toSorted((a, b) => ranks[names.indexOf(a)]! - ranks[names.indexOf(b)]!);
};

describe('the order of names', () => {
  test('أ إ آ ا are one letter', () =>
    expect(sorted(['إيران', 'أوروبا', 'آسيا', 'اليابان', 'ألمانيا'])).toEqual(['آسيا', 'ألمانيا', 'أوروبا', 'إيران', 'اليابان']));
  test('the article does not count, and «ألمانيا» has none', () =>
    expect(sorted(['الولايات المتحدة', 'النرويج', 'مصر', 'الأمم المتحدة', 'بولندا', 'ألمانيا'])).toEqual([
      'ألمانيا',
      'الأمم المتحدة',
      'بولندا',
      'مصر',
      'النرويج',
      'الولايات المتحدة',
    ]));
  test('ى is ي, ة is ه, and marks do not count', () => {
    expect(letterKey('مُصطفى', 'ar')).toBe(letterKey('مصطفي', 'ar'));
    expect(letterKey('فاطمة', 'ar')).toBe(letterKey('فاطمه', 'ar'));
  });
  test('the alphabet is the one that children learn', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'].map((letter) => `${letter}اب`);
    expect(sorted(letters.toReversed())).toEqual(letters);
  });
  test('پ stands after all of ب, گ after all of ك', () =>
    expect(sorted(['پاريس', 'تونس', 'بيروت', 'گيلان', 'كييف', 'لبنان'])).toEqual(['بيروت', 'پاريس', 'تونس', 'كييف', 'گيلان', 'لبنان']));
  test('a shorter name comes before one that goes on', () =>
    expect(sorted(['كوريا الشمالية', 'كوريا', 'كوريا الجنوبية'])).toEqual(['كوريا', 'كوريا الجنوبية', 'كوريا الشمالية']));
  test('Arabic first, then Latin, then figures', () =>
    expect(sorted(['24 ساعة', 'Timer Bank', 'يونيسف', '«قبرص»'])).toEqual(['«قبرص»', 'يونيسف', 'Timer Bank', '24 ساعة']));
  test('in English the other way round, and “the” does not count', () =>
    expect(sorted(['مجلس', 'The Hague', 'Iran', 'Gaza'], 'en')).toEqual(['Gaza', 'The Hague', 'Iran', 'مجلس']));
  test('names that read alike keep their order', () => expect([...letterRanks(['أحمد', 'احمد', 'إحمد'], 'ar')]).toEqual([0, 1, 2]));
});

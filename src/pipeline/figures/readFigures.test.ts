/** Figures in their story: beside its dates, by whose word, and the laws that hold for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '#pipeline/figures/readFigures.ts';
import { NOTHING } from '#pipeline/figures/testing.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

describe('context', () => {
  const text = 'قال الوالي إن 30 عاملا غادروا. ثم عاد 12 منهم.';

  test('a number inside a date is no figure', () =>
    expect(readFigures(['قبل 3 سنوات زرعت 50 شجرة'], { dates: [{ paragraph: 0, start: 0, end: 11 }], attributions: [] }).map(({ value }) => value)).toEqual([50]));

  test('a date of another paragraph hides nothing', () =>
    expect(readFigures(['زرعت 50 شجرة'], { dates: [{ paragraph: 1, start: 0, end: 12 }], attributions: [] })).toHaveLength(1));

  test('the speaker of the smallest attribution around it, and the sentence', () => {
    const attributions = [
      { paragraph: 0, start: 0, end: 30, speaker: { name: 'الوزارة' } },
      { paragraph: 0, start: 11, end: 29, speaker: { name: 'الوالي' } },
    ];
    expect(readFigures([text], { dates: [], attributions }).map(({ speaker, sentence }) => [speaker?.name ?? null, sentence])).toEqual([
      ['الوالي', 'قال الوالي إن 30 عاملا غادروا.'],
      [null, 'ثم عاد 12 منهم.'],
    ]);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom('أكثر من', 'نحو', 'لا يتجاوز', '10', '5', '000', '٣', '2024', ',', '.', '٫', '-', '%', '$', 'ألف', 'مليون', 'آلاف', 'مئات', 'ملايين', 'و', 'و200', 'ثلاثة', 'عشر', 'وعشرين', 'مئة', 'نصف', 'ونصف', 'بين', 'من', 'إلى', 'أو', 'جندي', 'شخصا', 'دولار أمريكي', 'القوات', 'الخاصة', 'في المئة', 'ر', 'الـ', 'رقم', '(', ')', '،', 'ً', '\u200f', '\n', 'يومين', 'اثنين', 'سنة', 'ﷺ', 'm');
  const words = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 30 }).map((parts) => parts.flat().join(''));

  test('words are a slice of the text, in order and apart; the unit is inside them; numbers are finite and ranges rise', () =>
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const figure of readFigures([text], NOTHING)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.unit === null || figure.text.includes(figure.unit)).toBe(true);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.bound === 'range').toBe(figure.to !== undefined);
          expect(figure.to ?? Infinity).toBeGreaterThan(figure.value);
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    ));

  test('a number in digits has the value that it shows, whichever digits and separators write it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), fc.constantFrom('', ',', '.', '٬'), fc.boolean(), (value, mark, arabic) => {
        const latin = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
        const written = arabic ? latin.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : latin;
        expect(readFigures([`أحصت البعثة ${written} شجرة`], NOTHING).map((figure) => figure.value)).toEqual([value]);
      }),
    ));

  test.each([['1'], ['1,'], ['1 '], ['000 '], ['ألف '], ['وألف '], ['و5 '], ['نحو '], ['نحو 5 '], ['10-'], ['مئة و'], ['بين 5 '], ['من 5 إلى '], ['5 شخصا '], ['شخص من القوات '], ['5% '], ['$'], ['(5) '], ['خبر (5) طلاب '], ['حصيلة '], ['إلى 5 '], ['يومين '], ['مئات '], ['الساعة 5 ']])('eight times as much of %j takes about eight times as long', (unit) => {
    const time = (size: number) => {
      const text = unit.repeat(size);
      return cpuTime(() => readFigures([text], NOTHING));
    };
    time(5000);
    const [small, large] = [Math.min(time(25_000), time(25_000)), time(200_000)];
    expect(large).toBeLessThan(8 * small * 3 + 150);
  });
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { MONTH_NAMES } from '#text/monthNames.ts';
import { onWholeNames, renamedMonths, renamedWithin } from '#text/renameMonths.ts';
import type { MonthFamily } from '#text/monthNames.ts';

const shown = (text: string, family: MonthFamily): string => {
  let out = '';
  let at = 0;
  for (const one of renamedMonths(text, family)) {
    out += text.slice(at, one.start) + one.shown;
    at = one.end;
  }
  return out + text.slice(at);
};

describe('a reader of ديسمبر reads', () => {
  test.each([
    ['وصل في 29 تشرين الثاني 2024', 'وصل في 29 نوفمبر 2024'],
    ['بين ١٢ و١٧ أيلول', 'بين ١٢ و١٧ سبتمبر'],
    ['في حزيران 2024 وقّعا', 'في يونيو 2024 وقّعا'],
    ['مؤرخة بتشرين الثاني 2024.', 'مؤرخة بنوفمبر 2024.'],
    ['بين آب وأيلول 2024', 'بين أغسطس وسبتمبر 2024'],
    ['من نيسان – أيار 2025', 'من أبريل – مايو 2025'],
    ['الأول من يونيو/حزيران المقبل', 'الأول من يونيو المقبل'],
    ['في كانون الأول (ديسمبر) الماضي', 'في ديسمبر الماضي'],
    ['في شهر آب', 'في شهر أغسطس'],
    ['خلال شهري آب وأيلول', 'خلال شهري أغسطس وسبتمبر'],
    ['في 4 دجنبر الجاري', 'في 4 ديسمبر الجاري'],
    ['أواخر نيسان 2025', 'أواخر أبريل 2025'],
    ['في أواخر نيسان قال', 'في أواخر أبريل قال'],
    ['شباط من عام 2022', 'فبراير من عام 2022'],
    ['في 9 ماي 2024', 'في 9 مايو 2024'],
    ['وفي كانون الأول قال مسؤولون', 'وفي ديسمبر قال مسؤولون'],
    ['في هجوم 29 تشرين الثاني 2024', 'في هجوم 29 نوفمبر 2024'],
    ['في غشت قال', 'في أغسطس قال'],
  ])('«%s» as «%s»', (text, expected) => expect(shown(text, 'gregorian')).toBe(expected));
});

test.each([
  ['4 ديسمبر 2024', 'both', '4 ديسمبر/كانون الأول 2024'],
  ['4 كانون الأول/ديسمبر 2024', 'both', '4 ديسمبر/كانون الأول 2024'],
  ['4 ديسمبر 2024', 'levant', '4 كانون الأول 2024'],
  ['4 ديسمبر 2024', 'maghreb', '4 دجنبر 2024'],
] as const)('«%s» in %s is «%s»', (text, family, expected) => expect(shown(text, family)).toBe(expected));

describe('two names of one month are one, however they are joined', () => {
  test.each(['/', ' / ', '\\', '-', ' - ', '–', ' ـ ', '، ', ' أو ', ' أي ', ' ', '\u200f/\u200f'])('«%s»', (sign) => {
    const text = `في 4 تشرين الأول${sign}أكتوبر 2024`;
    expect(shown(text, 'gregorian')).toBe('في 4 أكتوبر 2024');
    expect(shown(text, 'levant')).toBe('في 4 تشرين الأول 2024');
    expect(shown(text, 'both')).toBe('في 4 أكتوبر/تشرين الأول 2024');
    expect(renamedMonths(text, 'maghreb')).toHaveLength(1);
  });
  test.each([
    ['في تشرين الأول (أكتوبر) 2024', 'في أكتوبر 2024'],
    ['في تشرين الأول ( أكتوبر ) 2024', 'في أكتوبر 2024'],
    ['في تشرين الأول [أكتوبر] 2024', 'في أكتوبر 2024'],
    ['مؤرخ بتشرين الأول/بأكتوبر 2024', 'مؤرخ بأكتوبر 2024'],
    ['بين أيلول/سبتمبر وتشرين الأول/أكتوبر 2024', 'بين سبتمبر وأكتوبر 2024'],
    ['في أيلول/أكتوبر 2024', 'في سبتمبر/أكتوبر 2024'],
  ])('«%s» as «%s»', (text, expected) => expect(shown(text, 'gregorian')).toBe(expected));
});

describe('what only looks like a month stays', () => {
  test.each([
    'آب إلى بيته ومارس عمله',
    'مارس الماضي ضغطه عليه',
    'قالت أيار خوري',
    'يعمل في نيسان منذ سنين',
    'زعيم من حركة 6 أبريل',
    'حركة 23 مارس',
    'مدينة السادس من أكتوبر',
    'ثورة 25 يناير',
    'بعد هجوم 7 أكتوبر',
    'حرب أكتوبر',
    'تيريزا ماي والوزراء',
    'وزير الزراعة ماي 3',
    'بعد تسعة أيار',
    'في مايوت 2024',
    'في تشرين 1 قتيل',
    'مارس 2000 شخص الرياضة',
    'مارس 1950 لاعبا هواياتهم',
    'أوت 1700 لاجئ إليها',
    'قال: «سنعود في 4 ديسمبر 2024» وخرج',
    'قال: "سنعود في 4 ديسمبر 2024" وخرج',
    'سنعود في 4 ديسمبر 2024»، وخرج',
    'قال: «سنعود في 4 ديسمبر 2024',
  ])('%s', (text) => expect(shown(text, text.includes('ديسمبر') || /^(?:مارس|أوت) \d/.test(text) ? 'levant' : 'maghreb')).toBe(text));
  test('but beside the quotation its day is the text’s', () => expect(shown('قال «نعم» في 4 ديسمبر 2024', 'levant')).toBe('قال «نعم» في 4 كانون الأول 2024'));
});

test('a search that found a part of a month marks all of it, once', () => {
  const text = 'في 4 تشرين الثاني 2024 ثم';
  const name = { start: 5, end: 17 };
  expect(text.slice(name.start, name.end)).toBe('تشرين الثاني');
  const renamed = renamedMonths(text, 'gregorian');
  expect(
    onWholeNames(
      [
        { start: 0, end: 2 },
        { start: 5, end: 10 },
        { start: 11, end: 17 },
        { start: 18, end: 22 },
      ],
      renamed,
    ),
  ).toEqual([{ start: 0, end: 2 }, name, { start: 18, end: 22 }]);
});

const families = fc.constantFrom<MonthFamily>('levant', 'gregorian', 'maghreb', 'both');
const anyText = fc
  .array(
    fc.constantFrom(
      ...Object.values(MONTH_NAMES).flat(),
      ...MONTH_NAMES.levant.map((name) => `ب${name}`),
      '12',
      '٢',
      '2024',
      '٢٠٢٤',
      'شهر',
      'و',
      '/',
      '«',
      '»',
      'ثم',
      '(',
      ')',
      '،',
      '.',
    ),
  )
  .map((words) => words.join(' '));

describe('whatever the text', () => {
  test('changes stand in order, never one over the other, and each is another name', () =>
    fc.assert(
      fc.property(anyText, families, (text, family) => {
        let at = 0;
        for (const { start, end, shown: words } of renamedMonths(text, family)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(words).not.toBe(text.slice(start, end));
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    ));
  test('a text in the reader’s names already changes no more', () =>
    fc.assert(
      fc.property(anyText, families, (text, family) => {
        const once = shown(text, family);
        expect(shown(once, family)).toBe(once);
      }),
    ));
  test('a piece of it has the changes inside it, at their places', () =>
    fc.assert(
      fc.property(anyText, families, fc.nat(60), fc.nat(60), (text, family, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        for (const one of renamedWithin(renamedMonths(text, family), start, end)) {
          const whole = renamedMonths(text, family).find(({ start: at }) => at === one.start + start);
          expect(whole?.shown).toBe(one.shown);
          expect(one.end).toBeLessThanOrEqual(end - start);
        }
      }),
    ));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

/** Saturday, 30 November 2024. */
const SATURDAY = { published: { from: '2024-11-30', to: '2024-11-30' } };

const MONTHS = {
  Egypt: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  Levant: ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'],
  Algeria: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  Morocco: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  English: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

describe('laws', () => {
  const day = fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  const iso = ({ year, month, day: d }: { year: number; month: number; day: number }) => `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const arabicDigits = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)));

  test.each(Object.entries(MONTHS))('a day written with the months of %s is found again', (_family, names) =>
    fc.assert(
      fc.property(day, fc.boolean(), (d, arabic) => {
        const written = `${d.day} ${names[d.month - 1]} ${d.year}`;
        const text = `نشروه في ${arabic ? arabicDigits(written) : written}، ثم عادوا`;
        expect(findDates(text, { published: null }).map(({ from, to, basis }) => [from, to, basis])).toEqual([[iso(d), iso(d), 'stated']]);
      }),
    ),
  );

  test('a pair of any two families that name one month is one date', () =>
    fc.assert(
      fc.property(day, fc.constantFrom(...(['Egypt', 'Levant', 'Algeria', 'Morocco'] as const)), fc.constantFrom('/', ' (', '/ '), (d, family, mark) => {
        const text = `في ${d.day} ${MONTHS.Levant[d.month - 1]}${mark}${MONTHS[family][d.month - 1]}${mark === ' (' ? ')' : ''} ${d.year}`;
        expect(findDates(text, { published: null }).map(({ from }) => from)).toEqual([iso(d)]);
      }),
    ));

  const piece = fc.constantFrom('اليوم', 'الخميس', '5', '2024', 'ديسمبر', '/', '-', 'من', 'إلى', 'و', 'و6', 'كانون', 'الثاني', '،', '\n', 'عام', 'الماضي', 'هذا', 'الشهر', 'يوم', 'الـ', 'هـ', 'الموافق', '1445', 'رمضان', '(', ')', 'أول', 'أمس', 'قبل', 'May', '31', 'في', 'بين', 'آخر', '\u200f', 'ً');
  const words = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 30 }).map((parts) => parts.flat().join(''));

  test('whatever the text: words are a slice of it, in order, apart, and from is never after to', () =>
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const found of findDates(text, SATURDAY)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.from <= found.to).toBe(true);
          expect(found.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          end = found.end;
        }
      }),
      { numRuns: 2000 },
    ));

  test('what is stated does not depend on the day of publication', () =>
    fc.assert(
      fc.property(words, day, (text, d) => {
        const stated = (reference: Parameters<typeof findDates>[1]) => findDates(text, reference).filter(({ basis }) => basis === 'stated');
        expect(stated({ published: { from: iso(d), to: iso(d) } })).toEqual(stated({ published: null }));
      }),
      { numRuns: 1000 },
    ));

  const UNITS = 'هذا |الماضي |يوم |1 و|1-|2024/|يناير/|5 ديسمبر إلى |ا|ﷺ|\u202e|و|و5 |، و|-|1 / 2 / |5.|الخميس |الخميس والجمعة |يناير ويناير |يناير (|5 مايو |5 مايو 2024 - |1 محرم 1445 هـ (|الأول |الحادي والعشرين من |الربع الأول من |نهاية عام |الأشهر الـ|صيف |سيلتقي |بين 5 و6 |من أسبوع |إلى غاية |عيد الفطر |ثاني أيام |بين الخميس 5 |من الخميس 16 إلى |يناير و|العشر الأواخر من |التسعة أشهر |5/5/24 |2024-W|ثالث ثلاثاء بعد |قبل الماضي |اليوم (|أمس، |في |\n|2024-05-'.split('|');

  test.each(UNITS)('eight times as much of %j takes about eight times as long', (unit) => {
    const time = (size: number) => {
      const text = unit.repeat(size / unit.length);
      return cpuTime(() => findDates(text, SATURDAY));
    };
    time(20_000);
    const [small, large] = [Math.min(time(25_000), time(25_000)), Math.min(time(200_000), time(200_000))];
    expect(large).toBeLessThan(8 * small * 3 + 100);
  });
});

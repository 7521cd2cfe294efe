import { expect, test } from 'vitest';
import fc from 'fast-check';
import { withNumerals } from '#text/digits.ts';

test.each([
  ['نحو 10,900 جندي', 'arab', 'نحو ١٠٬٩٠٠ جندي'],
  ['بنسبة 2.5%', 'arab', 'بنسبة ٢٫٥٪'],
  ['بنسبة ٢٫٥٪', 'latn', 'بنسبة 2.5%'],
  ['۱۴۰۳', 'latn', '1403'],
  ['في 12.5.2024', 'arab', 'في ١٢.٥.٢٠٢٤'],
  ['عام 2024.', 'arab', 'عام ٢٠٢٤.'],
  ['عام 2024، ثم', 'arab', 'عام ٢٠٢٤، ثم'],
  ['1,234,567', 'arab', '١٬٢٣٤٬٥٦٧'],
  ['الفصلان 3,4', 'arab', 'الفصلان ٣,٤'],
  ['١٬٥٠٠', 'written', '١٬٥٠٠'],
] as const)('%s in %s is %s', (text, numerals, said) => expect(withNumerals(text, numerals)).toBe(said));

test('places in a text stay what they were, and there is a way back', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789٠١٢٣٤٥,.%٪٫٬- أب') }), (text) => {
      expect(withNumerals(text, 'arab')).toHaveLength(text.length);
      expect(withNumerals(withNumerals(text, 'arab'), 'latn')).toBe(withNumerals(text, 'latn'));
    }),
  ));

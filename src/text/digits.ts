/** The two sets of digits that Arabic text uses. */

/** Write ٠–٩ and ۰–۹ as 0–9; leave all else. */
export const toLatinDigits = (s: string): string =>
  s.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (d) => String(d.charCodeAt(0) & 0xf));

/** Write 0–9 as ٠–٩; leave all else. */
export const toArabicDigits = (s: string): string => s.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d)));

/** Which numerals a reader wants to see in a text: those of its writer, 123, or ١٢٣. */
export type Numerals = 'written' | 'latn' | 'arab';

/** The signs that go with each set: thousands, decimals, percent (Unicode names them for Arabic-Indic digits; CLDR `arab`). */
const TO_ARABIC = { thousands: '\u066C', decimal: '\u066B', percent: '\u066A' } as const;
const TO_LATIN = { thousands: ',', decimal: '.', percent: '%' } as const;

/**
 * Give a text with its numerals as the reader wants them, signs included: 1,500 is ١٬٥٠٠, 2.5% is ٢٫٥٪.
 * Each unit is answered by one unit, so that places in the text stay what they were. Days and scores (12.5.2024, 3-1) keep their signs.
 */
export function withNumerals(text: string, numerals: Numerals): string {
  if (numerals === 'written') return text;
  const arabic = numerals === 'arab';
  const signs = arabic ? TO_ARABIC : TO_LATIN;
  const digits = arabic ? toArabicDigits : toLatinDigits;
  return text.replace(/[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,\u066B\u066C][0-9\u0660-\u0669\u06F0-\u06F9]+)*[%\u066A]?/g, (number) => {
    const points = number.match(/[.\u066B]/g)?.length ?? 0;
    return digits(number)
      .replace(/[,\u066C](?=\p{Nd}{3}(?!\p{Nd}))/gu, signs.thousands)
      .replace(/[.\u066B]/g, (sign) => (points === 1 ? signs.decimal : sign))
      .replace(/[%\u066A]$/, signs.percent);
  });
}

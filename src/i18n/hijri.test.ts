import { expect, test } from 'vitest';
import { hijriDay } from '#i18n/hijri.ts';

test.each([
  ['2024-11-30', 'ar', '28 جمادى الأولى 1446 هـ'],
  ['2015-08-11', 'ar', '26 شوال 1436 هـ'],
  ['2024-03-11', 'ar', '1 رمضان 1445 هـ'],
  ['2024-07-07', 'en', '1 Muharram 1446 AH'],
] as const)('%s in %s is %s', (iso, locale, said) => expect(hijriDay(iso, locale)).toBe(said));

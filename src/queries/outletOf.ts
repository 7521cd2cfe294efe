/** The name of a story's outlet in both languages. */
import type { Bilingual, Teller } from '#bundle/schema.ts';

/** Give the outlet's name; null where the page named none. English is there where the bundle knows it. */
export const outletOf = ({ outlet, outletEn }: Pick<Teller, 'outlet' | 'outletEn'>): Bilingual | null =>
  outlet === null ? null : { ar: outlet, en: outletEn };

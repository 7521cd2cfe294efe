/** All words of the interface, in both languages: those that a story opens with and those that come later. For tests. */
import ar from '#i18n/ar.json' with { type: 'json' };
import en from '#i18n/en.json' with { type: 'json' };
import moreAr from '#i18n/more.ar.json' with { type: 'json' };
import moreEn from '#i18n/more.en.json' with { type: 'json' };

type Words = { readonly [key: string]: string | Words };

function together(first: Words, second: Words): Words {
  const out: Record<string, string | Words> = { ...first };
  for (const [key, words] of Object.entries(second)) {
    const known = out[key];
    if (typeof known === 'string' || (known !== undefined && typeof words === 'string')) throw new Error(`${key} stands twice`);
    out[key] = known === undefined || typeof words === 'string' ? words : together(known, words);
  }
  return out;
}

export const ALL_WORDS = {
  ar: together(ar, moreAr) as typeof ar & typeof moreAr,
  en: together(en, moreEn) as typeof en & typeof moreEn,
};

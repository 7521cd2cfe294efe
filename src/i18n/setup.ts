/** The interface's two languages: one loaded at start, the other when it is asked for. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type ar from '#i18n/ar.json';
import type { Locale } from '#i18n/format.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ar };
  }
}

const load = {
  ar: () => import('#i18n/ar.json'),
  en: () => import('#i18n/en.json'),
} as const satisfies Record<Locale, () => Promise<{ default: object }>>;

/** Start in one language; resolves when its words are there. */
export async function startI18n(locale: Locale): Promise<void> {
  const words = await load[locale]();
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: words.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Switch the language without a reload; rejects when its words cannot be loaded. */
export async function switchLanguage(locale: Locale): Promise<void> {
  if (i18next.language === locale) return;
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', (await load[locale]()).default);
  }
  await i18next.changeLanguage(locale);
}

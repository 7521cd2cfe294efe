/** The interface's two languages: one loaded at start, the other when it is asked for. */
import i18next from 'i18next';
import type ar from '#i18n/ar.json';
import type more from '#i18n/more.ar.json';
import type { Locale } from '#i18n/format.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ar & typeof more };
  }
}

const load = {
  ar: () => import('#i18n/ar.json'),
  en: () => import('#i18n/en.json'),
} as const satisfies Record<Locale, () => Promise<{ default: object }>>;

/** Words that a story does not open with: they come with the screens and parts that say them. */
const loadMore = {
  ar: () => import('#i18n/more.ar.json'),
  en: () => import('#i18n/more.en.json'),
} as const satisfies Record<Locale, () => Promise<{ default: object }>>;
let withMore = false;
let announce = (): void => undefined;
const started = new Promise<void>((done) => (announce = done));

const add = (locale: Locale, words: { readonly default: object }): void => void i18next.addResourceBundle(locale, 'translation', words.default, true);

/** Have those words in the language of now, and from now on in every other; rejects when they cannot be loaded. */
export async function addMoreWords(): Promise<void> {
  // A screen may be asked for before the words that every screen needs are there.
  await started;
  if (withMore) return;
  const locale = i18next.language as Locale;
  add(locale, await loadMore[locale]());
  withMore = true;
}

/** Give a way to load a screen or part together with the words that a story does not open with. */
export const withMoreWords =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> =>
    (await Promise.all([load(), addMoreWords()]))[0];

/** Start in one language; resolves when its words are there. */
export async function startI18n(locale: Locale): Promise<void> {
  const words = await load[locale]();
  await i18next.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: words.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  announce();
}

/** Switch the language without a reload; rejects when its words cannot be loaded. */
export async function switchLanguage(locale: Locale): Promise<void> {
  if (i18next.language === locale) return;
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    const [words, more] = await Promise.all([load[locale](), withMore ? loadMore[locale]() : null]);
    add(locale, words);
    if (more) add(locale, more);
  } else if (withMore) add(locale, await loadMore[locale]());
  await i18next.changeLanguage(locale);
}

let words: { readonly locale: string; readonly t: typeof i18next.t } | undefined;

/** Give the words of the language of now: the same function until the language changes. */
export function wordsNow(): typeof i18next.t {
  const locale = i18next.language;
  if (words?.locale !== locale) words = { locale, t: i18next.getFixedT(locale) };
  return words.t;
}

/** Hear of every change of the language. Gives the way to stop. */
export function followLanguage(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}

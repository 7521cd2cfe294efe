/** Whose words a story's are, as every way out of the app names it: citation, copy, share, export, paper. Pure. */
import type { StoryBrief } from '#bundle/schema.ts';
import type { Format, Locale } from '#i18n/format.ts';

/** These words go out with a text: they are of its language, not of the interface. */
const WORDS = {
  ar: { after: (source: string) => `سياق، عن ${source}`, unnamed: 'سياق، عن صفحة لم تذكر مصدرها' },
  en: { after: (source: string) => `Siyaq, based on ${source}`, unnamed: 'Siyaq, based on a page that names no outlet' },
} as const satisfies Record<Locale, unknown>;

/**
 * Say who answers for a story's words: the outlet for its own text, this reader for what was written after it.
 * Null for an outlet's text whose outlet is not known.
 */
export function sourceOf({ voice, outlet }: Pick<StoryBrief, 'voice' | 'outlet'>, locale: Locale = 'ar'): string | null {
  if (voice === 'outlet') return outlet;
  return outlet === null ? WORDS[locale].unnamed : WORDS[locale].after(outlet);
}

/** What a line of source is made of. */
export type Sourced = Pick<StoryBrief, 'title' | 'voice' | 'outlet' | 'published'>;

/** Say a story's source in one line, in Arabic: its title, who answers for it, and its day, as far as they are known. */
export function sourceLine(card: Sourced, format: Format): string {
  const day = card.published && format.inArabic().span(card.published.from, card.published.to);
  return [`«${card.title.ar}»`, sourceOf(card), day].filter((part) => part !== null).join('، ');
}

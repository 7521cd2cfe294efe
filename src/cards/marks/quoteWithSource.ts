/** A quotation with where it comes from, as a plain text. */
import type { StoryCard } from '#bundle/schema.ts';
import type { Format } from '#i18n/format.ts';

/** Say a story's source in one line, in Arabic: its title, outlet and day, as far as they are known. */
export function sourceLine(card: Pick<StoryCard, 'title' | 'outlet' | 'published'>, format: Format): string {
  const day = card.published && format.inArabic().span(card.published.from, card.published.to);
  return [`«${card.title.ar}»`, card.outlet, day].filter(Boolean).join('، ');
}

/** Give a quotation, a part a paragraph, with its source below. */
export const quoteWithSource = (parts: readonly string[], card: Pick<StoryCard, 'title' | 'outlet' | 'published'>, format: Format): string => `${parts.join('\n')}\n— ${sourceLine(card, format)}`;

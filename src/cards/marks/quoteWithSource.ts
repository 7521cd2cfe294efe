/** A quotation with where it comes from, as a plain text. */
import { sourceLine, type Sourced } from '#cards/sourceOf.ts';
import type { Format } from '#i18n/format.ts';

/** Give a quotation, a part a paragraph, as it is written in the story, with its source below. */
export const quoteWithSource = (parts: readonly string[], card: Sourced, format: Format): string => `${parts.join('\n')}\n— ${sourceLine(card, format)}`;

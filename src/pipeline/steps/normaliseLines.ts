/** The first step: a document becomes numbered lines. */
import { lineKey } from '#pipeline/steps/lineKey.ts';
import type { PageLine } from '#pipeline/steps/page.ts';
import { cleanLine } from '#text/clean.ts';

/** Give the lines of a text, cleaned, each with its number and its raw form. */
export const normaliseLines = (text: string): PageLine[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw, index) => {
    const kept = cleanLine(raw);
    return { number: index + 1, text: kept, raw, key: lineKey(kept) };
  });

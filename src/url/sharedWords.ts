/**
 * A link that opens a story on some of its words: `#p3:12-80.1a2b3c4d` names the paragraph (from 1), the place in it (UTF-16 units)
 * and the sum of the words, which tells whether they are still the same. A text directive follows for whoever opens the link
 * in a browser that looks for it (WICG, URL Fragment Text Directives); browsers take it out of the hash before the page reads it.
 */

export type SharedWords = { readonly paragraph: number; readonly start: number; readonly end: number; readonly sum: string };

/** So many words of each end are enough to find a passage. */
const ENDS = 4;

/** In a directive the hyphen, the comma and the ampersand have meanings of their own. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');

/** Give the text directive that finds a quotation: whole when short, by its two ends when long. */
export function textDirective(quote: string): string {
  const words = quote.trim().split(/\s+/);
  return words.length <= 2 * ENDS ? `:~:text=${encoded(words)}` : `:~:text=${encoded(words.slice(0, ENDS))},${encoded(words.slice(-ENDS))}`;
}

/** Give the hash that leads to some words of a story. */
export const sharedWordsHash = ({ paragraph, start, end, sum }: SharedWords, quote: string): string => `#p${paragraph + 1}:${start}-${end}.${sum}${textDirective(quote)}`;

/** Tell quickly whether a hash may lead to words. */
export const mayLeadToWords = (hash: string): boolean => /^#p\d+:/.test(hash);

/** Give the words that an address's hash leads to; null where it leads to none. */
export function readSharedWords(hash: string): SharedWords | null {
  const match = /^#p([1-9]\d{0,5}):(\d{1,7})-(\d{1,7})\.([0-9a-f]{4,16})(?::~:.*)?$/s.exec(hash);
  if (!match) return null;
  const [paragraph, start, end] = [Number(match[1]) - 1, Number(match[2]), Number(match[3])];
  return start < end ? { paragraph, start, end, sum: match[4]! } : null;
}

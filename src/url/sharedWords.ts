/**
 * A link that opens a story on some of its words: `#p3:12-80.1a2b3c4d` names the paragraph (from 1), the place in it (UTF-16 units)
 * and the sum of the words, which tells whether they are still the same; `#p3:12-p5:80.1a2b3c4d` leads to words that go on in later paragraphs. A text directive follows for whoever opens the link
 * in a browser that looks for it (WICG, URL Fragment Text Directives); browsers take it out of the hash before the page reads it.
 */

export type SharedWords = {
  /** Where they begin: index of the paragraph and place in it. */
  readonly paragraph: number;
  readonly start: number;
  /** Where they end: index of the last paragraph and place in it. */
  readonly last: number;
  readonly end: number;
  readonly sum: string;
};

/** Give the words, a part for each paragraph that holds some, out of the texts of all paragraphs. */
export const partsOf = ({ paragraph, start, last, end }: Omit<SharedWords, 'sum'>, texts: readonly string[]) =>
  texts.slice(paragraph, last + 1).map((text, i) => {
    const [from, to] = [i === 0 ? start : 0, paragraph + i === last ? end : text.length];
    return { paragraph: paragraph + i, start: from, end: to, words: text.slice(from, to) };
  });

/** So many words of each end are enough to find a passage. */
const ENDS = 4;

/** In a directive the hyphen, the comma and the ampersand have meanings of their own. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');

/** Give the text directive that finds a quotation, of one part a paragraph: whole when short, by its two ends when long or in several paragraphs. */
export function textDirective(quote: readonly string[]): string {
  const parts = quote.map((part) => part.trim().split(/\s+/));
  const [first = [], last = []] = [parts[0], parts.at(-1)];
  const whole = parts.length === 1 && first.length <= 2 * ENDS;
  return `:~:text=${whole ? encoded(first) : `${encoded(first.slice(0, ENDS))},${encoded(last.slice(-ENDS))}`}`;
}

/** Give the hash that leads to some words of a story from within the product. */
export const wordsHash = ({ paragraph, start, last, end, sum }: SharedWords): string =>
  `#p${paragraph + 1}:${start}-${last === paragraph ? '' : `p${last + 1}:`}${end}.${sum}`;

/** Give the hash that leads to some words of a story, for other browsers as well. */
export const sharedWordsHash = (words: SharedWords, quote: readonly string[]): string => wordsHash(words) + textDirective(quote);

/** Give the words that an address's hash leads to; null where it leads to none. */
export function readSharedWords(hash: string): SharedWords | null {
  const match = /^#p([1-9]\d{0,5}):(\d{1,7})-(?:p([1-9]\d{0,5}):)?(\d{1,7})\.([0-9a-f]{4,16})(?::~:.*)?$/s.exec(hash);
  if (!match) return null;
  const [paragraph, start, end] = [Number(match[1]) - 1, Number(match[2]), Number(match[4])];
  const last = match[3] ? Number(match[3]) - 1 : paragraph;
  const isForward = last === paragraph ? start < end : last > paragraph && end > 0;
  return isForward ? { paragraph, start, last, end, sum: match[5]! } : null;
}

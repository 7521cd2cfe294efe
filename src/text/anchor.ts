/**
 * A place in a text that is found again by its words: the quotation, what stands before and after it, and where it stood.
 * A text is its paragraphs; a quotation lies within one of them. All offsets are UTF-16 units.
 */

export type Anchor = {
  /** The words themselves, as the text has them. */
  readonly quote: string;
  /** What stands before and after, paragraphs joined by a line feed. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood: index of the paragraph and place in it. */
  readonly paragraph: number;
  readonly start: number;
  /** How much of prefix and suffix the most similar other place of the same words had around it; -1 where there was none. */
  readonly rival: number;
  /** `hashOf` the whole text. */
  readonly hash: string;
};
export type Place = { readonly paragraph: number; readonly start: number; readonly end: number };

/** About as much context as tells a sentence from its neighbours. */
const CONTEXT = 32;
/** How much more context a place must share than any other place ever did. */
const MARGIN = 8;
/** Quotation and shared context together must reach this, or the whole context must be there. */
const ENOUGH = 24;

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Give a range widened to whole graphemes: a letter never loses its harakat. */
export function onGraphemes(text: string, start: number, end: number): readonly [start: number, end: number] {
  if (end <= start) return [start, end];
  const inText = graphemes.segment(text);
  const last = inText.containing(end - 1);
  return [inText.containing(start)?.index ?? start, last ? last.index + last.segment.length : end];
}

/**
 * Give a short name of a text: two FNV-1a sums of 32 bits over its UTF-16 units, from different seeds, in hexadecimal.
 * It tells an edited text from the same one; it is no protection against someone who means to deceive.
 */
export function hashOf(paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n');
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
    b ^= b >>> 15;
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Count the units that two texts share from an edge. */
function shared(one: string, other: string, fromEnd: boolean): number {
  const most = Math.min(one.length, other.length);
  let n = 0;
  while (n < most && (fromEnd ? one[one.length - 1 - n] === other[other.length - 1 - n] : one[n] === other[n])) n++;
  return n;
}

type Candidate = { readonly at: number; readonly score: number };

/** Give every place of a quotation in a joined text, with how much of its context it shares. */
function candidates(text: string, { quote, prefix, suffix }: Pick<Anchor, 'quote' | 'prefix' | 'suffix'>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const after = text.slice(at + quote.length, at + quote.length + suffix.length);
    found.push({ at, score: shared(before, prefix, true) + shared(after, suffix, false) });
  }
  return found;
}

/** Give the place in a joined text of the start of a paragraph. */
function startOf(paragraphs: readonly string[], paragraph: number): number {
  let at = 0;
  for (const text of paragraphs.slice(0, paragraph)) at += text.length + 1;
  return at;
}

function placeAt(paragraphs: readonly string[], at: number, length: number): Place | null {
  let left = at;
  for (const [paragraph, text] of paragraphs.entries()) {
    if (left + length <= text.length) return { paragraph, start: left, end: left + length };
    left -= text.length + 1;
    if (left < 0) return null;
  }
  return null;
}

/** Make the anchors of ranges of paragraphs, in their order; none for a range that holds no text. */
export function anchorsOf(paragraphs: readonly string[], places: readonly Place[]): Anchor[] {
  const text = paragraphs.join('\n');
  const hash = hashOf(paragraphs);
  return places.flatMap(({ paragraph, start, end }) => {
    const quote = paragraphs[paragraph]?.slice(start, end) ?? '';
    if (quote === '') return [];
    const from = startOf(paragraphs, paragraph) + start;
    const to = from + quote.length;
    const [before, after] = [text.slice(Math.max(0, from - 2 * CONTEXT), from), text.slice(to, to + 2 * CONTEXT)];
    const prefix = before.slice(onGraphemes(before, Math.max(0, before.length - CONTEXT), before.length)[0]);
    const suffix = after.slice(0, onGraphemes(after, 0, Math.min(after.length, CONTEXT))[1]);
    const rivals = candidates(text, { quote, prefix, suffix }).filter(({ at }) => at !== from);
    return [{ quote, prefix, suffix, paragraph, start, rival: rivals.reduce((most, { score }) => Math.max(most, score), -1), hash }];
  });
}

/**
 * Find an anchor's place in a text, which may have changed since; `hash` is the text's. Null where it is not certain:
 * the words are gone, or stand in several places none of which is clearly the one. It is never moved to other words,
 * nor to the same words in another place that was there before.
 */
export function findAnchor(paragraphs: readonly string[], hash: string, anchor: Anchor): Place | null {
  const { quote, prefix, suffix, paragraph, start, rival } = anchor;
  if (quote === '') return null;
  const end = start + quote.length;
  if (hash === anchor.hash && paragraphs[paragraph]?.slice(start, end) === quote) return { paragraph, start, end };
  const [best, second] = candidates(paragraphs.join('\n'), anchor).toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  const whole = prefix.length + suffix.length;
  const told = rival === -1 ? Math.min(whole, ENOUGH - quote.length) : rival + MARGIN;
  const clear = second ? second.score + MARGIN : 0;
  return best.score >= Math.max(told, clear) ? placeAt(paragraphs, best.at, quote.length) : null;
}

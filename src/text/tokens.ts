/** Words of a text with their places in it. */
import { fold } from '#text/fold.ts';

/** One word: its range in the source (UTF-16 units), as written, and folded. */
export type Token = { readonly start: number; readonly end: number; readonly text: string; readonly folded: string };

/** Letters and digits of any script; marks and joiners stay inside the word; 10,000 and 1.5 and Dalai-like apostrophes hold together. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640\u200C\u200D]|[.,٫٬'’](?=[\p{N}])(?<=\p{N}.))*/gu;

/** Give the words of a text in order. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  for (const match of source.matchAll(WORD)) {
    const text = match[0];
    tokens.push({ start: match.index, end: match.index + text.length, text, folded: fold(text) });
  }
  return tokens;
}

/** A sentence's range in its text. */
export type Span = { readonly start: number; readonly end: number };

const CLOSERS = /["'”’»)\]]/;

/**
 * Give the sentences of a text as ranges that cover all of it but the white space between them.
 * A full stop between digits, inside a Latin abbreviation or before a small Latin letter ends nothing.
 */
export function sentences(source: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(source[from]!)) from++;
    while (to > from && /\s/.test(source[to - 1]!)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\n') {
      push(i);
      continue;
    }
    if (!'.!?؟…'.includes(char)) continue;
    let end = i + 1;
    while (end < source.length && '.!?؟…'.includes(source[end]!)) end++;
    while (end < source.length && CLOSERS.test(source[end]!)) end++;
    const next = source[end];
    if (char === '.' && next !== undefined && !/\s/.test(next)) continue;
    if (char === '.' && /(?:^|[\s.(])[A-Za-z]$/.test(source.slice(Math.max(0, i - 2), i))) continue;
    push(end);
    i = end - 1;
  }
  push(source.length);
  return spans;
}

/** A text without stops is one sentence however long; more of it than this is not quoted. */
const LONGEST_SENTENCE = 1200;
const AROUND = 500;

/** Give the sentence around a range, as written; of one that never ends, the words near the range. */
export function sentenceAround(source: string, sentence: Span, range: Span): string {
  const [start, end] = [Math.min(sentence.start, range.start), Math.max(sentence.end, range.end)];
  if (end - start <= LONGEST_SENTENCE) return source.slice(start, end);
  const from = Math.max(start, range.start - AROUND);
  const to = Math.min(end, range.end + AROUND);
  const first = from === start ? from : source.indexOf(' ', from) + 1;
  const last = to === end ? to : source.lastIndexOf(' ', to);
  return source.slice(first > 0 && first <= range.start ? first : range.start, last >= range.end ? last : range.end);
}

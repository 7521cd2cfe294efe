/** A paragraph as the reader of quotations sees it: words, the sentences they stand in, and the marks around them. */
import { findMarks, type MarkPair } from '#pipeline/quotes/findMarks.ts';
import { type Token, tokenize } from '#text/tokens.ts';

/** A pair with the words it holds: from `first` up to, not including, `after`. */
export type Marked = MarkPair & { readonly first: number; readonly after: number };

export type Passage = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pairs: readonly Marked[];
  /** Of each word, the number of the pair it stands in, or -1. */
  readonly inPair: Int32Array;
  /** Of each word, the number of its sentence; a marked piece never ends one inside. */
  readonly sentence: Int32Array;
  /** What stands between the word before and this one: at most 24 units of it. The last is what follows all words. */
  gap(at: number): string;
};

const ENDS = /[!?؟…\n]|\.(?:[\s.»"”“'’)\]]|$)/;
const LONGEST_GAP = 24;

/** Whether a sentence ends between two words. «د. محمد» and «أ. ف. ب» go on. */
function endsBetween(gap: string, before: Token, after: Token): boolean {
  if (gap === ' ') return false;
  if (/[\n!?؟…]/.test(gap)) return !/[»"”“'’]\s*[،,]/.test(gap);
  if (!gap.includes('.')) return false;
  if (before.text.length < 2 && gap.startsWith('.')) return false;
  if (/[»"”“'’]\s*[،,]/.test(gap)) return false;
  return ENDS.test(gap) || (/^[\u0621-\u064A]/.test(after.text) && after.text.length > 2 && /[\u0621-\u064A]$/.test(before.text));
}

/** Read a paragraph. `wasOpen`: the one before ended inside a quotation. */
export function readPassage(text: string, wasOpen: boolean): Passage {
  const tokens = tokenize(text);
  const inPair = new Int32Array(tokens.length).fill(-1);
  const sentence = new Int32Array(tokens.length);
  const gap = (at: number): string => {
    const start = at === 0 ? 0 : tokens[at - 1]!.end;
    const end = at < tokens.length ? tokens[at]!.start : text.length;
    return text.slice(Math.max(start, at === 0 ? end - LONGEST_GAP : start), at === 0 ? end : Math.min(end, start + LONGEST_GAP));
  };
  const pairs: Marked[] = [];
  let next = 0;
  for (const pair of findMarks(text, wasOpen)) {
    while (next < tokens.length && tokens[next]!.start < pair.start) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.end <= pair.end) inPair[next++] = pairs.length;
    if (next > first) pairs.push({ ...pair, first, after: next });
  }
  for (let i = 1, number = 0; i < tokens.length; i++) {
    const together = inPair[i]! >= 0 && inPair[i] === inPair[i - 1];
    if (!together && endsBetween(gap(i), tokens[i - 1]!, tokens[i]!)) number++;
    sentence[i] = number;
  }
  return { text, tokens, pairs, inPair, sentence, gap };
}

/** Show where a text answers a query. */
import type { Match } from '#search/searchIndex.ts';
import { keysOf, terms } from '#search/term.ts';
import { sentences, type Span } from '#text/tokens.ts';

type Surfaces = Pick<Match, 'surfaces'>;
/** A piece of a text, with the ranges in it that answer; all ranges are into the whole text. */
export type Snippet = Span & { readonly highlights: readonly Span[] };

/** A range and which of the matches it belongs to. */
type Found = Span & { readonly match: number };

/** Give the ranges of the text that the matches found: whole words as written, a phrase as one range. In order, never touching twice. */
export function highlight(text: string, matches: readonly Surfaces[]): Span[] {
  return find(text, matches).map(({ start, end }) => ({ start, end }));
}

function find(text: string, matches: readonly Surfaces[]): Found[] {
  /** Runs of keys by their first key, longest first. */
  const runs = new Map<string, { keys: string[]; match: number }[]>();
  matches.forEach(({ surfaces }, match) => {
    for (const surface of surfaces) {
      const keys = keysOf(surface);
      if (keys.length > 0) runs.set(keys[0]!, [...(runs.get(keys[0]!) ?? []), { keys, match }]);
    }
  });
  for (const list of runs.values()) list.sort((a, b) => b.keys.length - a.keys.length || a.match - b.match);
  const words = terms(text);
  const out: Found[] = [];
  for (let i = 0; i < words.length; ) {
    const at = i;
    const run = runs.get(words[at]!.key)?.find(({ keys }) => keys.every((key, step) => words[at + step]?.key === key));
    i += run?.keys.length ?? 1;
    if (run) out.push({ start: words[at]!.start, end: words[i - 1]!.end, match: run.match });
  }
  return out;
}

/**
 * Give the piece of the text that answers best, at most so many UTF-16 units long: whole sentences where they fit and fill it,
 * else whole words around the answers.
 */
export function snippet(text: string, matches: readonly Surfaces[], maxChars: number): Snippet {
  const found = find(text, matches);
  const spans = sentences(text);
  let best: Span = { start: 0, end: 0 };
  let most = -1;
  spans.forEach((first, i) => {
    let { end } = first;
    if (end - first.start <= maxChars) for (let j = i + 1; j < spans.length && spans[j]!.end - first.start <= maxChars; j++) end = spans[j]!.end;
    const span = end - first.start <= maxChars ? { start: first.start, end: filled(text, { start: first.start, end }, maxChars) } : cut(text, first, found, maxChars);
    // A sentence that itself answers is a better beginning than one that leads up to it.
    const value = worth(found, span) + worth(found, { start: first.start, end: Math.min(first.end, span.end) }) / 4;
    if (value > most) {
      most = value;
      best = span;
    }
  });
  return { ...best, highlights: found.filter((f) => f.start >= best.start && f.end <= best.end).map(({ start, end }) => ({ start, end })) };
}

/** Where sentences leave more than half of the room, as behind a heading, the words after them fill it: give the new end. */
function filled(text: string, { start, end }: Span, maxChars: number): number {
  if (end - start > maxChars / 2) return end;
  const last = terms(text.slice(end, start + maxChars + 1)).findLast((word) => end + word.end <= start + maxChars && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(end + word.end)));
  return last ? end + last.end : end;
}

/** Different words found count in full, the same again a little. */
function worth(found: readonly Found[], span: Span): number {
  const inside = found.filter((f) => f.start >= span.start && f.end <= span.end);
  return new Set(inside.map((f) => f.match)).size + Math.min(inside.length, 9) / 10;
}

/** Cut a long sentence to whole words: from a little before the answer that has most others behind it. */
function cut(text: string, sentence: Span, found: readonly Found[], maxChars: number): Span {
  const words = terms(text.slice(sentence.start, sentence.end)).map((w) => ({ start: w.start + sentence.start, end: w.end + sentence.start }));
  const anchors = found.filter((f) => f.start >= sentence.start && f.end <= sentence.end);
  const windows = [sentence, ...anchors].map((anchor) => {
    const from = Math.max(sentence.start, anchor.start - (anchor === sentence ? 0 : Math.floor(maxChars / 3)));
    const inside = words.filter((w) => w.start >= from && w.end <= from + maxChars);
    return inside.length > 0 ? { start: inside[0]!.start, end: inside.at(-1)!.end } : letters(text, anchor, maxChars);
  });
  return windows.reduce((a, b) => (worth(found, b) > worth(found, a) ? b : a));
}

/** Where not even one word fits: as many whole characters as do. */
function letters(text: string, { start, end }: Span, maxChars: number): Span {
  let to = start;
  for (const { segment } of new Intl.Segmenter('ar').segment(text.slice(start, end))) {
    if (to + segment.length - start > maxChars) break;
    to += segment.length;
  }
  return { start, end: to };
}

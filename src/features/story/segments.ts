/** A paragraph cut into what is set differently: mentions of entities and plain text. Pure. */
import type { Paragraph } from '#bundle/schema.ts';

export type Segment = { readonly start: number; readonly text: string; readonly entity: string | null };

/** Give the segments in order; they cover the text. A mention that overlaps an earlier one is left plain. */
export function segmentsOf({ text, mentions }: Pick<Paragraph, 'text' | 'mentions'>): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < at || mention.end > text.length || mention.end <= mention.start) continue;
    if (mention.start > at) segments.push({ start: at, text: text.slice(at, mention.start), entity: null });
    segments.push({ start: mention.start, text: text.slice(mention.start, mention.end), entity: mention.entity });
    at = mention.end;
  }
  if (at < text.length) segments.push({ start: at, text: text.slice(at), entity: null });
  return segments;
}

/** A marked range of a text. */
export type MarkedRange = { readonly start: number; readonly end: number; readonly kind: string };

/** Cut a piece of a text, which starts at `start` in it, where marks begin and end; of marks that overlap the last counts. */
export function cutAtMarks(words: string, start: number, marks: readonly MarkedRange[]): { readonly text: string; readonly start: number; readonly mark: MarkedRange | null }[] {
  const end = start + words.length;
  const bounds = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) bounds.add(at);
  const cuts = [...bounds].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const mark = marks.findLast((one) => one.start <= from && one.end > from) ?? null;
    return { text: words.slice(from - start, cuts[i + 1]! - start), start: from, mark };
  });
}

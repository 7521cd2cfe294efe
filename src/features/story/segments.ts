/** A paragraph cut into what is set differently: mentions of entities and plain text. Pure. */
import type { Paragraph } from '#bundle/storySchema.ts';

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

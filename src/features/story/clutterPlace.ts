/** Where in a story a piece of clutter stood. Pure. */
import type { Paragraph, Removed, Story } from '#bundle/storySchema.ts';

/** What stands before the words of its line; all else stood behind them. */
const BEFORE: ReadonlySet<Removed['kind']> = new Set(['dateline']);

/** Give the index of the paragraph that the piece followed; -1 where it stood before the first. */
export function paragraphBefore(paragraphs: readonly Pick<Paragraph, 'line'>[], { kind, line }: Removed): number {
  return paragraphs.findLastIndex((paragraph) => (BEFORE.has(kind) ? paragraph.line < line : paragraph.line <= line));
}

/** Give what is put back (`back`: places in `removed`) by the paragraph that it follows. */
export function placesOfClutter(
  { paragraphs, removed }: Pick<Story, 'paragraphs' | 'removed'>,
  back: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const all = [...removed.entries()].filter(([i]) => back.has(i)).map(([i, piece]) => [paragraphBefore(paragraphs, piece), i] as const);
  const places = new Map<number, number[]>();
  for (const [paragraph, i] of all) places.set(paragraph, [...(places.get(paragraph) ?? []), i]);
  return places;
}

/** Put a piece back, or take it out again. */
export function toggled(back: ReadonlySet<number>, i: number): ReadonlySet<number> {
  const next = new Set(back);
  if (!next.delete(i)) next.add(i);
  return next;
}

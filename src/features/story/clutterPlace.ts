/** Where in a story a piece of clutter stood. Pure. */
import type { Paragraph, Removed } from '#bundle/schema.ts';

/** What stands before the words of its line; all else stood behind them. */
const BEFORE: ReadonlySet<Removed['kind']> = new Set(['dateline']);

/** Give the index of the paragraph that the piece followed; -1 where it stood before the first. */
export function paragraphBefore(paragraphs: readonly Pick<Paragraph, 'line'>[], { kind, line }: Removed): number {
  return paragraphs.findLastIndex((paragraph) => (BEFORE.has(kind) ? paragraph.line < line : paragraph.line <= line));
}

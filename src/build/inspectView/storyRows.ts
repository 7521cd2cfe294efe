/** A page as it came: what was kept and what was taken out, in the order of its lines. */
import type { ClutterKind, DraftParagraph, Removal } from '#pipeline/draft.ts';

export type Row = { readonly paragraph: DraftParagraph; readonly index: number } | { readonly removal: Removal };

/** What stands before the text where both came from one line; all else stands after it. */
const AHEAD: ReadonlySet<ClutterKind> = new Set<ClutterKind>(['stamp', 'outlet-line', 'repeated-title', 'caption']);

/** Give paragraphs and removals by line. Paragraphs keep their order among themselves, and so do the removals of one line. */
export function storyRows({ paragraphs, removed }: { paragraphs: readonly DraftParagraph[]; removed: readonly Removal[] }): Row[] {
  const place = ({ line, kind }: Removal) => line * 2 + (AHEAD.has(kind) ? 0 : 1);
  const waiting = removed.toSorted((a, b) => place(a) - place(b));
  const rows: Row[] = [];
  let next = 0;
  const passUntil = (limit: number) => {
    for (let removal = waiting[next]; removal !== undefined && place(removal) < limit; removal = waiting[++next]) rows.push({ removal });
  };
  paragraphs.forEach((paragraph, index) => {
    passUntil(paragraph.line * 2 + 1);
    rows.push({ paragraph, index });
  });
  passUntil(Infinity);
  return rows;
}

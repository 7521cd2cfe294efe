/** The painted pieces of highlights. Pure. */
import type { HighlightKind, Placed } from '#queries/highlights.ts';

/** One piece of a highlight, within one paragraph. */
export type Mark = { readonly id: string; readonly kind: HighlightKind; readonly paragraph: number; readonly start: number; readonly end: number };

/** Give the pieces of all highlights, in the order of their making: of pieces that overlap the last made lies on top. */
export const marksOf = (placed: readonly Placed[]): Mark[] =>
  placed
    .toSorted((a, b) => a.highlight.createdAt - b.highlight.createdAt)
    .flatMap(({ highlight, places }) => places.flatMap((place) => (place ? [{ ...place, id: highlight.id, kind: highlight.kind }] : [])));

/** Group pieces by their paragraph. */
export function byParagraph(marks: readonly Mark[]): Map<number, Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) groups.set(mark.paragraph, [...(groups.get(mark.paragraph) ?? []), mark]);
  return groups;
}

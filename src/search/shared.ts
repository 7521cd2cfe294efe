/** Who is named together. Pure. */
import { rowOf, type Columns } from '#search/columns.ts';
import { byUnits } from '#text/order.ts';

/** Give those that share stories with an entity, by number, with how many: most first, then by id, `most` of them. `stories`: those that name it. */
export function sharedWith(
  { stories: { entities } }: Columns,
  ids: readonly string[],
  entity: number,
  stories: readonly number[],
  most: number,
): { readonly number: number; readonly stories: number }[] {
  const shared = new Map<number, number>();
  for (const story of stories) for (const other of rowOf(entities, story)) if (other !== entity) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .toSorted(([a, m], [b, n]) => n - m || byUnits(ids[a]!, ids[b]!))
    .slice(0, most)
    .map(([number, count]) => ({ number, stories: count }));
}

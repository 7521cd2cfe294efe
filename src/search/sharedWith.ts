/** Who is named together. Pure. */
import { countOrigins, rowOf, type Columns } from '#search/columns.ts';
import { byUnits } from '#text/order.ts';

type Shared = { readonly number: number; readonly stories: number; readonly origins: number };

/**
 * Give those that share stories with an entity, by number, with how many and of how many origins: most first, then by id, `most` of them.
 * `naming`: of each entity, the stories that name it.
 */
export function sharedWith({ stories }: Columns, ids: readonly string[], naming: readonly (readonly number[])[], entity: number, most: number): Shared[] {
  const shared = new Map<number, number>();
  for (const story of naming[entity]!)
    for (const other of rowOf(stories.entities, story)) if (other !== entity) shared.set(other, (shared.get(other) ?? 0) + 1);
  const first = [...shared].toSorted(([a, m], [b, n]) => n - m || byUnits(ids[a]!, ids[b]!)).slice(0, most);
  const own = new Set(naming[entity]);
  return first.map(([number, count]) => ({
    number,
    stories: count,
    origins: countOrigins(
      stories,
      naming[number]!.filter((story) => own.has(story)),
    ),
  }));
}

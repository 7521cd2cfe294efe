/** Which stories name an entity, and with whom it appears. Pure. */
import type { StoryCard } from '#bundle/schema.ts';

/** Give, for each entity id, the stories that mention it, in the order given. */
export function storiesByEntity(stories: readonly StoryCard[]): Map<string, StoryCard[]> {
  const byEntity = new Map<string, StoryCard[]>();
  for (const story of stories) for (const { id } of story.entities) byEntity.set(id, [...(byEntity.get(id) ?? []), story]);
  return byEntity;
}

/** Give the entities that share stories with one, those it shares most with first (ties by id), with the number of stories shared. */
export function appearsWith(id: string, stories: readonly StoryCard[]): { id: string; stories: number }[] {
  const shared = new Map<string, number>();
  for (const story of stories) {
    if (!story.entities.some((entity) => entity.id === id)) continue;
    for (const other of story.entities) if (other.id !== id) shared.set(other.id, (shared.get(other.id) ?? 0) + 1);
  }
  return [...shared]
    .map(([other, number]) => ({ id: other, stories: number }))
    .toSorted((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1));
}

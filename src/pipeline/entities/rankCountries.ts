/** What a story is about, by how often and how early it names it. */
import type { Mention } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';

/** The mentions of a story, part by part; a title that was derived from the text is given as empty. */
export type StoryMentions = { readonly title: readonly Mention[]; readonly paragraphs: readonly (readonly Mention[])[] };
/** How often a story names an entity. */
export type EntityCount = { readonly id: string; readonly mentions: number };

/** What a mention adds for standing where it stands. */
const WEIGHTS = { title: 3, firstParagraph: 2, elsewhere: 1 };

/**
 * Give the entities of a story with their mentions, most prominent first: mentions weighed by place, then the earlier.
 * Countries are among them; whatever names a country (its capital, an adjective, a ministry) counts for it.
 */
export function countEntities({ title, paragraphs }: StoryMentions): EntityCount[] {
  const found = new Map<string, { mentions: number; weight: number; order: number }>();
  const count = (mentions: readonly Mention[], weight: number) => {
    for (const { entity, also } of mentions)
      for (const id of new Set([entity, ...(also ?? [])])) {
        const one = found.get(id) ?? { mentions: 0, weight: 0, order: found.size };
        found.set(id, { mentions: one.mentions + 1, weight: one.weight + weight, order: one.order });
      }
  };
  count(title, WEIGHTS.title);
  paragraphs.forEach((mentions, i) => count(mentions, i === 0 ? WEIGHTS.firstParagraph : WEIGHTS.elsewhere));
  return [...found]
    .sort(([, a], [, b]) => b.weight - a.weight || a.order - b.order)
    .map(([id, { mentions }]) => ({ id, mentions }));
}

/** Give the ISO codes of the countries a story names, most prominent first. */
export const rankCountries = (story: StoryMentions, gazetteer: Gazetteer): string[] =>
  countEntities(story).flatMap(({ id }) => {
    const entity = gazetteer.entities.get(id);
    return entity?.type === 'country' && entity.code !== undefined ? [entity.code] : [];
  });

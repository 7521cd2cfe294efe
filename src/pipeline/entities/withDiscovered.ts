/** Mentions of the gazetteer and discovered names together: one list a part, in order, none over another. */
import type { DiscoveredName } from '#pipeline/entities/discover/discoverNames.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';

/**
 * Give the mentions of each part with the discovered names among them. A country's adjective inside a name
 * («وزارة الداخلية التونسية») becomes part of it, and the name counts for the country too.
 */
export function withDiscovered(known: readonly (readonly Mention[])[], names: readonly DiscoveredName[], idOf: (name: DiscoveredName) => string | undefined): Mention[][] {
  return known.map((mentions, part) => {
    const here = names.filter((name) => name.part === part);
    if (here.length === 0) return [...mentions];
    const held = new Set<Mention>();
    const found = here.flatMap((name): Mention[] => {
      const entity = idOf(name);
      if (entity === undefined) return [];
      const inside = mentions.filter(({ start, end }) => start < name.end && end > name.start);
      for (const mention of inside) held.add(mention);
      const also = name.type === 'person' ? [] : [...new Set(inside.flatMap((mention) => [mention.entity, ...(mention.also ?? [])]))];
      return [{ start: name.start, end: name.end, entity, surface: name.surface, how: 'name', ...(also.length > 0 ? { also } : {}) }];
    });
    return [...mentions.filter((mention) => !held.has(mention)), ...found].sort((a, b) => a.start - b.start);
  });
}

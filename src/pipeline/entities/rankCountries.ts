/** What a story is about, by how often and how early it names it. */
import type { Mention } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';

/** The mentions of a story, part by part; a title that was derived from the text is none. */
export type StoryMentions = { readonly title: readonly Mention[] | undefined; readonly paragraphs: readonly (readonly Mention[])[] };
/** How often a story's text and its subheadings name an entity; what only its headline names, not at all. */
export type EntityCount = { readonly id: string; readonly mentions: number };

/** What the first mention in a part adds for standing where it stands; each further one of the same part adds half of it. */
const WEIGHTS = { title: 3, firstParagraph: 2, elsewhere: 1 };
/** What the country adds that the title names first; where there is none, the first paragraph. */
const LEAD = 2;

type Weighed = { readonly id: string; readonly mentions: number; readonly weight: number; readonly order: number };

const named = ({ entity, also }: Mention): ReadonlySet<string> => new Set([entity, ...(also ?? [])]);

/** Weigh what a story names: mentions by their place. The headline weighs, but counts for none: a reader counts what stands in the text. */
function weigh({ title, paragraphs }: StoryMentions): Weighed[] {
  const found = new Map<string, Weighed>();
  const count = (mentions: readonly Mention[], weight: number, isText = true) => {
    const here = new Set<string>();
    for (const mention of mentions)
      for (const id of named(mention)) {
        const one = found.get(id) ?? { id, mentions: 0, weight: 0, order: found.size };
        found.set(id, { ...one, mentions: one.mentions + (isText ? 1 : 0), weight: one.weight + (here.has(id) ? weight / 2 : weight) });
        here.add(id);
      }
  };
  count(title ?? [], WEIGHTS.title, false);
  paragraphs.forEach((mentions, i) => count(mentions, i === 0 ? WEIGHTS.firstParagraph : WEIGHTS.elsewhere));
  return [...found.values()];
}

const byProminence = (a: Weighed, b: Weighed): number => b.weight - a.weight || a.order - b.order;

/**
 * Give the entities of a story with their mentions, most prominent first: mentions weighed by place, then the earlier.
 * Countries are among them; whatever names a country (its capital, an adjective, a ministry) counts for it.
 */
export const countEntities = (story: StoryMentions): EntityCount[] => weigh(story).sort(byProminence).map(({ id, mentions }) => ({ id, mentions }));

/** Give the ISO codes of the countries a story names, most prominent first. */
export function rankCountries(story: StoryMentions, gazetteer: Gazetteer): string[] {
  const isCountry = (id: string) => gazetteer.entities.get(id)?.type === 'country';
  const first = (mentions: readonly Mention[] | undefined) => mentions?.flatMap((mention) => [...named(mention)]).find(isCountry);
  const lead = first(story.title ?? story.paragraphs[0]);
  return weigh(story)
    .filter(({ id }) => isCountry(id))
    .map((one) => (one.id === lead ? { ...one, weight: one.weight + LEAD } : one))
    .sort(byProminence)
    .flatMap(({ id }) => gazetteer.entities.get(id)?.code ?? []);
}

/** What a story must name to be of its country: in the title or the first paragraph, or twice; a body in both, as many are only sources. */
const ENOUGH = { person: 2, place: 2, organisation: 5, country: 0 };

/**
 * Give the countries of a story: those it names; where it names none, the country of the person or place it names most
 * (a head of state, a town), or of a body that it is about (a club).
 */
export function countriesOf(story: StoryMentions, gazetteer: Gazetteer): string[] {
  const countries = rankCountries(story, gazetteer);
  if (countries.length > 0) return countries;
  const belonging = weigh(story).flatMap(({ id, weight }) => {
    const entity = gazetteer.entities.get(id);
    return entity?.code !== undefined && weight >= ENOUGH[entity.type] ? [{ code: entity.code, weight }] : [];
  });
  const codes = new Set(belonging.map(({ code }) => code));
  // Persons of several countries meet anywhere.
  return codes.size === 1 ? [...codes] : [];
}

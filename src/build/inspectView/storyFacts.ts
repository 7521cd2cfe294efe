/** The facts of a story in words: outlet, day, what it names and how often. */
import { ENTITY_TYPES } from '#bundle/schema.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { plainText } from '#build/plainText.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { daySpan, type EntityLook } from '#build/inspectView/storyMarks.ts';
import { VIEW_WORDS, type ViewLanguage } from '#build/inspectView/viewWords.ts';

export type FactValue = { readonly text: string; readonly count?: number; readonly look?: EntityLook };
export type Fact = { readonly label: string; readonly values: readonly FactValue[]; readonly note?: string };

/** Give the name that each id outside the gazetteer was first written with. */
function writtenNames(story: ReadStory): Map<string, string> {
  const names = new Map<string, string>();
  for (const { entity, surface } of story.mentions.flat()) if (!names.has(entity)) names.set(entity, surface);
  return names;
}

/** Give what a story names, most prominent first, one fact for each type; countries in their own order. */
function namedFacts(story: ReadStory, gazetteer: Gazetteer, language: ViewLanguage): Fact[] {
  const words = VIEW_WORDS[language];
  const counts = new Map(story.entities.map(({ id, mentions }) => [id, mentions]));
  const countries = story.countries.map((code) => gazetteer.countryIds.get(code) ?? code);
  const written = writtenNames(story);
  const byLook = new Map<EntityLook, FactValue[]>();
  for (const id of new Set([...countries, ...counts.keys()])) {
    const known = gazetteer.entities.get(id);
    const look: EntityLook = known && !known.discovered ? known.type : countries.includes(id) ? 'country' : 'discovered';
    const value: FactValue = { text: plainText(known?.name[language] ?? known?.name.ar ?? written.get(id) ?? id), look, ...(counts.has(id) ? { count: counts.get(id)! } : {}) };
    const values = byLook.get(look);
    if (values) values.push(value);
    else byLook.set(look, [value]);
  }
  return ([...ENTITY_TYPES, 'discovered'] as const).flatMap((look) => {
    const values = byLook.get(look);
    return values ? [{ label: look === 'discovered' ? words.discovered : words.types[look], values }] : [];
  });
}

/** Give all facts of a story, those of its source first. */
export function storyFacts(story: ReadStory, gazetteer: Gazetteer, language: ViewLanguage): Fact[] {
  const words = VIEW_WORDS[language];
  const { published } = story;
  const why = published?.why && (language === 'en' ? (published.why.en ?? published.why.ar) : published.why.ar);
  const day = published ? daySpan(published.from, published.to) : words.noDay;
  const basis = published && [words.basis[published.basis], ...(why ? [plainText(why)] : [])].join(': ');
  return [
    { label: words.outlet, values: [{ text: plainText(story.outlet ?? words.noOutlet) }] },
    { label: words.published, values: [{ text: day }], ...(basis ? { note: basis } : {}) },
    ...namedFacts(story, gazetteer, language),
    ...(story.keywords.length > 0 ? [{ label: words.keywords, values: story.keywords.map((text) => ({ text: plainText(text) })) }] : []),
  ];
}

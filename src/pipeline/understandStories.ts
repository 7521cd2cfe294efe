/** What the words of stories say: whom and what they name, which days, who says what, and which numbers. */
import { countedFigures, type CountedFigure } from '#pipeline/differences/countedFigures.ts';
import type { Figure, Problem, Quote, StoryDraft } from '#pipeline/draft.ts';
import type { Recall } from '#pipeline/dates/knownEvent.ts';
import { type DiscoveredName, discoverNames } from '#pipeline/entities/discover/discoverNames.ts';
import type { DiscoveredEntity } from '#pipeline/entities/discover/groupNames.ts';
import { houseCountry } from '#pipeline/entities/discover/houses.ts';
import { withSurnames } from '#pipeline/entities/discover/withSurnames.ts';
import { findStoryMentions, type Mention } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer, KnownEntity } from '#pipeline/entities/gazetteer.ts';
import { countEntities, countriesOf, type EntityCount } from '#pipeline/entities/rankCountries.ts';
import { withDiscovered } from '#pipeline/entities/withDiscovered.ts';
import { type StoryEvent, storyEvents } from '#pipeline/events/storyEvents.ts';
import { readFigures } from '#pipeline/figures/readFigures.ts';
import { readQuotes } from '#pipeline/quotes/readQuotes.ts';
import { dateProblems, storyDates } from '#pipeline/readDates.ts';

/** What a story names, as far as it tells by itself: mentions of its title and of each paragraph, and names that no gazetteer has. */
export type FoundStory = { readonly draft: StoryDraft; readonly mentions: readonly (readonly Mention[])[]; readonly names: readonly DiscoveredName[] };

/** The place of a story: its id, its file, its number there from 1, and the drafts of the same page. */
export type Placed = { readonly id: string; readonly file: string; readonly number: number; readonly page: readonly StoryDraft[] };

/** What is known when a story is understood. */
export type Knowing = { readonly gazetteer: Gazetteer; readonly idOf: (name: DiscoveredName) => string | undefined; readonly recall: Recall };

/** A story with all that was understood of it. */
export type ReadStory = StoryDraft & {
  readonly id: string;
  readonly file: string;
  readonly number: number;
  readonly events: readonly StoryEvent[];
  /** Of each paragraph, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** ISO codes, most prominent first. */
  readonly countries: readonly string[];
  /** Most prominent first. */
  readonly entities: readonly EntityCount[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** Its figures that those of other stories can be held against. */
  readonly counted: readonly CountedFigure[];
};

/** A discovered person of a ruling house has its country. */
const codeOf = (type: KnownEntity['type'], name: string): Pick<KnownEntity, 'code'> => {
  const code = type === 'person' ? houseCountry(name) : undefined;
  return code === undefined ? {} : { code };
};

const partsOf = (draft: StoryDraft): string[] => [draft.title, ...draft.paragraphs.map((paragraph) => paragraph.text)];

function understand(
  draft: StoryDraft,
  { id, file, number, page }: Placed,
  [title = [], ...mentions]: readonly (readonly Mention[])[],
  gazetteer: Gazetteer,
  recall: Recall,
): ReadStory {
  // A derived title is words of the text already counted.
  const counted = { title: draft.titleBasis === 'derived' ? undefined : title, paragraphs: mentions };
  const paragraphs = draft.paragraphs.map((paragraph) => paragraph.text);
  const dates = storyDates(draft, page, recall);
  const typeOf = (entity: string) => gazetteer.entities.get(entity)?.type;
  const { quotes, attributions } = readQuotes(paragraphs, mentions, typeOf);
  const figures = readFigures(paragraphs, { dates, attributions });
  const events = storyEvents(draft, { dates, mentions, figures }, gazetteer);
  return {
    ...draft,
    id,
    file,
    number,
    events,
    mentions,
    countries: countriesOf(counted, gazetteer),
    entities: countEntities(counted),
    quotes,
    figures,
    counted: countedFigures({ paragraphs: draft.paragraphs, mentions, events }, figures, typeOf),
  };
}

/** Give what an editor should know of a story: no day, nothing known, days that contradict one another. */
export function storyProblems(story: ReadStory): Problem[] {
  const warning = (kind: Problem['kind']): Problem => ({
    severity: 'warning',
    kind,
    file: story.file,
    line: story.paragraphs[0]?.line ?? 1,
    column: 1,
    detail: story.title,
  });
  return [
    ...(story.published === null ? [warning('no-day')] : []),
    ...(story.entities.length === 0 ? [warning('no-entity')] : []),
    ...dateProblems(story, story.file),
  ];
}

/** Find what a story names by itself: what the gazetteer knows, and names that it does not. */
export function findStory(draft: StoryDraft, gazetteer: Gazetteer): FoundStory {
  const parts = partsOf(draft);
  const mentions = findStoryMentions(parts, gazetteer);
  return { draft, mentions, names: discoverNames(parts, mentions) };
}

/** Give the entities that grouped names stand for. */
export const discoveredEntities = (grouped: readonly DiscoveredEntity[]): KnownEntity[] =>
  grouped.map(({ id, type, name, role }) => ({
    id,
    type,
    name: { ar: name },
    discovered: true,
    ...(role === undefined ? {} : { role: { ar: role } }),
    ...codeOf(type, name),
  }));

/** Give a gazetteer with more entities. */
export const withEntities = (gazetteer: Gazetteer, more: readonly KnownEntity[]): Gazetteer => ({
  ...gazetteer,
  entities: new Map([...gazetteer.entities, ...more.map((entity) => [entity.id, entity] as const)]),
});

/**
 * Understand a story, once it is known which entities its names stand for. Of those that were discovered, the gazetteer need tell
 * no more than type and code.
 */
export function understandStory({ draft, mentions, names }: FoundStory, place: Placed, { gazetteer, idOf, recall }: Knowing): ReadStory {
  const isPerson = (entity: string) => gazetteer.entities.get(entity)?.type === 'person';
  return understand(draft, place, withSurnames(partsOf(draft), withDiscovered(mentions, names, idOf), isPerson), gazetteer, recall);
}

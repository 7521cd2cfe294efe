/** What the words of stories say: whom and what they name, which days, who says what, and which numbers. */
import type { Figure, Problem, Quote, StoryDraft } from '#pipeline/draft.ts';
import type { Recall } from '#pipeline/dates/knownEvent.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
import { discoverNames } from '#pipeline/entities/discover/discoverNames.ts';
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';
import { houseCountry } from '#pipeline/entities/discover/houses.ts';
import { withSurnames } from '#pipeline/entities/discover/withSurnames.ts';
import { findStoryMentions, type Mention } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer, KnownEntity } from '#pipeline/entities/gazetteer.ts';
import { countEntities, countriesOf, type EntityCount } from '#pipeline/entities/rankCountries.ts';
import { recallEvents } from '#pipeline/entities/recallEvents.ts';
import { withDiscovered } from '#pipeline/entities/withDiscovered.ts';
import { readFigures } from '#pipeline/figures/readFigures.ts';
import { readQuotes } from '#pipeline/quotes/readQuotes.ts';
import { dateProblems, storyDates } from '#pipeline/readDates.ts';

/** One dated happening: the words that date it, with the sentence they stand in, and the entities that the sentence names, in its order. */
export type StoryEvent = StoryDate & { readonly entities: readonly string[] };

/** A draft in its place: its id, its file, its number there from 1, and the drafts of the same page. */
export type PlacedDraft = { readonly draft: StoryDraft; readonly id: string; readonly file: string; readonly number: number; readonly page: readonly StoryDraft[] };

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
};

/** A discovered person of a ruling house has its country. */
const codeOf = (type: KnownEntity['type'], name: string): Pick<KnownEntity, 'code'> => {
  const code = type === 'person' ? houseCountry(name) : undefined;
  return code === undefined ? {} : { code };
};

const partsOf = (draft: StoryDraft): string[] => [draft.title, ...draft.paragraphs.map((paragraph) => paragraph.text)];

/** The entities that a date's sentence names, in order of appearance. */
function entitiesBeside({ paragraph, start, sentence }: StoryDate, { paragraphs }: StoryDraft, mentions: readonly (readonly Mention[])[]): string[] {
  const from = paragraphs[paragraph]!.text.lastIndexOf(sentence, start);
  const named = (mentions[paragraph] ?? []).filter((mention) => mention.start >= from && mention.end <= from + sentence.length);
  return [...new Set(named.flatMap((mention) => [mention.entity, ...(mention.also ?? [])]))];
}

function understand({ draft, id, file, number, page }: PlacedDraft, [title = [], ...mentions]: readonly (readonly Mention[])[], gazetteer: Gazetteer, recall: Recall): ReadStory {
  // A derived title is words of the text already counted.
  const counted = { title: draft.titleBasis === 'derived' ? undefined : title, paragraphs: mentions };
  const paragraphs = draft.paragraphs.map((paragraph) => paragraph.text);
  const dates = storyDates(draft, page, recall);
  const { quotes, attributions } = readQuotes(paragraphs, mentions, (entity) => gazetteer.entities.get(entity)?.type);
  return {
    ...draft,
    id,
    file,
    number,
    events: dates.map((date) => ({ ...date, entities: entitiesBeside(date, draft, mentions) })),
    mentions,
    countries: countriesOf(counted, gazetteer),
    entities: countEntities(counted),
    quotes,
    figures: readFigures(paragraphs, { dates, attributions }),
  };
}

/** Give what an editor should know of a story: no day, nothing known, days that contradict one another. */
export function storyProblems(story: ReadStory): Problem[] {
  const warning = (kind: Problem['kind']): Problem => ({ severity: 'warning', kind, file: story.file, line: story.paragraphs[0]?.line ?? 1, column: 1, detail: story.title });
  return [...(story.published === null ? [warning('no-day')] : []), ...(story.entities.length === 0 ? [warning('no-entity')] : []), ...dateProblems(story, story.file)];
}

/** Understand stories together, as the spellings of a discovered name meet over all of them. Gives the gazetteer with what was discovered. */
export function understandStories(drafts: readonly PlacedDraft[], gazetteer: Gazetteer): { stories: ReadStory[]; gazetteer: Gazetteer } {
  const known = drafts.map(({ draft }) => findStoryMentions(partsOf(draft), gazetteer));
  const names = drafts.map(({ draft }, i) => discoverNames(partsOf(draft), known[i]!));
  const { entities, idOf } = groupNames(names);
  const discovered = entities.map(({ id, type, name, role }): [string, KnownEntity] => [id, { id, type, name: { ar: name }, discovered: true, ...(role === undefined ? {} : { role: { ar: role } }), ...codeOf(type, name) }]);
  const whole = { ...gazetteer, entities: new Map([...gazetteer.entities, ...discovered]) };
  const recall = recallEvents(gazetteer);
  const isPerson = (entity: string) => whole.entities.get(entity)?.type === 'person';
  const mentions = drafts.map(({ draft }, i) => withSurnames(partsOf(draft), withDiscovered(known[i]!, names[i]!, idOf), isPerson));
  return { stories: drafts.map((draft, i) => understand(draft, mentions[i]!, whole, recall)), gazetteer: whole };
}

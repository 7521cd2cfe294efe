/** Raw documents become stories: read, dated, tagged. What `inspect` shows and the bundle is assembled from. */
import { decode } from '#pipeline/decode.ts';
import type { Problem, RawDocument, StoryDraft } from '#pipeline/draft.ts';
import { inferPublished } from '#pipeline/dates/inferPublished.ts';
import { dateProblems, storyDates } from '#pipeline/readDates.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { findStoryMentions, type Mention } from '#pipeline/entities/findMentions.ts';
import { countEntities, rankCountries, type EntityCount } from '#pipeline/entities/rankCountries.ts';
import { pagesOf, readDocument, type Tools } from '#pipeline/readDocument.ts';
import { bearsRecurring, recurringLines } from '#pipeline/recurring.ts';
import { storyId } from '#pipeline/storyId.ts';

/** One dated happening: the words that date it, with the sentence they stand in, and the entities that the sentence names, in its order. */
export type StoryEvent = StoryDate & { readonly entities: readonly string[] };

/** A story with all that was understood of it. */
export type ReadStory = StoryDraft & {
  readonly id: string;
  readonly file: string;
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly events: readonly StoryEvent[];
  /** Of each paragraph, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** ISO codes, most prominent first. */
  readonly countries: readonly string[];
  /** Most prominent first. */
  readonly entities: readonly EntityCount[];
};

function warnings(story: ReadStory): Problem[] {
  const warning = (kind: Problem['kind']): Problem => ({ severity: 'warning', kind, file: story.file, line: story.paragraphs[0]?.line ?? 1, column: 1, detail: story.title });
  return [...(story.published === null ? [warning('no-day')] : []), ...(story.entities.length === 0 ? [warning('no-entity')] : []), ...dateProblems(story, story.file)];
}

/** The entities that a date's sentence names, in order of appearance. */
function entitiesBeside({ paragraph, start, sentence }: StoryDate, { paragraphs }: StoryDraft, mentions: readonly (readonly Mention[])[]): string[] {
  const from = paragraphs[paragraph]!.text.lastIndexOf(sentence, start);
  const named = (mentions[paragraph] ?? []).filter((mention) => mention.start >= from && mention.end <= from + sentence.length);
  return [...new Set(named.flatMap((mention) => [mention.entity, ...(mention.also ?? [])]))];
}

function understand(draft: StoryDraft, file: string, number: number, siblings: readonly StoryDraft[], gazetteer: Gazetteer): ReadStory {
  const [title = [], ...mentions] = findStoryMentions([draft.title, ...draft.paragraphs.map((paragraph) => paragraph.text)], gazetteer);
  // A derived title is words of the text already counted.
  const counted = { title: draft.titleBasis === 'derived' ? [] : title, paragraphs: mentions };
  return {
    ...draft,
    id: storyId(file, number),
    file,
    number,
    events: storyDates(draft, siblings).map((date) => ({ ...date, entities: entitiesBeside(date, draft, mentions) })),
    mentions,
    countries: rankCountries(counted, gazetteer),
    entities: countEntities(counted),
  };
}

type Document = { readonly file: string; readonly bytes: Uint8Array };
type ReadPages = { readonly raw: RawDocument; readonly stories: readonly StoryDraft[]; readonly problems: readonly Problem[] };

function readOne({ file, bytes }: Document, tools: Tools): ReadPages {
  const { text, problems } = decode(bytes, file);
  const raw = { file, text };
  if (problems.some((problem) => problem.severity === 'error')) return { raw, stories: [], problems };
  const read = readDocument(raw, tools);
  return { raw, stories: read.stories, problems: [...problems, ...read.problems] };
}

/** Read once more what bears lines that its outlet sets around several stories; now they are known. */
function readAgain(read: ReadPages, recurring: ReadonlyMap<string, ReadonlySet<string>>, tools: Tools): readonly StoryDraft[] {
  if (!read.stories.some((story) => bearsRecurring(story, recurring))) return read.stories;
  const known = new Set(read.stories.flatMap(({ outlet }) => [...(recurring.get(outlet ?? '') ?? [])]));
  const again = readDocument(read.raw, tools, known).stories;
  // A document of nothing else keeps what it has.
  return again.length > 0 ? again : read.stories;
}

/** Give the stories of some documents, in the order of the documents, and the problems met. */
export function readStories(documents: readonly Document[], gazetteer: Gazetteer, tools: Tools = {}): { stories: ReadStory[]; problems: Problem[] } {
  const stories: ReadStory[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const reads = documents.map((document) => readOne(document, tools));
  const recurring = recurringLines(reads.flatMap((read) => read.stories));
  for (const read of reads) {
    const { file } = read.raw;
    problems.push(...read.problems);
    let number = 0;
    const understood = pagesOf(readAgain(read, recurring, tools)).flatMap((page) => {
      const drafts = inferPublished(page);
      return drafts.map((draft) => understand(draft, file, ++number, drafts, gazetteer));
    });
    for (const story of understood) {
      if (taken.has(story.id)) problems.push({ severity: 'error', kind: 'duplicate-id', file, line: 1, column: 1, detail: story.id });
      else {
        taken.add(story.id);
        stories.push(story);
        problems.push(...warnings(story));
      }
    }
  }
  return { stories, problems };
}

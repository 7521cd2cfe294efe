/** Raw documents become stories: read, dated, tagged. What `inspect` shows and the bundle is assembled from. */
import { decode } from '#pipeline/decode.ts';
import type { Problem, StoryDraft } from '#pipeline/draft.ts';
import { inferPublished } from '#pipeline/dates/inferPublished.ts';
import { dateProblems, storyDates } from '#pipeline/readDates.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { findStoryMentions, type Mention } from '#pipeline/entities/findMentions.ts';
import { countEntities, rankCountries, type EntityCount } from '#pipeline/entities/rankCountries.ts';
import { pagesOf, readDocument, type Tools } from '#pipeline/readDocument.ts';
import { storyId } from '#pipeline/storyId.ts';

/** A story with all that was understood of it. */
export type ReadStory = StoryDraft & {
  readonly id: string;
  readonly file: string;
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly dates: readonly StoryDate[];
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

function understand(draft: StoryDraft, file: string, number: number, siblings: readonly StoryDraft[], gazetteer: Gazetteer): ReadStory {
  const [title = [], ...mentions] = findStoryMentions([draft.title, ...draft.paragraphs.map((paragraph) => paragraph.text)], gazetteer);
  // A derived title is words of the text already counted.
  const counted = { title: draft.titleBasis === 'derived' ? [] : title, paragraphs: mentions };
  return {
    ...draft,
    id: storyId(file, number),
    file,
    number,
    dates: storyDates(draft, siblings),
    mentions,
    countries: rankCountries(counted, gazetteer),
    entities: countEntities(counted),
  };
}

/** Give the stories of some documents, in the order of the documents, and the problems met. */
export function readStories(documents: readonly { file: string; bytes: Uint8Array }[], gazetteer: Gazetteer, tools: Tools = {}): { stories: ReadStory[]; problems: Problem[] } {
  const stories: ReadStory[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const { file, bytes } of documents) {
    const decoded = decode(bytes, file);
    problems.push(...decoded.problems);
    if (decoded.problems.some((problem) => problem.severity === 'error')) continue;
    const read = readDocument({ file, text: decoded.text }, tools);
    problems.push(...read.problems);
    let number = 0;
    const understood = pagesOf(read.stories).flatMap((page) => {
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

/** The passes of a build that look at one document each. What they find goes to the cache; what others need to know of it is given back. */
import type { Problem, StoryDraft } from '#pipeline/draft.ts';
import type { GroupedName } from '#pipeline/entities/discover/groupNames.ts';
import type { Gazetteer, KnownEntity } from '#pipeline/entities/gazetteer.ts';
import { recallEvents } from '#pipeline/entities/recallEvents.ts';
import { findPages, readAlone, readWithout, understandPages } from '#pipeline/readStories.ts';
import type { DocumentLines } from '#pipeline/recurring.ts';
import { englishNames, type StoryFeatures, storyRecord } from '#pipeline/storyRecord.ts';
import { type FoundStory, storyProblems } from '#pipeline/understandStories.ts';
import type { Cache } from '#build/cache.ts';
import { parseHtml } from '#build/parseHtml.ts';

/** A name of a document with the entity that it stands for: all that understanding needs to know of the other documents. */
export type NamedEntity = readonly [type: GroupedName['type'], surface: string, id: string, code: string | null];

/** A record to make: the key that it gets, and the document's name. */
type Job = { readonly key: string; readonly file: string };
export type Passes = {
  /** Read a document by itself. */
  readonly read: (job: Job & { readonly bytes: Uint8Array }) => { readonly problems: readonly Problem[]; readonly lines: DocumentLines };
  /** Read it without the lines that recur, and find what it names. `reading`: the key of what `read` made. */
  readonly find: (job: Job & { readonly reading: string; readonly drop: readonly number[] }) => { readonly names: readonly (readonly GroupedName[])[] };
  /** Understand its stories. `found`: the key of what `find` made. */
  readonly understand: (job: Job & { readonly found: string; readonly entities: readonly NamedEntity[] }) => { readonly stories: readonly UnderstoodStory[] };
};
export type Pass = keyof Passes;
export type JobOf<P extends Pass> = Parameters<Passes[P]>[0];
export type ResultOf<P extends Pass> = ReturnType<Passes[P]>;

/** A story as all of them together need it. */
export type UnderstoodStory = { readonly features: StoryFeatures; readonly problems: readonly Problem[] };

/** Sections of a story in the record of its document: its card, its text, what is searched, then its events. */
const PER_STORY = 3;

/** Give the first section of each story; the first of all is the document's. */
export function firstSections(stories: readonly { readonly features: StoryFeatures }[]): number[] {
  let next = 1;
  return stories.map(({ features }) => {
    const first = next;
    next += PER_STORY + features.events.length;
    return first;
  });
}

/** The place of an event's section, counted from the first one of its story. */
export const eventSection = (index: number): number => PER_STORY + index;
export const CARD_SECTION = 0;
export const TEXT_SECTION = 1;
export const SEARCH_SECTION = 2;

/** Give a record that another pass made: it must be there. */
export function recordOf(cache: Cache, key: string): Buffer[] {
  const record = cache.get(key);
  if (record === null) throw new Error(`${cache.folder} lost a file while the bundle was built: build it again`);
  return record;
}

/** Give what a pass gave back, if its record is there. */
export function known<P extends Pass>(cache: Cache, key: string): ResultOf<P> | null {
  const record = cache.get(key);
  return record === null ? null : (JSON.parse(record[0]!.toString()) as ResultOf<P>);
}

/** Give the passes over a cache. */
export function passesOver(cache: Cache, gazetteer: Gazetteer): Passes {
  const recall = recallEvents(gazetteer);
  const english = englishNames(gazetteer);
  // What is discovered has one id over all documents, so that those of several can be together.
  const entities = new Map(gazetteer.entities);
  const whole = { ...gazetteer, entities };
  const tools = { parseHtml };

  return {
    read: ({ key, file, bytes }) => {
      const { text, stories, problems, lines } = readAlone({ file, bytes }, tools);
      const result = { problems, lines };
      cache.put(key, [JSON.stringify(result), JSON.stringify({ text, stories })]);
      return result;
    },
    find: ({ key, file, reading, drop }) => {
      const { text, stories } = JSON.parse(recordOf(cache, reading)[1]!.toString()) as { text: string; stories: StoryDraft[] };
      const pages = findPages(readWithout({ file, text, stories }, drop, tools), gazetteer, recall);
      const result = {
        names: pages.flat().map(({ names }) => names.map(({ type, surface, role }) => ({ type, surface, ...(role !== undefined && { role }) }))),
      };
      cache.put(key, [JSON.stringify(result), JSON.stringify(pages)]);
      return result;
    },
    understand: ({ key, file, found, entities: named }) => {
      const pages = JSON.parse(recordOf(cache, found)[1]!.toString()) as FoundStory[][];
      const ids = new Map(named.map(([type, surface, id]) => [`${type}:${surface}`, id]));
      for (const [type, surface, id, code] of named)
        entities.set(id, { id, type, name: { ar: surface }, discovered: true, ...(code !== null && { code }) } satisfies KnownEntity);
      const stories = understandPages(file, pages, { gazetteer: whole, recall, idOf: ({ type, surface }) => ids.get(`${type}:${surface}`) });
      const records = stories.map((story) => storyRecord(story, english));
      const result = { stories: records.map(({ features }, i) => ({ features, problems: storyProblems(stories[i]!) })) };
      cache.put(key, [
        JSON.stringify(result),
        ...records.flatMap(({ card, text, search, events }) => [card, text, search, ...events].map((section) => JSON.stringify(section))),
      ]);
      return result;
    },
  };
}

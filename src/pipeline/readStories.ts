/**
 * Raw documents become stories: read, dated, tagged. Each pass looks at one document alone, or at little of all of them:
 * so the same passes serve a few documents in memory (`readStories`) and ten thousand in a stream.
 */
import { hash53 } from '#text/hash.ts';
import { decode } from '#pipeline/decode.ts';
import type { Problem, StoryDraft } from '#pipeline/draft.ts';
import { inferPublished } from '#pipeline/dates/inferPublished.ts';
import type { Recall } from '#pipeline/dates/knownEvent.ts';
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';
import { recallEvents } from '#pipeline/entities/recallEvents.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { pagesOf, readDocument, type Tools } from '#pipeline/readDocument.ts';
import { type DocumentLines, linesOf, linesToDrop, recurringLines } from '#pipeline/recurring.ts';
import { storyId } from '#pipeline/storyId.ts';
import {
  discoveredEntities,
  findStory,
  type FoundStory,
  type Knowing,
  type ReadStory,
  storyProblems,
  understandStory,
  withEntities,
} from '#pipeline/understandStories.ts';

export type Document = { readonly file: string; readonly bytes: Uint8Array };

/** A document read by itself: its text, its stories, what was wrong with it, and what of it is compared with others. */
export type Reading = {
  readonly file: string;
  readonly text: string;
  readonly stories: readonly StoryDraft[];
  readonly problems: readonly Problem[];
  readonly lines: DocumentLines;
};

/** Read a document by itself. */
export function readAlone({ file, bytes }: Document, tools: Tools): Reading {
  const { text, problems } = decode(bytes, file);
  if (problems.some((problem) => problem.severity === 'error')) return { file, text, stories: [], problems, lines: { stories: [], asked: [] } };
  const asked = new Set<number>();
  const read = readDocument({ file, text }, tools, { has: (key) => key !== '' && asked.add(hash53(key)) && false });
  return { file, text, stories: read.stories, problems: [...problems, ...read.problems], lines: { stories: read.stories.map(linesOf), asked: [...asked] } };
}

/** Read a document once more without the lines that its outlet sets around several stories; now they are known. */
export function readWithout({ file, text, stories }: Pick<Reading, 'file' | 'text' | 'stories'>, drop: readonly number[], tools: Tools): readonly StoryDraft[] {
  if (drop.length === 0) return stories;
  const known = new Set(drop);
  const again = readDocument({ file, text }, tools, { has: (key) => known.has(hash53(key)) }).stories;
  // A document of nothing else keeps what it has.
  return again.length > 0 ? again : stories;
}

/** Conclude the days of a document's stories, and find what they name; page by page. */
export const findPages = (stories: readonly StoryDraft[], gazetteer: Gazetteer, recall: Recall): FoundStory[][] =>
  pagesOf(stories).map((page) => inferPublished(page, recall).map((draft) => findStory(draft, gazetteer)));

/** Understand the stories of a document. Their ids come from the file's name and their place. */
export function understandPages(file: string, pages: readonly (readonly FoundStory[])[], knowing: Knowing): ReadStory[] {
  let number = 0;
  return pages.flatMap((stories) => {
    const page = stories.map(({ draft }) => draft);
    return stories.map((story) => {
      number++;
      return understandStory(story, { id: storyId(file, number), file, number, page }, knowing);
    });
  });
}

/** Say of each story of a document whether it is kept: one whose id an earlier story has is left out, and said. `taken` are the ids of earlier documents. */
export function keepStories(file: string, stories: number, taken: Set<string>): { kept: boolean[]; problems: Problem[] } {
  const ids = Array.from({ length: stories }, (_, i) => storyId(file, i + 1));
  const kept = ids.map((id) => !taken.has(id));
  for (const id of ids) taken.add(id);
  return { kept, problems: ids.filter((_, i) => !kept[i]).map((id) => ({ severity: 'error', kind: 'duplicate-id', file, line: 1, column: 1, detail: id })) };
}

/** Stories with all that was understood of them, the problems met, and the gazetteer with the names that were discovered. */
export type ReadStories = { readonly stories: ReadStory[]; readonly problems: Problem[]; readonly gazetteer: Gazetteer };

/** Give the stories of some documents, in the order of the documents. What `inspect` shows. */
export function readStories(documents: readonly Document[], gazetteer: Gazetteer, tools: Tools = {}): ReadStories {
  const recall = recallEvents(gazetteer);
  const readings = documents.map((document) => readAlone(document, tools));
  const recurring = recurringLines(readings.map(({ lines }) => lines));
  const found = readings.map((reading) => findPages(readWithout(reading, linesToDrop(reading.lines, recurring), tools), gazetteer, recall));
  const taken = new Set<string>();
  const places = readings.map(({ file }, i) => keepStories(file, found[i]!.flat().length, taken));
  const isKept = (document: number) => (_: unknown, story: number) => places[document]!.kept[story]!;
  const { entities, idOf } = groupNames(
    found.flatMap((pages, i) =>
      pages
        .flat()
        .filter(isKept(i))
        .map(({ names }) => names),
    ),
  );
  const whole = withEntities(gazetteer, discoveredEntities(entities));
  const stories = found.flatMap((pages, i) => understandPages(readings[i]!.file, pages, { gazetteer: whole, idOf, recall }).filter(isKept(i)));
  const problems = readings.flatMap((reading, i) => [...reading.problems, ...places[i]!.problems]);
  return { stories, problems: [...problems, ...stories.flatMap(storyProblems)], gazetteer: whole };
}

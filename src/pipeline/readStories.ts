/** Raw documents become stories: read, dated, tagged. What `inspect` shows and the bundle is assembled from. */
import { decode } from '#pipeline/decode.ts';
import type { Problem, RawDocument, StoryDraft } from '#pipeline/draft.ts';
import { inferPublished } from '#pipeline/dates/inferPublished.ts';
import { recallEvents } from '#pipeline/entities/recallEvents.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { pagesOf, readDocument, type Tools } from '#pipeline/readDocument.ts';
import { bearsRecurring, recurringLines } from '#pipeline/recurring.ts';
import { storyId } from '#pipeline/storyId.ts';
import { type PlacedDraft, type ReadStory, storyProblems, understandStories } from '#pipeline/understandStories.ts';

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

/** Stories with all that was understood of them, the problems met, and the gazetteer with the names that were discovered. */
export type ReadStories = { readonly stories: ReadStory[]; readonly problems: Problem[]; readonly gazetteer: Gazetteer };

/** Give the stories of some documents, in the order of the documents. */
export function readStories(documents: readonly Document[], gazetteer: Gazetteer, tools: Tools = {}): ReadStories {
  const problems: Problem[] = [];
  const placed: PlacedDraft[] = [];
  const taken = new Set<string>();
  const recall = recallEvents(gazetteer);
  const reads = documents.map((document) => readOne(document, tools));
  const recurring = recurringLines(reads.flatMap((read) => read.stories));
  for (const read of reads) {
    const { file } = read.raw;
    problems.push(...read.problems);
    let number = 0;
    for (const page of pagesOf(readAgain(read, recurring, tools)).map((stories) => inferPublished(stories, recall))) {
      for (const draft of page) {
        const id = storyId(file, ++number);
        if (taken.has(id)) problems.push({ severity: 'error', kind: 'duplicate-id', file, line: 1, column: 1, detail: id });
        else placed.push({ draft, id, file, number, page });
        taken.add(id);
      }
    }
  }
  const understood = understandStories(placed, gazetteer);
  const all = [...problems, ...understood.stories.flatMap(storyProblems)];
  return { stories: understood.stories, problems: all, gazetteer: understood.gazetteer };
}

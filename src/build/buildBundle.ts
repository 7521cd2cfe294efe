/**
 * From raw documents to a bundle, in passes: what looks at one document is done in threads and kept in a cache; of all documents
 * only what they must know of each other is in memory. The same documents give the same bytes.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BUNDLE_VERSION } from '#bundle/schema.ts';
import { assemble } from '#pipeline/assemble.ts';
import type { DossierText } from '#pipeline/dossierText.ts';
import type { Problem } from '#pipeline/draft.ts';
import { type GroupedName, groupNames } from '#pipeline/entities/discover/groupNames.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { type Document, keepStories } from '#pipeline/readStories.ts';
import { type DocumentLines, linesToDrop, recurringLines } from '#pipeline/recurring.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';
import { discoveredEntities, withEntities } from '#pipeline/understandStories.ts';
import { type PartsOut, partsInto } from '#build/bundleFolder.ts';
import { type Cache, cacheFolder, keyOf, openCache, passingFolder, prune } from '#build/cache.ts';
import { type Crew, crewOf } from '#build/crew.ts';
import {
  CARD_SECTION,
  eventSection,
  firstSections,
  type JobOf,
  known,
  type NamedEntity,
  type Pass,
  type ResultOf,
  recordOf,
  SEARCH_SECTION,
  TEXT_SECTION,
  type UnderstoodStory,
} from '#build/passes.ts';
import { remembering } from '#build/remembering.ts';
import { sharedFeatures, sharingAll } from '#build/sharing.ts';
import type { Records } from '#build/tellEvents.ts';
import { writeParts } from '#build/writeParts.ts';

export const STEPS = ['read', 'find', 'understand', 'write'] as const;
export type Step = (typeof STEPS)[number];
/** Hears how many of how many documents (when writing, stories) a step has done. */
export type OnProgress = (step: Step, done: number, of: number) => void;

export type BuildOptions = {
  /** 1: all is done in this one. */
  readonly threads?: number;
  /** The folder of the cache; null for none. */
  readonly cache?: string | null;
  readonly onProgress?: OnProgress;
  /** One of many builds of nearly the same: what they share is remembered between them, in memory. */
  readonly repeated?: boolean;
  /** Hears of each document that a pass is done with anew: it was not in the cache. */
  readonly onWork?: (pass: Pass, file: string) => void;
};

/** What came of a build. `written` is null where something essential was broken or no story was found. */
export type Built = { readonly problems: Problem[]; readonly stories: number; readonly written: { readonly files: number; readonly bytes: number } | null };

/** What is built from: documents in order, each read when it is its turn (null: it could not be), and the words about the whole. */
export type BuildSource = {
  readonly length: number;
  readonly documents: Iterable<Document | null>;
  readonly textOf: (stories: readonly StoryFeatures[], gazetteer: Gazetteer) => DossierText;
};

/** A document between passes: the key of its newest record, and what the others need of it. */
type Entry = {
  readonly file: string;
  key: string;
  readonly problems: Problem[];
  lines: DocumentLines;
  names: readonly (readonly GroupedName[])[];
  kept: readonly boolean[];
  stories: readonly UnderstoodStory[];
};

/** What the steps of a build share. */
type Site = {
  readonly cache: Cache;
  readonly crew: Crew;
  readonly used: Set<string>;
  readonly repeated: boolean;
  readonly onProgress: OnProgress;
  readonly onWork: NonNullable<BuildOptions['onWork']>;
};

const NO_LINES: DocumentLines = { stories: [], asked: [] };

/** Do a pass for all documents: what the cache knows is taken from it, the rest is done. `document` is where the result belongs. */
async function carryOut<P extends Pass>(
  { cache, crew, used, onProgress, onWork }: Site,
  pass: P,
  of: number,
  jobs: Iterable<(JobOf<P> & { readonly document: number }) | null>,
  done: (document: number, result: ResultOf<P>) => void,
): Promise<void> {
  let finished = 0;
  const finish = () => onProgress(pass, ++finished, of);
  function* unknown() {
    for (const job of jobs) {
      const result = job && known<P>(cache, job.key);
      if (job && !result) {
        onWork(pass, job.file);
        yield job;
      } else {
        if (job && result) done(job.document, result);
        finish();
      }
      if (job) used.add(job.key);
    }
  }
  await crew.each(pass, unknown(), ({ document }, result) => {
    done(document, result);
    finish();
  });
}

/** Pass (a): each document by itself. */
async function readAll(site: Site, { documents, length }: BuildSource): Promise<Entry[]> {
  const entries: Entry[] = [];
  function* jobs() {
    for (const document of documents) {
      if (document === null) yield null;
      else {
        const { file, bytes } = document;
        const key = keyOf('read', file, bytes);
        const number = entries.push({ file, key, problems: [], lines: NO_LINES, names: [], kept: [], stories: [] }) - 1;
        yield { key, file, bytes, document: number };
      }
    }
  }
  await carryOut(site, 'read', length, jobs(), (document, { problems, lines }) => {
    const entry = entries[document]!;
    entry.problems.push(...problems);
    entry.lines = lines;
  });
  return entries;
}

/** Passes (b) and (c): the lines that recur, and what the documents name without them. */
async function findAll(site: Site, entries: readonly Entry[]): Promise<void> {
  const recurring = recurringLines(entries.map(({ lines }) => lines));
  const names = new Map<string, GroupedName>();
  const shared = (name: GroupedName): GroupedName => {
    const written = `${name.type}\n${name.surface}\n${name.role ?? ''}`;
    const one = names.get(written);
    if (one === undefined) names.set(written, name);
    return one ?? name;
  };
  function* jobs() {
    for (const [document, entry] of entries.entries()) {
      const drop = linesToDrop(entry.lines, recurring);
      entry.lines = NO_LINES;
      const { file, key: reading } = entry;
      entry.key = keyOf('find', reading, drop.join(' '));
      yield { key: entry.key, file, reading, drop, document };
    }
  }
  await carryOut(site, 'find', entries.length, jobs(), (document, result) => {
    entries[document]!.names = result.names.map((story) => story.map(shared));
  });
  const taken = new Set<string>();
  for (const entry of entries) {
    const { kept, problems } = keepStories(entry.file, entry.names.length, taken);
    entry.kept = kept;
    entry.problems.push(...problems);
  }
}

/** Passes (d) and (e): which entities the names stand for, and what the stories say. Gives the gazetteer with those entities. */
async function understandAll(site: Site, entries: readonly Entry[], gazetteer: Gazetteer): Promise<Gazetteer> {
  const { entities: grouped, idOf } = groupNames(entries.flatMap(({ names, kept }) => names.filter((_, story) => kept[story])));
  const discovered = discoveredEntities(grouped);
  const codes = new Map(discovered.map(({ id, code }) => [id, code]));
  const share = sharingAll();
  const namedBy = ({ names }: Entry): NamedEntity[] =>
    [...new Set(names.flat())].flatMap((name): NamedEntity[] => {
      const id = idOf(name);
      return id === undefined ? [] : [[name.type, name.surface, id, codes.get(id) ?? null]];
    });
  function* jobs() {
    for (const [document, entry] of entries.entries()) {
      const entities = namedBy(entry);
      const { file, key: found } = entry;
      entry.key = keyOf('understand', found, JSON.stringify(entities));
      yield { key: entry.key, file, found, entities, document };
    }
  }
  await carryOut(site, 'understand', entries.length, jobs(), (document, { stories }) => {
    const entry = entries[document]!;
    entry.names = [];
    entry.stories = stories.map(({ features, problems }) => ({ features: sharedFeatures(features, share), problems }));
  });
  return withEntities(gazetteer, discovered);
}

/** Records that are read again soon: the parts of one kind follow the order of time, as do those of another. */
const MOST_REMEMBERED = 1000;

/** Give the records of stories: `stories` by number, those of `entries` by what the passes gave. */
function recordsOf({ cache }: Site, entries: readonly Entry[], stories: readonly StoryFeatures[]): Records {
  const places = new Map<string, { key: string; first: number }>();
  for (const { key, kept, stories: understood } of entries) {
    const firsts = firstSections(understood);
    understood.forEach(({ features }, i) => kept[i] && places.set(features.id, { key, first: firsts[i]! }));
  }
  const byNumber = stories.map(({ id }) => places.get(id)!);
  const record = remembering(MOST_REMEMBERED, (key) => recordOf(cache, key));
  const section = (story: number, which: number) => record(byNumber[story]!.key)[byNumber[story]!.first + which]!.toString();
  return {
    card: (story) => section(story, CARD_SECTION),
    text: (story) => section(story, TEXT_SECTION),
    search: (story) => section(story, SEARCH_SECTION),
    mention: ({ story, index }) => section(story, eventSection(index)),
  };
}

async function build(site: Site, source: BuildSource, gazetteer: Gazetteer, out: PartsOut): Promise<Built> {
  const entries = await readAll(site, source);
  await findAll(site, entries);
  const whole = await understandAll(site, entries, gazetteer);
  await site.crew.close();
  const understood = entries.flatMap(({ stories, kept }) => stories.filter((_, story) => kept[story]));
  const problems = [...entries.flatMap((entry) => entry.problems), ...understood.flatMap((story) => story.problems)];
  const stories = understood.map(({ features }) => features);
  if (stories.length === 0) return { problems, stories: 0, written: null };
  const assembled = assemble(stories, source.textOf(stories, whole), whole);
  const parts = partsInto(out);
  await writeParts(assembled, recordsOf(site, entries, assembled.stories), parts.add, {
    repeated: site.repeated,
    onUnknown: (detail) => problems.push({ severity: 'warning', kind: 'unknown-name', file: 'dossier.md', line: 1, column: 1, detail }),
    onStories: (done) => site.onProgress('write', done, stories.length),
  });
  return { problems, stories: stories.length, written: parts.finish({ version: BUNDLE_VERSION, firstOf: assembled.firstOf }) };
}

/** Build a bundle and put it out. Documents that give no story give none: what is in place stays. */
export async function buildBundle(
  source: BuildSource,
  gazetteer: Gazetteer,
  out: PartsOut,
  { threads = availableParallelism(), cache: folder = cacheFolder(), repeated = false, onProgress = () => {}, onWork = () => {} }: BuildOptions = {},
): Promise<Built> {
  const cache = openCache(folder ?? passingFolder());
  const crew = crewOf(cache.folder, gazetteer, threads);
  const used = new Set<string>();
  let built: Built | null = null;
  try {
    built = await build({ cache, crew, used, repeated, onProgress, onWork }, source, gazetteer, out);
    if (folder !== null) prune(folder, used);
    return built;
  } finally {
    await crew.close();
    if (folder === null) rmSync(cache.folder, { recursive: true, force: true });
    if (!built?.written) out.discard();
  }
}

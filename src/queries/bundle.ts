/** The bundle as the screens ask for it. One release's files never change, so nothing goes stale while the page is open. */
import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import { BundleError, parseAs } from '#bundle/parse.ts';
import { dossierSchema, eventsSchema, manifestSchema, storySchema, type Dossier, type DossierEvent, type Entity, type Manifest, type Story, type StoryCard } from '#bundle/schema.ts';
import type { Hit } from '#search/searchIndex.ts';
import type { Snippet } from '#search/highlight.ts';
import { queryClient } from '#queries/client.ts';

const FOLDER = `${import.meta.env.BASE_URL}bundle/`;

async function load<const S extends v.GenericSchema>(schema: S, file: string, signal: AbortSignal): Promise<v.InferOutput<S>> {
  const response = await fetch(FOLDER + file, { signal });
  if (!response.ok) throw new BundleError(file, `HTTP ${response.status}`);
  return parseAs(schema, await response.json(), file);
}

export const manifestQuery = () =>
  queryOptions<Manifest>({ queryKey: ['manifest'], queryFn: ({ signal }) => load(manifestSchema, 'manifest.json', signal) });

const manifest = () => queryClient.ensureQueryData(manifestQuery());

/** The dossier with ways to find a part by its id. */
export type LoadedDossier = Dossier & {
  readonly story: ReadonlyMap<string, StoryCard>;
  readonly entity: ReadonlyMap<string, Entity>;
  /** Countries by ISO code. */
  readonly country: ReadonlyMap<string, Entity>;
};

export const dossierQuery = () =>
  queryOptions<LoadedDossier>({
    queryKey: ['dossier'],
    queryFn: async ({ signal }) => {
      const dossier = await load(dossierSchema, (await manifest()).dossier, signal);
      return {
        ...dossier,
        story: new Map(dossier.stories.map((story) => [story.id, story])),
        entity: new Map(dossier.entities.map((entity) => [entity.id, entity])),
        country: new Map(dossier.entities.flatMap((entity) => (entity.code ? [[entity.code, entity] as const] : []))),
      };
    },
  });

export const eventsQuery = () =>
  queryOptions<DossierEvent[]>({
    queryKey: ['events'],
    queryFn: async ({ signal }) => (await load(eventsSchema, (await manifest()).events, signal)).events,
  });

/** A story's text; null where the dossier has no such story. */
export const storyQuery = (id: string) =>
  queryOptions<Story | null>({
    queryKey: ['story', id],
    queryFn: async ({ signal }) => {
      const { stories } = await manifest();
      const file = Object.hasOwn(stories, id) ? stories[id] : undefined;
      return file === undefined ? null : load(storySchema, file, signal);
    },
  });

/** Search over the dossier: what it finds, and where in a text the found words stand. */
export type Searcher = {
  readonly find: (words: string) => Hit[];
  readonly highlight: (text: string, hit: Hit) => readonly { start: number; end: number }[];
  readonly snippet: (text: string, hit: Hit, maxChars: number) => Snippet;
};
export type { Hit, Snippet };

/** The search code and its index come together, when they are first asked for. */
export const searcherQuery = () =>
  queryOptions<Searcher>({
    queryKey: ['searcher'],
    queryFn: async ({ signal }) => {
      const asked = manifest();
      const { highlight, prepare, searchIndex, searchIndexSchema, snippet } = await import('#queries/searchCode.ts');
      const names = await asked;
      const index = prepare(await load(searchIndexSchema, names.search, signal));
      const most = Object.keys(names.stories).length;
      return {
        find: (words) => searchIndex(index, words, most),
        highlight: (text, hit) => highlight(text, hit.matches),
        snippet: (text, hit, maxChars) => snippet(text, hit.matches, maxChars),
      };
    },
  });

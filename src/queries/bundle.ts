/** The bundle as the screens ask for it. One release's files never change, so nothing goes stale while the page is open. */
import { queryOptions } from '@tanstack/react-query';
import { keeping } from '#bundle/once.ts';
import { askBelow, openBundle, type Bundle } from '#bundle/reader.ts';
import type { CountedRef, Entity, Head, StoryCard } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { asOf } from '#queries/asOf.ts';
import { queryClient } from '#queries/client.ts';
import { hasCorrections } from '#queries/hasCorrections.ts';

/** The address of the bundle's folder. */
export const FOLDER = `${import.meta.env.BASE_URL}bundle/`;

const ask = askBelow(FOLDER, (...asked) => fetch(...asked));
/** The bundle as it is, of all time or as of a day. */
const original = keeping<Bundle>(1);
const openOriginal = (): Promise<Bundle> =>
  original('', async () => {
    const whole = await openBundle(ask);
    return asOf() === '' ? whole : new (await import('#search/bundleAsOf.ts')).BundleAsOf(whole.manifest, ask, asOf());
  });

async function open(): Promise<Bundle> {
  const bundle = await openOriginal();
  return hasCorrections() ? (await import('#queries/corrected.ts')).corrected(bundle) : bundle;
}

const bundleQuery = () => queryOptions<Bundle>({ queryKey: ['bundle'], queryFn: open });
/** Give the bundle, once its list of parts is there. */
export const bundle = (): Promise<Bundle> => queryClient.ensureQueryData(bundleQuery());
/** Put the bundle of now in its place: something in it was put right. Its parts are not asked for again. */
export const reopenBundle = async (): Promise<void> => void queryClient.setQueryData(bundleQuery().queryKey, await open());

/** What every screen begins with, with ways to find its parts. */
export type LoadedHead = Head & {
  /** Countries by ISO code. */
  readonly country: ReadonlyMap<string, CountedRef>;
};

export const headQuery = () =>
  queryOptions<LoadedHead>({
    queryKey: ['head'],
    queryFn: async () => {
      const head = await (await bundle()).head();
      return { ...head, country: new Map(head.countries.flatMap((country) => (country.code ? [[country.code, country] as const] : []))) };
    },
  });

/** A story; null where the dossier has none with that id. */
export const storyQuery = (id: string) => queryOptions<Story | null>({ queryKey: ['story', id], queryFn: async () => (await bundle()).story(id) });

/** Whether the dossier has a story with that id, published after the day as of which all is shown. */
export const isLaterQuery = (id: string) => queryOptions<boolean>({ queryKey: ['later', id], queryFn: async () => (await bundle()).isLater(id) });

/** An entity; null where the dossier has none with that id. */
export const entityQuery = (id: string) => queryOptions<Entity | null>({ queryKey: ['entity', id], queryFn: async () => (await bundle()).entity(id) });

/** The card of a story by its id; null where there is none. */
export const cardQuery = (id: string) =>
  queryOptions<StoryCard | null>({
    queryKey: ['card', id],
    initialData: () => queryClient.getQueryData(headQuery().queryKey)?.newest.find((card) => card.id === id),
    queryFn: async () => {
      const all = await bundle();
      const at = await all.where(id);
      return at && all.card(at.number);
    },
  });

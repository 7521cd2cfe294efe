/** How far the reader is in each story, live in every tab. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { onPlacesElsewhere, readPlaces, writePlace, type Place } from '#storage/places.ts';
import type { Written } from '#storage/items.ts';
import { nextTime } from '#storage/order.ts';
import { queryClient } from '#queries/client.ts';

export type { Place };

const placesQuery = () => queryOptions<Place[]>({ queryKey: ['places'], queryFn: readPlaces, initialData: readPlaces });

/** Follow places changed in another tab. Gives the way to stop. */
export const followPlaces = (): (() => void) => onPlacesElsewhere(() => queryClient.setQueryData(placesQuery().queryKey, readPlaces()));

/** Give the place in one story; undefined where it was never opened. */
export const usePlace = (id: string): Place | undefined =>
  useQuery({ ...placesQuery(), select: (places: Place[]) => places.find((place) => place.id === id) }).data;

/** Give the place in one story as it is kept now, without following it. */
export const placeNow = (id: string): Place | undefined =>
  queryClient.getQueryData(placesQuery().queryKey)?.find((place) => place.id === id) ?? readPlaces().find((place) => place.id === id);

/** Below this share of the text a story counts as looked at, not as begun. */
export const BEGUN = 0.05;

/** Give the stories begun and not finished, last read first. */
export const useBegun = (): Place[] =>
  useQuery({
    ...placesQuery(),
    select: (places: Place[]) => places.filter((place) => !place.read && place.share >= BEGUN).toSorted((a, b) => b.updatedAt - a.updatedAt),
  }).data;

/**
 * Keep a place; done when it is on disk. It shows at once, or only then where it is what the reader says.
 * The writing begins before this returns, so that a page that goes away still ends it.
 */
export async function keepPlace(place: Omit<Place, 'v' | 'updatedAt'>, shown: 'at-once' | 'when-kept' = 'at-once'): Promise<Written> {
  const kept: Place = { ...place, v: 1, updatedAt: nextTime(placeNow(place.id)?.updatedAt, Date.now()) };
  const show = () =>
    queryClient.setQueryData(placesQuery().queryKey, (places: Place[] = readPlaces()) => [...places.filter(({ id }) => id !== place.id), kept]);
  if (shown === 'at-once') show();
  const written = await writePlace(kept);
  if (shown === 'when-kept' && written.ok) show();
  return written;
}

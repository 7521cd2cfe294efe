/** The reader's bookmarks, live in every tab. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { bookmarkStore, type Bookmark } from '#storage/bookmarks.ts';
import type { Written } from '#storage/items.ts';
import { nextTime } from '#storage/order.ts';
import type { Records, Unreadable } from '#storage/records.ts';
import { queryClient } from '#queries/client.ts';

export type { Bookmark };

type Kept = Records<Bookmark>;

const bookmarksQuery = () => queryOptions<Kept>({ queryKey: ['bookmarks'], queryFn: bookmarkStore.read, initialData: bookmarkStore.read });

/** Read what is stored anew. */
export const rereadBookmarks = () => queryClient.setQueryData(bookmarksQuery().queryKey, bookmarkStore.read());

/** Follow bookmarks changed in another tab. Gives the way to stop. */
export const followBookmarks = (): (() => void) => bookmarkStore.onElsewhere(rereadBookmarks);

/** Give the saved stories, last saved first, and what could not be read. */
export function useBookmarks(): { saved: Bookmark[]; unreadable: Unreadable[] } {
  const { records, unreadable } = useQuery(bookmarksQuery()).data;
  return { saved: records.filter((record) => !record.deleted).toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1)), unreadable };
}

const idsOf = ({ records }: Kept): string[] => records.flatMap(({ id, deleted }) => (deleted ? [] : [id])).toSorted();
/** Give the ids of the saved stories, in order. */
export const useSavedIds = (): readonly string[] => useQuery({ ...bookmarksQuery(), select: idsOf }).data;
export const savedIdsNow = (): readonly string[] => idsOf(bookmarkStore.read());

/** Tell whether a story is saved. */
export const useIsSaved = (id: string): boolean =>
  useQuery({ ...bookmarksQuery(), select: (kept: Kept) => kept.records.some((record) => record.id === id && !record.deleted) }).data;

/** Give what became of several writes as one: the first refusal, or whether all of them are on disk. */
export const inAll = (all: readonly Written[]): Written => all.find((one) => !one.ok) ?? { ok: true, durable: all.every((one) => one.ok && one.durable) };

/** Save stories or take them out. Each gets its own record. It shows, and ends, when they are on disk or it is known that they are not. */
export async function saveStories(stories: readonly { id: string; title: string }[], saved: boolean): Promise<Written> {
  const known = new Map(bookmarkStore.read().records.map((record) => [record.id, record.updatedAt]));
  const written = await bookmarkStore.write(
    stories.map(({ id, title }) => ({ id, v: 1, updatedAt: nextTime(known.get(id), Date.now()), title, ...(saved ? {} : { deleted: true }) })),
  );
  rereadBookmarks();
  return inAll(written);
}

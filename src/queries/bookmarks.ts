/** The reader's bookmarks, live in every tab. */
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { bookmarkStore, type Bookmark } from '#storage/bookmarks.ts';
import type { Written } from '#storage/door.ts';
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

/** Tell whether a story is saved. */
export const useIsSaved = (id: string): boolean =>
  useQuery({ ...bookmarksQuery(), select: (kept: Kept) => kept.records.some((record) => record.id === id && !record.deleted) }).data;

/** Save stories or take them out. Each gets its own record; the first refusal is the result. */
export const useSave = () =>
  useMutation({
    mutationFn: async ({ stories, saved }: { stories: readonly { id: string; title: string }[]; saved: boolean }): Promise<Written> => {
      let result: Written = { ok: true };
      for (const { id, title } of stories) {
        const written = bookmarkStore.write({ id, v: 1, updatedAt: Date.now(), title, ...(saved ? {} : { deleted: true }) });
        if (result.ok) result = written;
      }
      rereadBookmarks();
      return result;
    },
  });

/** The reader's bookmarks, live in every tab. */
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import {
  backupOf,
  mergeChanges,
  onBookmarksElsewhere,
  readBackup,
  readBookmarks,
  writeBookmark,
  type BackupRead,
  type Bookmark,
  type Unreadable,
} from '#storage/bookmarks.ts';
import type { Written } from '#storage/door.ts';
import { queryClient } from '#queries/client.ts';

export type { BackupRead, Bookmark, Unreadable, Written };

type Kept = { readonly records: Bookmark[]; readonly unreadable: Unreadable[] };

const bookmarksQuery = () => queryOptions<Kept>({ queryKey: ['bookmarks'], queryFn: readBookmarks, initialData: readBookmarks });

const reread = () => queryClient.setQueryData(bookmarksQuery().queryKey, readBookmarks());

/** Follow bookmarks changed in another tab. Gives the way to stop. */
export const followBookmarks = (): (() => void) => onBookmarksElsewhere(reread);

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
        const written = writeBookmark({ id, v: 1, updatedAt: Date.now(), title, ...(saved ? {} : { deleted: true }) });
        if (result.ok) result = written;
      }
      reread();
      return result;
    },
  });

/** Give the text of a backup file of what is stored now. */
export const exportBookmarks = (): string => backupOf(readBookmarks().records, new Date().toISOString());

export type Imported = { readonly written: Written; readonly added: Bookmark[]; readonly updated: Bookmark[] };

/** Merge a backup file into what is stored. */
export const useImport = () =>
  useMutation({
    mutationFn: async (file: File): Promise<Imported | Extract<BackupRead, { ok: false }>> => {
      const read = await readBackup(file.size, () => file.text());
      if (!read.ok) return read;
      const { added, updated } = mergeChanges(readBookmarks().records, read.records);
      let written: Written = { ok: true };
      for (const record of [...added, ...updated]) {
        const one = writeBookmark(record);
        if (written.ok) written = one;
      }
      reread();
      return { written, added, updated };
    },
  });

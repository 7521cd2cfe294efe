/** All that the reader keeps, to a file and from one. */
import { useMutation } from '@tanstack/react-query';
import { backupOf, readBackup, type BackupRead } from '#storage/backup.ts';
import { bookmarkStore } from '#storage/bookmarks.ts';
import type { Written } from '#storage/door.ts';
import { highlightStore } from '#storage/highlights.ts';
import { mergeChanges } from '#storage/records.ts';
import { rereadBookmarks } from '#queries/bookmarks.ts';
import { buryHighlight, rereadHighlights } from '#queries/highlights.ts';

/** Give the text of a backup file of what is stored now. */
export const exportAll = (): string => backupOf({ bookmarks: bookmarkStore.read().records, highlights: highlightStore.read().records }, new Date().toISOString());

type Store<T> = { read(): { records: T[] }; write(record: T): Written };
type Took = { readonly written: Written; readonly added: number; readonly updated: number; readonly undo: () => Written };

/** Write records one by one; the first refusal is the result, and those that were kept come with it. */
function writeAll<T>(store: Store<T>, records: readonly T[]): { written: Written; kept: Set<T> } {
  const kept = new Set<T>();
  let written: Written = { ok: true };
  for (const record of records) {
    const one = store.write(record);
    if (one.ok) kept.add(record);
    else if (written.ok) written = one;
  }
  return { written, kept };
}

/**
 * Merge records into a store, with the way back for what was kept: what was new is taken out (`bury` says what is left of it),
 * what was changed is as it was. What changed again since the merge is left alone.
 */
function take<T extends { id: string; updatedAt: number; deleted?: boolean | undefined }>(store: Store<T>, incoming: readonly T[], bury: (record: T) => T): Took {
  const before = store.read().records;
  const { added, updated } = mergeChanges(before, incoming);
  const known = new Map(before.map((record) => [record.id, record]));
  const { written, kept } = writeAll(store, [...added, ...updated]);
  const undo = (): Written => {
    const now = new Map(store.read().records.map((record) => [record.id, record]));
    const untouched = [...kept].filter((record) => now.get(record.id)?.updatedAt === record.updatedAt);
    return writeAll(store, untouched.map((record) => ({ ...(known.get(record.id) ?? bury(record)), updatedAt: Math.max(Date.now(), record.updatedAt + 1) }))).written;
  };
  const count = (records: readonly T[]) => records.filter((record) => kept.has(record)).length;
  return { written, added: count(added), updated: count(updated), undo };
}

const firstRefusal = (all: readonly Written[]): Written => all.find((one) => !one.ok) ?? { ok: true };

const reread = () => {
  rereadBookmarks();
  rereadHighlights();
};

/** Merge a backup file into what is stored. */
export const useImport = () =>
  useMutation({
    mutationFn: async (file: File): Promise<Took | Extract<BackupRead, { ok: false }>> => {
      const read = await readBackup(file.size, () => file.text());
      if (!read.ok) return read;
      const both = [take(bookmarkStore, read.bookmarks, (bookmark) => ({ ...bookmark, deleted: true })), take(highlightStore, read.highlights, buryHighlight)];
      reread();
      return {
        written: firstRefusal(both.map(({ written }) => written)),
        added: both.reduce((sum, { added }) => sum + added, 0),
        updated: both.reduce((sum, { updated }) => sum + updated, 0),
        undo: () => {
          const undone = firstRefusal(both.map(({ undo }) => undo()));
          reread();
          return undone;
        },
      };
    },
  });

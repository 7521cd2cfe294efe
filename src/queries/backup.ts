/** All that the reader keeps, to a file and from one. */
import { useMutation } from '@tanstack/react-query';
import { backupOf, readBackup, type BackupRead } from '#storage/backup.ts';
import { bookmarkStore } from '#storage/bookmarks.ts';
import type { Written } from '#storage/door.ts';
import { highlightStore } from '#storage/highlights.ts';
import { mergeChanges } from '#storage/records.ts';
import { rereadBookmarks } from '#queries/bookmarks.ts';
import { rereadHighlights } from '#queries/highlights.ts';

/** Give the text of a backup file of what is stored now. */
export const exportAll = (): string => backupOf({ bookmarks: bookmarkStore.read().records, highlights: highlightStore.read().records }, new Date().toISOString());

type Store<T> = { read(): { records: T[] }; write(record: T): Written };
type Took = { readonly written: Written; readonly added: number; readonly updated: number; readonly undo: () => void };

/** Merge records into a store, with the way back: what was new is taken out, what was changed is as it was. */
function take<T extends { id: string; updatedAt: number; deleted?: boolean | undefined }>(store: Store<T>, incoming: readonly T[]): Took {
  const before = store.read().records;
  const { added, updated } = mergeChanges(before, incoming);
  const known = new Map(before.map((record) => [record.id, record]));
  let written: Written = { ok: true };
  for (const record of [...added, ...updated]) {
    const one = store.write(record);
    if (written.ok) written = one;
  }
  const undo = () => {
    const later = ({ updatedAt }: T) => Math.max(Date.now(), updatedAt + 1);
    for (const record of added) store.write({ ...record, updatedAt: later(record), deleted: true });
    for (const record of updated) store.write({ ...known.get(record.id)!, updatedAt: later(record) });
  };
  return { written, added: added.length, updated: updated.length, undo };
}

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
      const both = [take(bookmarkStore, read.bookmarks), take(highlightStore, read.highlights)];
      reread();
      return {
        written: both.find(({ written }) => !written.ok)?.written ?? { ok: true },
        added: both.reduce((sum, { added }) => sum + added, 0),
        updated: both.reduce((sum, { updated }) => sum + updated, 0),
        undo: () => {
          for (const { undo } of both) undo();
          reread();
        },
      };
    },
  });

/** All that the reader keeps, to a file and from one. */
import { backupOf, readBackup, type BackupRead } from '#storage/backup.ts';
import { bookmarkStore } from '#storage/bookmarks.ts';
import { correctionStore } from '#storage/corrections.ts';
import { highlightStore } from '#storage/highlights.ts';
import { keptFilterStore } from '#storage/keptFilters.ts';
import type { Written } from '#storage/items.ts';
import { nextTime } from '#storage/order.ts';
import { mergeChanges } from '#storage/records.ts';
import { inAll, rereadBookmarks } from '#queries/bookmarks.ts';
import { applyCorrections } from '#queries/corrections.ts';
import { buryHighlight, rereadHighlights } from '#queries/highlights.ts';
import { rereadKeptFilters } from '#queries/keptFilters.ts';
import { allRead } from '#queries/storage.ts';

/** Give the text of a backup file of what is stored now, in either place. */
export async function exportAll(): Promise<string> {
  await allRead();
  return backupOf(
    {
      bookmarks: bookmarkStore.read().records,
      highlights: highlightStore.read().records,
      filters: keptFilterStore.read().records,
      corrections: correctionStore.read().records,
    },
    new Date().toISOString(),
  );
}

type Store<T> = { read(): { records: T[] }; write(records: readonly T[]): Promise<Written[]> };
type Took = { readonly written: Written; readonly added: number; readonly updated: number; readonly undo: () => Promise<Written> };

/** Write records together; the first refusal is the result, and those that were kept come with it. */
async function writeAll<T>(store: Store<T>, records: readonly T[]): Promise<{ written: Written; kept: Set<T> }> {
  const results = await store.write(records);
  return { written: inAll(results), kept: new Set(records.filter((_, i) => results[i]?.ok)) };
}

/**
 * Merge records into a store, with the way back for what was kept: what was new is taken out (`bury` says what is left of it),
 * what was changed is as it was. What changed again since the merge is left alone.
 */
async function take<T extends { id: string; updatedAt: number; deleted?: boolean | undefined }>(
  store: Store<T>,
  incoming: readonly T[],
  bury: (record: T) => T,
): Promise<Took> {
  const before = store.read().records;
  const { added, updated } = mergeChanges(before, incoming);
  const known = new Map(before.map((record) => [record.id, record]));
  const { written, kept } = await writeAll(store, [...added, ...updated]);
  const undo = async (): Promise<Written> => {
    const now = new Map(store.read().records.map((record) => [record.id, record]));
    const untouched = [...kept].filter((record) => now.get(record.id)?.updatedAt === record.updatedAt);
    return (
      await writeAll(
        store,
        untouched.map((record) => ({ ...(known.get(record.id) ?? bury(record)), updatedAt: nextTime(record.updatedAt, Date.now()) })),
      )
    ).written;
  };
  const count = (records: readonly T[]) => records.filter((record) => kept.has(record)).length;
  return { written, added: count(added), updated: count(updated), undo };
}

const reread = async (): Promise<void> => {
  rereadBookmarks();
  rereadHighlights();
  rereadKeptFilters();
  await applyCorrections();
};

/** Merge a backup file into what is stored. */
export async function importFile(file: File): Promise<Took | Extract<BackupRead, { ok: false }>> {
  const read = await readBackup(file.size, () => file.text());
  if (!read.ok) return read;
  await allRead();
  const all = await Promise.all([
    take(bookmarkStore, read.bookmarks, (bookmark) => ({ ...bookmark, deleted: true })),
    take(highlightStore, read.highlights, buryHighlight),
    take(keptFilterStore, read.filters, (filter) => ({ ...filter, deleted: true })),
    take(correctionStore, read.corrections, (correction) => ({ ...correction, deleted: true })),
  ]);
  await reread();
  return {
    written: inAll(all.map(({ written }) => written)),
    added: all.reduce((sum, { added }) => sum + added, 0),
    updated: all.reduce((sum, { updated }) => sum + updated, 0),
    undo: async () => {
      const undone = inAll(await Promise.all(all.map(({ undo }) => undo())));
      await reread();
      return undone;
    },
  };
}

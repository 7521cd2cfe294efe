/** Bring both stores to the same: what each lacks, it gets. Loaded with the database. */
import { bookmarkStore } from '#storage/bookmarks.ts';
import { correctionStore } from '#storage/corrections.ts';
import type { Database } from '#storage/database.ts';
import { highlightStore } from '#storage/highlights.ts';
import { readTexts, takeStored } from '#storage/items.ts';
import { keptFilterStore } from '#storage/keptFilters.ts';
import { holdsPlace } from '#storage/places.ts';
import { reconcile } from '#storage/reconcile.ts';
import { holdsSettings } from '#storage/settings.ts';
import { visitStore } from '#storage/visits.ts';

const KINDS: Record<string, (key: string, text: string) => boolean> = {
  bookmark: bookmarkStore.holds,
  highlight: highlightStore.holds,
  filter: keptFilterStore.holds,
  correction: correctionStore.holds,
  visit: visitStore.holds,
  place: holdsPlace,
  settings: holdsSettings,
  /** What was set aside is kept on both sides as it is. */
  quarantine: () => true,
};

/** Tell whether a text under a key is something that is kept: a record of a kind we know, which can be read. */
const isKept = (key: string, text: string): boolean => KINDS[key.split(':', 1)[0] ?? '']?.(key, text) ?? false;

/** Reconcile the database with localStorage. `readOnly`: what the database has is shown, and neither is written. */
export async function settle(database: Database, readOnly: boolean): Promise<void> {
  const stored = await database.all();
  // From here until localStorage is written nothing waits, so that no change made meanwhile, here or in another tab, is overlooked.
  const local = new Map(readTexts('').map(({ key, text }) => [key, text]));
  const { toLocal, toDatabase } = reconcile(local, stored, isKept, Date.now());
  takeStored(toLocal, isKept, readOnly);
  if (!readOnly && toDatabase.length > 0) await database.putNewest(toDatabase, isKept);
}

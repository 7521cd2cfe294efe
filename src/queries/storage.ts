/** Where the reader's own data is kept, and how that fares. */
import { useSyncExternalStore } from 'react';
import { mayHaveStored } from '#storage/databases.ts';
import { followTabs, readTexts } from '#storage/items.ts';
import { connection, whenLoaded } from '#storage/loadConnection.ts';
import { onStorageState, storageState, type StorageState } from '#storage/state.ts';

export type { StorageState };

/** Give the state of both stores, live. */
export const useStorageState = (): StorageState => useSyncExternalStore(onStorageState, storageState);

/** Begin to follow the other tabs. Called before anything is read, so that what they say while the page loads is heard. */
export function followStorage(): void {
  whenLoaded(({ whenOpened }) => whenOpened(async (database, readOnly) => (await import('#storage/settle.ts')).settle(database, readOnly)));
  followTabs();
}

/** Whether there is anything to read or to reconcile; on a first visit there is not, and the database's code is not loaded. */
const worthOpening = async (): Promise<boolean> => (await mayHaveStored()) || storageState().local !== 'works' || readTexts('').length > 0;

/** Bring both stores to the same, once the first screen stands; look for a newer release's database each time the page comes into view. */
export function startStorage(): void {
  const open = async () => {
    if (await worthOpening()) await (await connection())?.openStored();
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void open(), { timeout: 1000 });
  else setTimeout(() => void open(), 200);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void mayHaveStored();
  });
}

/** Wait until all that is kept in either place can be read, as far as that can be had now. */
export async function allRead(): Promise<void> {
  if (await worthOpening()) await (await connection())?.settledStored();
}

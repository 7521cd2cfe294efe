/** How the two stores fare in this tab: what the screens say of it. */

export type StorageState = {
  /** `full`: some records stand in the database alone, since localStorage took no more. */
  readonly local: 'works' | 'full' | 'blocked';
  /**
   * `asleep`: not opened yet. `silent`: refused by the browser, or without an answer for three seconds.
   * `held`: another tab keeps an older one open. `closed`: another tab asked for it to be closed; the next write opens it again.
   * `outdated`: a newer release has stored in a newer format; this tab writes no more.
   */
  readonly database: 'asleep' | 'ready' | 'silent' | 'held' | 'closed' | 'outdated';
};

let state: StorageState = { local: 'works', database: 'asleep' };
const listeners = new Set<() => void>();

/** Give the state of now; the same object until something changes. */
export const storageState = (): StorageState => state;

/** Take a change. What is outdated stays so until the page is loaded anew. */
export function changeStorageState(change: Partial<StorageState>): void {
  const next = { ...state, ...change, ...(state.database === 'outdated' && { database: state.database }) };
  if (next.local === state.local && next.database === state.database) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Write no more: a newer release has stored in a newer format. */
export const outdate = (): void => changeStorageState({ database: 'outdated' });

/** Hear of changes. Gives the way to stop. */
export function onStorageState(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

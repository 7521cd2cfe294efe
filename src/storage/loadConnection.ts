/** The way to the database (`connection.ts`), loaded when it is first needed: on a first visit that is when the reader first keeps something. */
import { atMost } from '#storage/patience.ts';
import { changeStorageState } from '#storage/state.ts';

type Connection = typeof import('#storage/connection.ts');

let loaded: Connection | null = null;
let loading: Promise<Connection> | null = null;
/** It was waited for in vain: until it is there nobody waits again. */
let isLate = false;
let prepare: (connection: Connection) => void = () => {};

/** Say what is done once with the connection before it is used. */
export function whenLoaded(then: typeof prepare): void {
  prepare = then;
}

/** Give the connection if it is there already, so that a write begins at once. */
export const connectionNow = (): Connection | null => loaded;

async function load(): Promise<Connection> {
  try {
    loaded = await import('#storage/connection.ts');
    prepare(loaded);
    // What was written meanwhile is missing in the database.
    if (isLate) void loaded.openStored();
    return loaded;
  } finally {
    loading = null;
    isLate = false;
  }
}

/** Load the connection; null where it cannot be had now. */
export async function connection(): Promise<Connection | null> {
  if (loaded) return loaded;
  loading ??= load();
  try {
    const connected = isLate ? 'late' : await atMost(loading);
    if (connected !== 'late') return connected;
    isLate = true;
    // Whoever waited has been told; nobody else hears of a loading that fails.
    loading?.catch(() => {});
  } catch {
    // What cannot be loaded cannot be had now.
  }
  changeStorageState({ database: 'silent' });
  return null;
}

/**
 * The way to the database: opened when it is first needed, opened again when it was closed, given up for the moment when it does not answer.
 * Nothing here throws; how it fares is told to `state.ts`.
 */
import type { Database } from '#storage/database.ts';
import { mayHaveStored } from '#storage/databases.ts';
import { DATABASES, FORMAT } from '#storage/format.ts';
import { atMost } from '#storage/patience.ts';
import type { Item } from '#storage/reconcile.ts';
import { changeStorageState, outdate, storageState } from '#storage/state.ts';

let database: Database | null = null;
let opening: Promise<Database | null> | null = null;
/** The opening, or a transaction, has not ended in the time that is waited for it. Transactions end in order, so until one ends nobody waits again. */
let hangs = false;
let reconciled: (database: Database, readOnly: boolean) => Promise<void> = async () => {};
let settled: Promise<unknown> = Promise.resolve();

/** Say what is done each time the database was opened; `readOnly` where a newer release has taken over. */
export function whenOpened(reconcile: typeof reconciled): void {
  reconciled = reconcile;
}

/** Wait for the database, and no longer than anything does; `late` where it did not answer, which is said. */
async function within<T>(work: Promise<T>): Promise<T | 'late'> {
  // One that ends shows that the database answers, also after all.
  const ended = work.finally(() => (hangs = false));
  ended.catch(() => {});
  if (hangs) return 'late';
  const answer = await atMost(ended);
  if (answer === 'late') {
    hangs = true;
    if (storageState().database !== 'held') changeStorageState({ database: 'silent' });
  }
  return answer;
}

async function start(): Promise<Database | null> {
  try {
    // Looks for a newer format, of which the reconciliation must know.
    await mayHaveStored();
    const { openDatabase } = await import('#storage/database.ts');
    const opened = await openDatabase(`${DATABASES}${FORMAT}`, {
      held: () => changeStorageState({ database: 'held' }),
      asked: (version) => {
        database = null;
        if (version === null) changeStorageState({ database: 'closed' });
        else outdate();
      },
      ended: () => {
        database = null;
      },
    });
    database = opened;
    changeStorageState({ database: 'ready' });
    settled = reconciled(opened, storageState().database === 'outdated')
      .catch(() => {})
      // It may have been late, and said to be.
      .then(() => database === opened && changeStorageState({ database: 'ready' }));
    return opened;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') outdate();
    else changeStorageState({ database: 'silent' });
    return null;
  } finally {
    opening = null;
  }
}

/** Open the database; null where it cannot be had now. Where it comes later, what is missing in it is written then. */
export async function openStored(): Promise<Database | null> {
  if (database) return database;
  opening ??= start();
  const opened = await within(opening);
  return opened === 'late' ? null : opened;
}

/** Open the database and wait until both stores hold the same, as far as can be had now. */
export async function settledStored(): Promise<void> {
  if (await openStored()) await within(settled);
}

/** Write texts to the database; `kept` when they are on disk. Where it is open the writing begins before this returns. */
export async function putStored(items: readonly Item[], again = true): Promise<'kept' | 'full' | 'failed'> {
  const open = database ?? (await openStored());
  if (!open || storageState().database === 'outdated') return 'failed';
  const writing = (async () => open.put(items))();
  writing.then(() => changeStorageState({ database: 'ready' }), () => {});
  try {
    return (await within(writing)) === 'late' ? 'failed' : 'kept';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
    // The browser may have closed it: once more, with a fresh handle.
    if (database === open) {
      open.close();
      database = null;
    }
    if (again) return putStored(items, false);
    changeStorageState({ database: 'silent' });
    return 'failed';
  }
}

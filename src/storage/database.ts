/** The database of records: stored texts by their keys, the same as in localStorage. Loaded when it is first needed; the only file that knows `idb`. */
import { openDB, type DBSchema } from 'idb';
import { compareStores } from '#storage/order.ts';
import type { Item } from '#storage/reconcile.ts';

type Schema = DBSchema & { records: { key: string; value: string } };

/** Version of the database's own layout. A new format of what is stored takes a new name instead, so that two releases can be open at once. */
const LAYOUT = 1;

export type DatabaseEvents = {
  /** Another tab holds an older layout open; the opening goes on when it lets go. */
  held: () => void;
  /** Another tab wants to upgrade it, or to delete it (`null`): it was closed here. */
  asked: (version: number | null) => void;
  /** The browser closed it. */
  ended: () => void;
};

export type Database = {
  /** Write texts in one transaction; done when they are on disk. It begins at once and needs nothing more of the page, so that it ends even while the page goes away. */
  put: (items: readonly Item[]) => Promise<void>;
  /** Write each text of localStorage unless the one that is there counts more; what cannot be read is set aside first. */
  putNewest: (items: readonly Item[], isKept: (key: string, text: string) => boolean) => Promise<void>;
  /** Give all texts by their keys. */
  all: () => Promise<Map<string, string>>;
  close: () => void;
};

/** Open a database. Throws where the browser refuses, `VersionError` where a newer layout is there. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Database> {
  const db = await openDB<Schema>(name, LAYOUT, {
    upgrade: (fresh) => {
      if (!fresh.objectStoreNames.contains('records')) fresh.createObjectStore('records');
    },
    blocked: () => events.held(),
    blocking: (_, version, event) => {
      (event.target as IDBDatabase).close();
      events.asked(version);
    },
    terminated: () => events.ended(),
  });
  const write = () => db.transaction('records', 'readwrite', { durability: 'strict' });
  return {
    async put(items) {
      const transaction = write();
      // One that fails ends the transaction, which then says why.
      for (const [key, text] of items) transaction.store.put(text, key).catch(() => {});
      transaction.commit();
      await transaction.done;
    },
    async putNewest(items, isKept) {
      const transaction = write();
      const now = Date.now();
      const one = async ([key, text]: Item) => {
        const present = await transaction.store.get(key);
        const readable = present !== undefined && isKept(key, present);
        if (readable && compareStores(text, present, now) <= 0) return;
        if (present !== undefined && !readable) await transaction.store.put(present, `quarantine:${now}:${key}`);
        await transaction.store.put(text, key);
      };
      await Promise.all([...items.map(one), transaction.done]);
    },
    async all() {
      const { store } = db.transaction('records');
      const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, i) => [key, texts[i] ?? '']));
    },
    close: () => db.close(),
  };
}

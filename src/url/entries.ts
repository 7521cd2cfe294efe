/**
 * Entries of the browser's history. The router gives keys to the entries that it makes itself; a document opened by its address
 * has none, and all of these would share the key `default`, and with it whatever is kept by key: where the page was scrolled to.
 * So each entry gets a key of its own. It lies in the entry's state and comes back with it, by Back, Forward and a reload.
 */

/** The key that was given last, as long as its entry has not been left and come back to. */
let fresh: string | null = null;

function nameEntry(): void {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'key' in state) {
    fresh = null;
    return;
  }
  fresh = crypto.getRandomValues(new Uint32Array(2)).join('-');
  history.replaceState({ ...(state as object | null), key: fresh, idx: 0 }, '');
}

/** Give every entry a key, those that a link within the page or the address bar makes as well. Call it once, before the router is made. */
export function nameEntries(): void {
  nameEntry();
  addEventListener('popstate', nameEntry);
}

/** Tell whether the reader came back to an entry (Back, Forward, a reload), and did not open it anew. `action` and `key` are the router's. */
export const isReturn = (action: string, key: string): boolean => action === 'POP' && key !== fresh;

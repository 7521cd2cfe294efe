/**
 * The one way to localStorage. Only keys under our prefix are read or written; extensions write into sites' storage too.
 * A browser may refuse storage altogether: reading then finds nothing, writing says so.
 */
const PREFIX = 'siyaq:';

/** Why a write was not kept: storage is full, refused by the browser, holds a record of a newer release; the record is larger than one may be; a newer release has taken over the whole storage. */
export type Refusal = 'full' | 'blocked' | 'newer' | 'too-long' | 'outdated';
export type LocallyWritten = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

const isQuota = (error: unknown): boolean => error instanceof DOMException && /quota/i.test(error.name);

/** Give the text under a key (without the prefix), or null. */
export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Write a text under a key. Never throws: what was not kept is said. */
export function writeItem(key: string, text: string): LocallyWritten {
  try {
    localStorage.setItem(PREFIX + key, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'full' : 'blocked' };
  }
}

/** Give all entries whose key (without the prefix) starts so, in the order of their keys. */
export function readItems(start: string): { key: string; text: string }[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    return keys
      .filter((key) => key.startsWith(PREFIX + start))
      .toSorted()
      .map((key) => ({ key: key.slice(PREFIX.length), text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

/** Tell whether the browser keeps anything for us. */
export function storageWorks(): boolean {
  try {
    const probe = `${PREFIX}probe`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return true;
  } catch (error) {
    return isQuota(error);
  }
}

/** Hear of changes that another tab makes under keys that start so. Gives the way to stop. */
export function onOtherTab(start: string, heard: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === null || event.key.startsWith(PREFIX + start)) heard();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/**
 * What is kept, as texts by key, in two places: localStorage, which the first paint can read, and the database, which survives a killed browser.
 * Reading needs no waiting. What localStorage would not take is remembered here as well, so that it is read like the rest.
 */
import { onOtherTab, readItem, readItems, storageWorks, writeItem, type LocallyWritten, type Refusal } from '#storage/door.ts';
import { connection, connectionNow } from '#storage/loadConnection.ts';
import { compareTexts } from '#storage/order.ts';
import type { Item } from '#storage/reconcile.ts';
import { joinTabs, tellTabs } from '#storage/tabs.ts';
import { changeStorageState, outdate, storageState } from '#storage/state.ts';

/** What became of a write. `durable`: it is on disk, and a browser that is killed now keeps it; otherwise localStorage alone holds it. */
export type Written = { readonly ok: true; readonly durable: boolean } | { readonly ok: false; readonly reason: Refusal };

/** Texts that localStorage would not take: in the database, or on their way there. */
const besides = new Map<string, string>();
const listeners = new Set<{ readonly start: string; readonly heard: () => void }>();

const newest = (one: string | null, other: string | undefined): string | null => {
  if (one === null || other === undefined) return one ?? other ?? null;
  return compareTexts(one, other, Date.now()) > 0 ? one : other;
};

/** Give the text under a key, or null. */
export const readText = (key: string): string | null => newest(readItem(key), besides.get(key));

/** Give all texts whose key starts so, in the order of their keys. */
export function readTexts(start: string): { key: string; text: string }[] {
  const local = readItems(start);
  if (besides.size === 0) return local;
  const all = new Map(local.map(({ key, text }) => [key, text]));
  for (const [key, text] of besides) if (key.startsWith(start)) all.set(key, newest(all.get(key) ?? null, text) ?? text);
  return [...all].map(([key, text]) => ({ key, text })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Hear of changes under keys that start so which were not made by the one who listens: by another tab, or by a reconciliation. Gives the way to stop. */
export function onTexts(start: string, heard: () => void): () => void {
  const listener = { start, heard };
  listeners.add(listener);
  const stop = onOtherTab(start, heard);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

/** Tell those who listen that texts changed without them. */
function changed(keys: readonly string[]): void {
  for (const { start, heard } of listeners) if (keys.some((key) => key.startsWith(start))) heard();
}

const sayLocal = (blocked: boolean) => changeStorageState({ local: blocked ? 'blocked' : besides.size > 0 ? 'full' : 'works' });

/** Write one text to localStorage; what it would not take is remembered. Gives why not, and the way back. */
function place([key, text]: Item): { refused: Refusal | null; back: () => void } {
  const written = writeItem(key, text);
  const before = besides.get(key);
  if (written.ok) besides.delete(key);
  else besides.set(key, text);
  const back = () => {
    if (besides.get(key) !== text) return;
    if (before === undefined) besides.delete(key);
    else besides.set(key, before);
  };
  return { refused: written.ok ? null : written.reason, back };
}

/**
 * Keep texts in both places: at once for whoever reads, and done when the database has them on disk. One result a text.
 * Where one of the two cannot, the other suffices; where neither can, the text is not there any more.
 */
export async function keepTexts(items: readonly Item[]): Promise<Written[]> {
  if (storageState().database === 'outdated') return items.map(() => ({ ok: false, reason: 'outdated' }));
  if (items.length === 0) return [];
  const placed = items.map(place);
  const stored = await (connectionNow()?.putStored(items) ?? connection().then((later) => later?.putStored(items) ?? 'failed'));
  const results = placed.map(({ refused, back }): Written => {
    if (stored === 'kept') return { ok: true, durable: true };
    if (!refused) return { ok: true, durable: false };
    back();
    return { ok: false, reason: stored === 'full' ? 'full' : refused };
  });
  if (stored === 'kept') tellTabs(items.filter((_, i) => placed[i]?.refused));
  sayLocal(placed.some(({ refused }) => refused === 'blocked'));
  return results;
}

/** Put a text that cannot be read under a key of its own, before its key is used again. */
export const setAside = (key: string, text: string, time: number): LocallyWritten => writeItem(`quarantine:${time}:${key}`, text);

/** Take what the database has and localStorage lacks. `readOnly`: localStorage stays as it is. Junk under a key is set aside first. */
export function takeStored(items: readonly Item[], isKept: (key: string, text: string) => boolean, readOnly: boolean): void {
  let blocked = storageState().local === 'blocked';
  for (const item of items) {
    const [key, text] = item;
    const present = readItem(key);
    const mayReplace = !readOnly && (present === null || isKept(key, present) || setAside(key, present, Date.now()).ok);
    if (mayReplace) blocked = place(item).refused === 'blocked' || blocked;
    else besides.set(key, text);
  }
  sayLocal(blocked);
  changed(items.map(([key]) => key));
}

/** Take what another tab wrote and localStorage would not: it is in the database already. */
function takeTold(items: readonly Item[]): void {
  const newer = items.filter(([key, text]) => readText(key) !== text && newest(readText(key), text) === text);
  for (const [key, text] of newer) besides.set(key, text);
  sayLocal(storageState().local === 'blocked');
  changed(newer.map(([key]) => key));
}

/** Follow the other tabs, and look how localStorage fares. Called once, before anything is read. */
export function followTabs(): void {
  sayLocal(!storageWorks());
  joinTabs({ told: takeTold, newer: outdate });
  // A page that comes back as it was left has heard nothing meanwhile.
  addEventListener('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) changed(readTexts('').map(({ key }) => key));
  });
}

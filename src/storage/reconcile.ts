/** What each of the two stores lacks of the other. Pure; the laws it keeps are in its test. */
import { compareStores } from '#storage/order.ts';

/** The texts of a store by their keys. */
export type Side = ReadonlyMap<string, string>;
export type Item = readonly [key: string, text: string];

/**
 * Reconcile record by record at the time `now`: what one side lacks it gets, of two copies the one that counts (`compareStores`) goes to both.
 * Nothing is ever taken away from a side. What `isKept` does not accept as a record is never copied, and counts less than any record.
 */
export function reconcile(local: Side, database: Side, isKept: (key: string, text: string) => boolean, now: number): { toLocal: Item[]; toDatabase: Item[] } {
  const toLocal: Item[] = [];
  const toDatabase: Item[] = [];
  for (const key of new Set([...local.keys(), ...database.keys()])) {
    const [here, there] = [local.get(key), database.get(key)];
    if (here === there) continue;
    const [mine, theirs] = [here, there].map((text) => (text !== undefined && isKept(key, text) ? text : undefined));
    const winner = mine !== undefined && theirs !== undefined && compareStores(mine, theirs, now) < 0 ? theirs : (mine ?? theirs);
    if (winner === undefined) continue;
    if (here !== winner) toLocal.push([key, winner]);
    if (there !== winner) toDatabase.push([key, winner]);
  }
  return { toLocal, toDatabase };
}

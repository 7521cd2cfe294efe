/**
 * What the reader keeps, one record an item under a key of its own, so that two tabs never overwrite each other.
 * Reading never writes; a removed record stays as a tombstone; what cannot be read is set aside before its key is used again.
 */
import * as v from 'valibot';
import { readItem, type Refusal } from '#storage/door.ts';
import { keepTexts, onTexts, readText, readTexts, setAside, type Written } from '#storage/items.ts';
import { isLater } from '#storage/order.ts';

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** Milliseconds since 1970, UTC: which of two copies is the newer. */
export const timeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
type Kept = { id: string; updatedAt: number; deleted?: boolean | undefined };

/** A stored text that is no record: broken, or of a newer release. */
export type Unreadable = { readonly key: string; readonly text: string; readonly newer: boolean };

/** All records of a kind, tombstones included, with what could not be read. */
export type Records<T> = { readonly records: T[]; readonly unreadable: Unreadable[] };

/** Make the store of one kind of record; `version` is the `v` that its schema accepts. */
export function recordStore<T extends Kept>(kind: string, version: number, schema: v.GenericSchema<unknown, T>) {
  const start = `${kind}:`;

  function parse(text: string): T | 'broken' | 'newer' {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return 'broken';
    }
    const parsed = v.safeParse(schema, json);
    if (parsed.success) return parsed.output;
    const written = typeof json === 'object' && json !== null && 'v' in json ? json.v : undefined;
    return typeof written === 'number' && written > version ? 'newer' : 'broken';
  }

  function holds(key: string, text: string): boolean {
    const record = parse(text);
    return record === 'newer' || (typeof record === 'object' && start + record.id === key);
  }

  /** Give why a record may not be written, or null. Junk under its key is set aside; a newer release's record is never overwritten. */
  function refuse(record: T): Refusal | null {
    if (!v.is(schema, record)) return 'too-long';
    const key = start + record.id;
    const known = readText(key);
    if (known !== null && parse(known) === 'newer') return 'newer';
    // What is junk there would be overwritten, whatever else is known of the record.
    const present = readItem(key);
    if (present === null || holds(key, present)) return null;
    const aside = setAside(key, present, record.updatedAt);
    return aside.ok ? null : aside.reason;
  }

  return {
    /** Give all records, each salvaged by itself. */
    read(): Records<T> {
      const records: T[] = [];
      const unreadable: Unreadable[] = [];
      for (const { key, text } of readTexts(start)) {
        const record = parse(text);
        if (typeof record === 'object' && start + record.id === key) records.push(record);
        else unreadable.push({ key, text, newer: record === 'newer' });
      }
      for (const { key, text } of readTexts('quarantine:')) if (key.split(':')[2] === kind) unreadable.push({ key, text, newer: false });
      return { records, unreadable };
    },
    /** Keep records, each of them if it is one that can be read again: shown at once to whoever reads, done when they are on disk. One result a record. */
    async write(records: readonly T[]): Promise<Written[]> {
      const refusals = records.map(refuse);
      const accepted = records.filter((_, i) => refusals[i] === null);
      const kept = await keepTexts(accepted.map((record) => [start + record.id, JSON.stringify(record)]));
      return refusals.map((reason) => (reason === null ? (kept.shift() ?? { ok: false, reason: 'blocked' }) : { ok: false, reason }));
    },
    /** Tell whether a text under a key is a record of this kind, this release's or a newer one's. */
    holds,
    /** Hear of records changed by another tab or a reconciliation. Gives the way to stop. */
    onElsewhere: (heard: () => void): (() => void) => onTexts(start, heard),
  };
}

/** Give what other records would change: of two copies of one the newer wins; one that was removed here comes back, since the reader asks for it. */
export function mergeChanges<T extends Kept>(present: readonly T[], incoming: readonly T[], now = Date.now()): { added: T[]; updated: T[] } {
  const known = new Map(present.map((record) => [record.id, record]));
  const added: T[] = [];
  const updated: T[] = [];
  const newest = new Map<string, T>();
  for (const record of incoming) {
    const other = newest.get(record.id);
    if (!other || isLater(record.updatedAt, other.updatedAt, now)) newest.set(record.id, record);
  }
  for (const record of newest.values()) {
    const mine = known.get(record.id);
    if (!mine || mine.deleted) added.push(record);
    else if (isLater(record.updatedAt, mine.updatedAt, now)) updated.push(record);
  }
  return { added, updated };
}

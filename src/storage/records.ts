/**
 * What the reader keeps, one record an item under a key of its own, so that two tabs never overwrite each other.
 * Reading never writes; a removed record stays as a tombstone; what cannot be read is set aside before its key is used again.
 */
import * as v from 'valibot';
import { onOtherTab, readItem, readItems, writeItem, type Written } from '#storage/door.ts';

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

  return {
    /** Give all records, each salvaged by itself. */
    read(): Records<T> {
      const records: T[] = [];
      const unreadable: Unreadable[] = [];
      for (const { key, text } of readItems(start)) {
        const record = parse(text);
        if (typeof record === 'object' && start + record.id === key) records.push(record);
        else unreadable.push({ key, text, newer: record === 'newer' });
      }
      for (const { key, text } of readItems('quarantine:')) if (key.split(':')[2] === kind) unreadable.push({ key, text, newer: false });
      return { records, unreadable };
    },
    /** Keep one record, if it is one that can be read again. Junk under its key is set aside first; a newer release's record is never overwritten. */
    write(record: T): Written {
      if (!v.is(schema, record)) return { ok: false, reason: 'too-long' };
      const key = start + record.id;
      const present = readItem(key);
      if (present !== null) {
        const known = parse(present);
        if (known === 'newer') return { ok: false, reason: 'newer' };
        if (known === 'broken' || known.id !== record.id) {
          const aside = writeItem(`quarantine:${record.updatedAt}:${key}`, present);
          if (!aside.ok) return aside;
        }
      }
      return writeItem(key, JSON.stringify(record));
    },
    /** Hear of records changed in another tab. Gives the way to stop. */
    onElsewhere: (heard: () => void): (() => void) => onOtherTab(start, heard),
  };
}

/** Give what other records would change: of two copies of one the newer wins; one that was removed here comes back, since the reader asks for it. */
export function mergeChanges<T extends Kept>(present: readonly T[], incoming: readonly T[]): { added: T[]; updated: T[] } {
  const known = new Map(present.map((record) => [record.id, record]));
  const added: T[] = [];
  const updated: T[] = [];
  const newest = new Map<string, T>();
  for (const record of incoming) {
    const other = newest.get(record.id);
    if (!other || record.updatedAt > other.updatedAt) newest.set(record.id, record);
  }
  for (const record of newest.values()) {
    const mine = known.get(record.id);
    if (!mine || mine.deleted) added.push(record);
    else if (record.updatedAt > mine.updatedAt) updated.push(record);
  }
  return { added, updated };
}

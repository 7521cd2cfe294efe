/**
 * Bookmarks: one key an item (`siyaq:bookmark:<story id>`), so that two tabs never overwrite each other.
 * Reading never writes; a removed one stays as a tombstone; what cannot be read is set aside before its key is used again.
 */
import * as v from 'valibot';
import { onOtherTab, readItem, readItems, writeItem, type Written } from '#storage/door.ts';

const KEY = 'bookmark:';
const VERSION = 1;

const bookmarkSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  v: v.literal(VERSION),
  /** Milliseconds since 1970, UTC: which of two copies is the newer. */
  updatedAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  /** The story's title when it was saved, for the day it leaves the dossier. */
  title: v.pipe(v.string(), v.maxLength(2000)),
  deleted: v.optional(v.boolean()),
});
export type Bookmark = v.InferOutput<typeof bookmarkSchema>;

/** A stored text that is no bookmark: broken, or of a newer release. */
export type Unreadable = { readonly key: string; readonly text: string; readonly newer: boolean };

function parseRecord(text: string): Bookmark | 'broken' | 'newer' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'broken';
  }
  const parsed = v.safeParse(bookmarkSchema, json);
  if (parsed.success) return parsed.output;
  const version = typeof json === 'object' && json !== null && 'v' in json ? json.v : undefined;
  return typeof version === 'number' && version > VERSION ? 'newer' : 'broken';
}

/** Give all records, tombstones included, each salvaged by itself, with what could not be read. */
export function readBookmarks(): { records: Bookmark[]; unreadable: Unreadable[] } {
  const records: Bookmark[] = [];
  const unreadable: Unreadable[] = [];
  for (const { key, text } of readItems(KEY)) {
    const record = parseRecord(text);
    if (typeof record === 'object' && `${KEY}${record.id}` === key) records.push(record);
    else unreadable.push({ key, text, newer: record === 'newer' });
  }
  for (const { key, text } of readItems('quarantine:')) unreadable.push({ key, text, newer: false });
  return { records, unreadable };
}

/** Keep one record. Junk under its key is set aside first; a newer release's record is never overwritten. */
export function writeBookmark(bookmark: Bookmark): Written {
  const key = KEY + bookmark.id;
  const present = readItem(key);
  if (present !== null) {
    const record = parseRecord(present);
    if (record === 'newer') return { ok: false, reason: 'newer' };
    if (record === 'broken') {
      const aside = writeItem(`quarantine:${bookmark.updatedAt}:${key}`, present);
      if (!aside.ok) return aside;
    }
  }
  return writeItem(key, JSON.stringify(bookmark));
}

/** Hear of bookmarks changed in another tab. */
export const onBookmarksElsewhere = (heard: () => void): (() => void) => onOtherTab(KEY, heard);

const BACKUP_FORMAT = 'siyaq-backup';
const BACKUP_LIMIT = 5_000_000;
const backupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(1),
  createdAt: v.string(),
  counts: v.object({ bookmarks: v.number() }),
  bookmarks: v.array(bookmarkSchema),
});

/** Give the text of a backup file: all bookmarks, self-described. */
export function backupOf(records: readonly Bookmark[], createdAt: string): string {
  const bookmarks = records.filter((record) => !record.deleted);
  const backup: v.InferOutput<typeof backupSchema> = {
    format: BACKUP_FORMAT,
    version: 1,
    createdAt,
    counts: { bookmarks: bookmarks.length },
    bookmarks: [...bookmarks],
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export type BackupRead =
  | { readonly ok: true; readonly records: Bookmark[] }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged' };

/** Read a backup file of `size` bytes; its size is looked at before its text is. */
export async function readBackup(size: number, text: () => Promise<string>): Promise<BackupRead> {
  if (size > BACKUP_LIMIT) return { ok: false, reason: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(await text());
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const parsed = v.safeParse(backupSchema, json);
  if (parsed.success) return { ok: true, records: parsed.output.bookmarks.filter((record) => !record.deleted) };
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== BACKUP_FORMAT) return { ok: false, reason: 'not-ours' };
  if ('version' in json && typeof json.version === 'number' && json.version > 1) return { ok: false, reason: 'newer' };
  return { ok: false, reason: 'damaged' };
}

/** Give what a backup would change: of two copies of one bookmark the newer wins; one that was removed here comes back, since the reader asks for the file. */
export function mergeChanges(present: readonly Bookmark[], incoming: readonly Bookmark[]): { added: Bookmark[]; updated: Bookmark[] } {
  const known = new Map(present.map((record) => [record.id, record]));
  const added: Bookmark[] = [];
  const updated: Bookmark[] = [];
  const newest = new Map<string, Bookmark>();
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

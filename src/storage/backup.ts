/** The backup file: one self-describing JSON of all that the reader keeps. */
import * as v from 'valibot';
import { bookmarkSchema, type Bookmark } from '#storage/bookmarks.ts';
import { correctionSchema, type KeptCorrection } from '#storage/corrections.ts';
import { highlightSchema, type Highlight } from '#storage/highlights.ts';
import { keptFilterSchema, type KeptFilter } from '#storage/keptFilters.ts';

const FORMAT = 'siyaq-backup';
/** More than a full localStorage comes to as a file: 5 MiB of units, up to three bytes each. */
const LIMIT = 16_000_000;
const backupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  createdAt: v.string(),
  /** Files of before highlights, named filters or corrections have neither their number nor their list. */
  counts: v.object({
    bookmarks: v.number(),
    highlights: v.optional(v.number(), 0),
    filters: v.optional(v.number(), 0),
    corrections: v.optional(v.number(), 0),
  }),
  bookmarks: v.array(bookmarkSchema),
  highlights: v.optional(v.array(highlightSchema), []),
  filters: v.optional(v.array(keptFilterSchema), []),
  corrections: v.optional(v.array(correctionSchema), []),
});

/** What the reader keeps, by kind. */
export type Keepings = {
  readonly bookmarks: readonly Bookmark[];
  readonly highlights: readonly Highlight[];
  readonly filters: readonly KeptFilter[];
  readonly corrections: readonly KeptCorrection[];
};

const kept = <T extends { deleted?: boolean | undefined }>(records: readonly T[]): T[] => records.filter((record) => !record.deleted);

/** Give the text of a backup file: all that is kept, self-described. */
export function backupOf(all: Keepings, createdAt: string): string {
  const bookmarks = kept(all.bookmarks);
  const highlights = kept(all.highlights);
  const filters = kept(all.filters);
  const corrections = kept(all.corrections);
  const backup: v.InferOutput<typeof backupSchema> = {
    format: FORMAT,
    version: 1,
    createdAt,
    counts: { bookmarks: bookmarks.length, highlights: highlights.length, filters: filters.length, corrections: corrections.length },
    bookmarks,
    highlights,
    filters,
    corrections,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export type BackupRead =
  ({ readonly ok: true } & Keepings) | { readonly ok: false; readonly reason: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged' };

/** Read a backup file of `size` bytes; its size is looked at before its text is. */
export async function readBackup(size: number, text: () => Promise<string>): Promise<BackupRead> {
  if (size > LIMIT) return { ok: false, reason: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(await text());
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const parsed = v.safeParse(backupSchema, json);
  if (parsed.success) {
    const { bookmarks, highlights, filters, corrections } = parsed.output;
    return { ok: true, bookmarks: kept(bookmarks), highlights: kept(highlights), filters: kept(filters), corrections: kept(corrections) };
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT) return { ok: false, reason: 'not-ours' };
  if ('version' in json && typeof json.version === 'number' && json.version > 1) return { ok: false, reason: 'newer' };
  return { ok: false, reason: 'damaged' };
}

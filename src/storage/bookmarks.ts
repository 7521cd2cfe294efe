/** Bookmarks: `siyaq:bookmark:<story id>`. */
import * as v from 'valibot';
import { idSchema, recordStore, timeSchema } from '#storage/records.ts';

export const bookmarkSchema = v.object({
  id: idSchema,
  v: v.literal(1),
  updatedAt: timeSchema,
  /** The story's title when it was saved, for the day it leaves the dossier. */
  title: v.pipe(v.string(), v.maxLength(2000)),
  deleted: v.optional(v.boolean()),
});
export type Bookmark = v.InferOutput<typeof bookmarkSchema>;

export const bookmarkStore = recordStore('bookmark', 1, bookmarkSchema);

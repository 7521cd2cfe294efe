/** Filters that the reader named: `siyaq:filter:<id>`. */
import * as v from 'valibot';
import { idSchema, recordStore, timeSchema } from '#storage/records.ts';

export const keptFilterSchema = v.object({
  id: idSchema,
  v: v.literal(1),
  updatedAt: timeSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The screen that it was kept on, whose days `search` speaks of. */
  screen: v.picklist(['dossier', 'timeline', 'search', 'said', 'entities']),
  /** Its search parameters, without the question mark. */
  search: v.pipe(v.string(), v.maxLength(4000)),
  deleted: v.optional(v.boolean()),
});
export type KeptFilter = v.InferOutput<typeof keptFilterSchema>;

export const keptFilterStore = recordStore('filter', 1, keptFilterSchema);

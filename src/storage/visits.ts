/** What the dossier held when the reader was last there: `siyaq:visit:dossier`, one record. */
import * as v from 'valibot';
import { idSchema, recordStore, timeSchema } from '#storage/records.ts';

const ids = v.pipe(v.array(idSchema), v.maxLength(200));
const visitSchema = v.object({
  id: v.literal('dossier'),
  v: v.literal(1),
  /** When the front page was last shown. */
  updatedAt: timeSchema,
  /** Ids of the newest stories of this visit. */
  newest: ids,
  /** Those of the visit before; null: there was none. */
  before: v.nullable(ids),
  /** Those that were opened and did not stand there before. */
  opened: v.optional(ids, []),
  deleted: v.optional(v.boolean()),
});
export type Visit = v.InferOutput<typeof visitSchema>;

export const visitStore = recordStore('visit', 1, visitSchema);

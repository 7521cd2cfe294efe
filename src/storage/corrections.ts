/** What the reader puts right in the dossier: `siyaq:correction:<id>`. */
import * as v from 'valibot';
import { correctionEntries } from '#bundle/corrections.ts';
import { recordStore, timeSchema } from '#storage/records.ts';

export const correctionSchema = v.object({ ...correctionEntries, v: v.literal(1), updatedAt: timeSchema, deleted: v.optional(v.boolean()) });
export type KeptCorrection = v.InferOutput<typeof correctionSchema>;

export const correctionStore = recordStore('correction', 1, correctionSchema);

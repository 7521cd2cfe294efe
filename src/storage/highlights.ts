/** Highlights and the notes on them: `siyaq:highlight:<id>`. */
import * as v from 'valibot';
import { idSchema, recordStore, timeSchema } from '#storage/records.ts';

/** Why the reader highlights: what matters, what to quote, what to ask, what to check. */
export const HIGHLIGHT_KINDS = ['important', 'quote', 'question', 'verify'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** UTF-16 units of a note. */
export const NOTE_MOST = 50_000;

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where the words stand, as `text/anchor.ts` finds them again. */
const anchorSchema = v.object({
  quote: v.pipe(words(20_000), v.minLength(1)),
  prefix: words(200),
  suffix: words(200),
  paragraph: place,
  start: place,
  rival: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  hash: words(100),
});

const highlightObject = v.object({
  id: idSchema,
  v: v.literal(1),
  updatedAt: timeSchema,
  createdAt: timeSchema,
  /** Id of the story, and its title for the day it leaves the dossier. */
  story: idSchema,
  title: words(2000),
  kind: v.picklist(HIGHLIGHT_KINDS),
  note: words(NOTE_MOST),
  /** The words, one part a paragraph; none in a tombstone. */
  parts: v.pipe(v.array(anchorSchema), v.maxLength(500)),
  deleted: v.optional(v.boolean()),
});
export type Highlight = v.InferOutput<typeof highlightObject>;
export const highlightSchema: v.GenericSchema<unknown, Highlight> = v.pipe(highlightObject, v.check(({ deleted, parts }) => deleted === true || parts.length > 0));

export const highlightStore = recordStore('highlight', 1, highlightSchema);

/** What the front page tells beside the head, as its part of the bundle holds it. */
import * as v from 'valibot';
import { dayDifferenceSchema, type Differences, figureDifferenceSchema } from '#bundle/differences.ts';
import { bilingual, count, countedRefSchema, eventSchema, isoDay, mentionSchema, version, words } from '#bundle/schema.ts';

const glimpseSchema = v.object({
  number: count,
  ...v.pick(eventSchema, ['id', 'title', 'from', 'to', 'precision', 'basis', 'kind', 'differs', 'told']).entries,
  /** What its day rests on, where it was concluded. */
  ...v.partial(v.pick(mentionSchema, ['why', 'ground', 'text'])).entries,
  /** The days that its mentions give, where they differ. */
  days: v.optional(v.array(isoDay)),
  /** Where a story tells it: its id, and the paragraph. */
  story: v.string(),
  paragraph: count,
});
/** An event where only its title and its day are shown. */
export type Glimpse = v.InferOutput<typeof glimpseSchema>;

const pieceSchema = v.object({ text: words, story: v.optional(v.string()) });
/** A piece of what an editor says; where it leads to a story, that one's id. */
export type SaidPiece = v.InferOutput<typeof pieceSchema>;

/** What the front page tells beside the head. */
export const frontSchema = v.object({
  version,
  /** The events on which the story turned, oldest first, and whether an editor chose them. */
  turning: v.object({ chosen: v.boolean(), events: v.array(glimpseSchema) }),
  /** The latest that happened, latest first: a few. */
  latest: v.array(glimpseSchema),
  /** Where the story stands, in an editor's words, and as of which day. */
  stands: v.optional(v.object({ day: isoDay, ar: v.array(pieceSchema), en: v.optional(v.array(pieceSchema)) })),
  /** People and organisations that most stories name, most first: a few. */
  who: v.array(v.object({ ...countedRefSchema.entries, role: v.optional(bilingual) })),
  /** What stories give differently: the days and the figures that most of them tell. */
  differ: v.object({ days: v.array(dayDifferenceSchema), figures: v.array(figureDifferenceSchema) }),
});
export type Front = v.InferOutput<typeof frontSchema>;

/** Of what stories give differently the front page shows so many. */
const MOST = { days: 2, figures: 2 };

/** Give what the front page shows of what stories give differently. */
export const differOf = ({ days, figures }: Pick<Differences, 'days' | 'figures'>): Front['differ'] => ({
  days: days.rows.slice(0, MOST.days),
  figures: figures.rows.slice(0, MOST.figures),
});

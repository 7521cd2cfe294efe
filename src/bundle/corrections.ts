/** What a reader puts right in a bundle: one correction a record. Names are entities, by id; what it speaks of may be gone in a later release. */
import * as v from 'valibot';
import { count, ENTITY_TYPES } from '#bundle/schema.ts';

/** UTF-16 units of a name that a reader gives. */
export const NAME_MOST = 300;
/** Places, or mentions of an event, that one correction may speak of. */
export const PLACES_MOST = 2000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MOST));
/** Countries are left out: what makes one is its code, which a reader cannot give. */
export const GIVEN_TYPES = ENTITY_TYPES.filter((type) => type !== 'country');
const type = v.picklist(GIVEN_TYPES);
export type GivenType = (typeof GIVEN_TYPES)[number];

/** Words of a story, so that they can be found again where its text has changed. */
const placeSchema = v.object({ story: id, paragraph: count, start: count, text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)) });
export type CorrectedPlace = v.InferOutput<typeof placeSchema>;
const places = v.pipe(v.array(placeSchema), v.minLength(1), v.maxLength(PLACES_MOST));

export const changeSchema = v.variant('kind', [
  /** Two names of one: all that is said of the first is said of the other. */
  v.object({ kind: v.literal('merge'), entity: id, into: id }),
  v.object({ kind: v.literal('rename'), entity: id, name }),
  v.object({ kind: v.literal('type'), entity: id, type }),
  /** It is nobody and nothing: it stands nowhere. */
  v.object({ kind: v.literal('hide'), entity: id }),
  /** Another way to write it, with the stories that were found to write it so. */
  v.object({ kind: v.literal('spelling'), entity: id, text: name, stories: v.pipe(v.array(id), v.maxLength(PLACES_MOST)) }),
  /** At these places somebody else is meant: another, or nobody that is known (null). */
  v.object({ kind: v.literal('move'), entity: id, to: v.nullable(id), places }),
  /** At these places one of the same name is meant who has no page yet, and gets one. */
  v.object({ kind: v.literal('split'), entity: id, name, type: v.picklist(ENTITY_TYPES), places }),
  /** These mentions tell another event, which gets this title. */
  v.object({ kind: v.literal('part'), event: id, title: name, mentions: places }),
]);
export type Change = v.InferOutput<typeof changeSchema>;

/** A correction as it is applied; `label`: what it speaks of, as it was called then. */
export const correctionEntries = {
  id,
  createdAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  label: v.pipe(v.string(), v.maxLength(NAME_MOST)),
  change: changeSchema,
};
const correctionSchema = v.object(correctionEntries);
export type Correction = v.InferOutput<typeof correctionSchema>;

/** The id of what a correction makes: an entity, or an event. */
export const ownId = (correction: Pick<Correction, 'id'>): string => `own:${correction.id}`;

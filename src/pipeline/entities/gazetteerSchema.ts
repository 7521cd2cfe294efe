/** What an editor may write in the gazetteer's files: each is a JSON array of entries. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('empty'));
const texts = v.array(text);
const id = v.pipe(text, v.regex(/^\S+$/, 'an id has no spaces'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code'));
const bilingual = v.object({ ar: text, en: text });

/** Names every entry has; `ambiguous_forms` are those of its forms that may mean something else. */
const named = {
  id,
  ar: text,
  en: text,
  spellings: v.optional(texts, []),
  ambiguous: v.optional(v.boolean(), false),
  ambiguous_forms: v.optional(texts, []),
};

const countrySchema = v.strictObject({
  ...named,
  type: v.literal('country'),
  code,
  capitals: v.optional(
    v.array(v.strictObject({ ar: text, en: text, spellings: v.optional(texts, []), ambiguous: v.optional(v.boolean(), false) })),
    [],
  ),
  adjectives: v.optional(texts, []),
  people: v.optional(texts, []),
  metonyms: v.optional(texts, []),
});
export type CountryEntry = v.InferOutput<typeof countrySchema>;

const personSchema = v.strictObject({ ...named, type: v.literal('person'), role: v.optional(bilingual), country: v.optional(code) });

/** `names_country`: naming it names its country as well. Where it does not, the words inside its name name nothing. */
const bodySchema = v.strictObject({
  ...named,
  type: v.picklist(['organisation', 'place']),
  country: v.optional(code),
  names_country: v.optional(v.boolean(), false),
});

const isoDay = v.pipe(v.string(), v.isoDate('not an ISO day'));

/**
 * An event whose day is public knowledge: its first day and, of several, its last. `marks` must all stand in a sentence
 * that tells of it; each is one id, code or word, or several with | between them, of which one is enough. `named`: it is
 * called by its day for years.
 */
const eventSchema = v.strictObject({
  id,
  type: v.literal('event'),
  ar: text,
  en: text,
  from: isoDay,
  to: v.optional(isoDay),
  marks: v.pipe(texts, v.minLength(2, 'fewer than two marks')),
  named: v.optional(v.boolean(), false),
});
export type EventEntry = v.InferOutput<typeof eventSchema>;

/** One entry of the gazetteer. */
export const entrySchema = v.variant('type', [countrySchema, personSchema, bodySchema, eventSchema]);
export type AnyEntry = v.InferOutput<typeof entrySchema>;
/** One that names an entity. */
export type Entry = Exclude<AnyEntry, EventEntry>;

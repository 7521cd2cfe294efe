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

/** One entry of the gazetteer. */
export const entrySchema = v.variant('type', [countrySchema, personSchema, bodySchema]);
export type Entry = v.InferOutput<typeof entrySchema>;

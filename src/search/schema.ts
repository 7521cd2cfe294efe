/** The shape of the search index as files: a core that every search needs, and the places of words in parts. */
import * as v from 'valibot';

/** Raised by one with every change that an older reader cannot follow. */
export const SEARCH_VERSION = 3;

const version = v.literal(SEARCH_VERSION);

/** Shallow on purpose: the streams are written and read by this folder's codec alone. */
export const searchCoreSchema = v.object({
  version,
  /** Number of documents; they are named by their place in the order in which they were given. */
  documents: v.number(),
  /** Number of words in each document's title, and in all of it. */
  titles: v.string(),
  lengths: v.string(),
  /** Every word as most often written, in the order of their keys, each after what it shares with the one before. */
  words: v.string(),
  /** A digit for each word: how many documents hold it, as a power of two (9: 512 or more). */
  weights: v.string(),
  /** Words stand in parts by their stems, so that the forms of a word and what begins alike stand together: the first stem of each part. */
  firstStems: v.array(v.string()),
  /** Entities with the ways to write their names, where those are several or the name is prominent. */
  names: v.array(v.object({ id: v.string(), sets: v.array(v.array(v.string())) })),
});
export type SearchCore = v.InferOutput<typeof searchCoreSchema>;

export const postingsSchema = v.object({
  version,
  /** The words whose places stand here: gaps between their numbers. */
  words: v.string(),
  /** Per word, a space after each: gaps between the documents that hold it. */
  docs: v.string(),
  /** Per word and document: occurrences but one. */
  counts: v.string(),
  /** Per word and document: gaps between positions. The title comes first. */
  positions: v.string(),
});
export type Postings = v.InferOutput<typeof postingsSchema>;

/** What the build writes and the app loads: a part comes when a word of it is asked for. */
export type SearchIndex = { readonly core: SearchCore; readonly postings: readonly Postings[] };

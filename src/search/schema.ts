/** The shape of the search index as a file. */
import * as v from 'valibot';

/** Raised by one with every change that an older reader cannot follow. */
export const SEARCH_VERSION = 1;

/** Shallow on purpose: the streams are written and read by this folder's codec alone. */
export const searchIndexSchema = v.object({
  version: v.literal(SEARCH_VERSION),
  /** Documents, in the order of their ids; all below name them by their place here. */
  ids: v.array(v.string()),
  /** Number of words in each document's title. */
  titles: v.string(),
  /** Every word as most often written, in the order of their keys, each after what it shares with the one before. */
  words: v.string(),
  /** Per word, a space after each: gaps between the documents that hold it. */
  docs: v.string(),
  /** Per word and document: occurrences but one. */
  counts: v.string(),
  /** Per word and document: gaps between positions. The title comes first. */
  positions: v.string(),
});

/** What the build writes and the app loads. */
export type SearchIndex = v.InferOutput<typeof searchIndexSchema>;

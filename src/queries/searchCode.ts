/** The part of search that the app loads on demand, as one chunk. */
export { highlight, snippet } from '#search/highlight.ts';
export { prepare } from '#search/prepare.ts';
export { searchIndexSchema } from '#search/schema.ts';
export { searchIndex } from '#search/searchIndex.ts';

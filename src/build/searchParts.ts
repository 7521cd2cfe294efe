/** The parts of a bundle that search needs. */
import type { PartKind } from '#bundle/schema.ts';
import { IndexBuilder, type SearchDocument } from '#search/buildIndex.ts';
import type { SearchName } from '#search/names.ts';
import { terms } from '#search/term.ts';
import { remembering } from '#build/remembering.ts';

/** Lines whose words a repeated build remembers. */
const MOST_LINES = 40_000;
const termsOnce = remembering(MOST_LINES, terms);

export type SearchPart = { readonly kind: Extract<PartKind, 'search' | 'postings'>; readonly content: string };

/** Give the parts, those of a kind in the order of their numbers. The documents come newest first; `repeated`: as in `buildBundle`. */
export function* searchParts(documents: Iterable<SearchDocument>, names: readonly SearchName[], repeated: boolean): Generator<SearchPart> {
  const builder = new IndexBuilder(repeated ? termsOnce : terms);
  for (const document of documents) builder.add(document);
  const { core, postings } = builder.finish(names);
  yield { kind: 'search', content: JSON.stringify(core) };
  for (const part of postings) yield { kind: 'postings', content: JSON.stringify(part) };
}

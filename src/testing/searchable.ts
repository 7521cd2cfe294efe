/** Documents that can be searched at once, whose hits carry the documents' ids. */
import * as v from 'valibot';
import { buildIndex, inOrder, type SearchDocument } from '#search/buildIndex.ts';
import type { SearchName } from '#search/names.ts';
import { prepare } from '#search/prepare.ts';
import { postingsSchema, searchCoreSchema } from '#search/schema.ts';
import { answer, type Hit } from '#search/searchIndex.ts';

type HitById = Omit<Hit, 'doc'> & { readonly id: string };

/** Index documents, write the index, read it, and give the ways to ask. */
export function searchable(docs: readonly SearchDocument[], names: readonly SearchName[] = []) {
  const ordered = inOrder(docs);
  const { core, postings } = JSON.parse(JSON.stringify(buildIndex(ordered, names))) as { core: unknown; postings: unknown[] };
  const ready = prepare({ core: v.parse(searchCoreSchema, core), postings: postings.map((part) => v.parse(postingsSchema, part)) });
  const notes = (query: string) => answer(ready, query).notes;
  const search = (query: string, limit?: number): HitById[] => answer(ready, query, limit).hits.map(({ doc, ...hit }) => ({ ...hit, id: ordered[doc]!.id }));
  return { search, notes };
}

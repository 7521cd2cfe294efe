import { knownOf, questionOf } from '#cards/filters/questionOf.ts';
import { loadShown } from '#cards/loadShown.ts';
import { savedIdsNow } from '#queries/bookmarks.ts';
import { headQuery } from '#queries/bundle.ts';
import { queryClient } from '#queries/client.ts';
import { ensureNames } from '#queries/company.ts';
import { readFilters } from '#url/filters.ts';
import { readNames } from '#url/namesView.ts';
import { namesQuestion, TYPES } from '#features/entities/names/namesQuestion.ts';

/** Have ready which names the filters of an address leave. What cannot be had is said where it is drawn. */
export async function loadNames(address: string): Promise<void> {
  const { searchParams } = new URL(address);
  const stories = loadShown(address, 'entities');
  const head = await queryClient.ensureQueryData(headQuery());
  const { selection } = questionOf(readFilters(searchParams, 'published', knownOf(head.country)).filters, 'entities', savedIdsNow());
  const { view } = readNames(searchParams, TYPES);
  const locale = document.documentElement.lang === 'en' ? 'en' : 'ar';
  await Promise.all([stories, ensureNames(namesQuestion(selection, view, locale)).catch(() => undefined)]);
}

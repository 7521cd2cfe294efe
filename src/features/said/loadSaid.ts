import { knownOf, questionOf } from '#cards/filters/questionOf.ts';
import { loadShown } from '#cards/loadShown.ts';
import { savedIdsNow } from '#queries/bookmarks.ts';
import { headQuery } from '#queries/bundle.ts';
import { queryClient } from '#queries/client.ts';
import { ensureSaid } from '#queries/said.ts';
import { settingsQuery } from '#queries/settings.ts';
import { readFilters } from '#url/filters.ts';
import { readSaid } from '#url/said.ts';
import { saidQuestion, VERBS } from '#features/said/questionOf.ts';

/** Have ready which stories and sayings the filters of an address leave. What cannot be had is said where it is drawn. */
export async function loadSaid(address: string): Promise<void> {
  const { searchParams } = new URL(address);
  const stories = loadShown(address, 'said');
  const [head, { order }] = await Promise.all([queryClient.ensureQueryData(headQuery()), queryClient.ensureQueryData(settingsQuery())]);
  const { selection } = questionOf(readFilters(searchParams, 'published', knownOf(head.country)).filters, 'said', savedIdsNow());
  await Promise.all([stories, ensureSaid(saidQuestion(selection, readSaid(searchParams, VERBS).view, order)).catch(() => undefined)]);
}

import { headQuery } from '#queries/bundle.ts';
import { savedIdsNow } from '#queries/bookmarks.ts';
import { queryClient } from '#queries/client.ts';
import { ensureEntityPage } from '#queries/entity.ts';
import { settingsQuery } from '#queries/settings.ts';
import { ensureHits, ensureShown, eventsOfQuery } from '#queries/shown.ts';
import { FILTERED, type FilteredScreen } from '#url/carry.ts';
import { readConcordance } from '#url/concordance.ts';
import { readFilters } from '#url/filters.ts';
import { LONG } from '#cards/listed.ts';
import { knownOf, questionOf, storiesNaming } from '#cards/filters/questionOf.ts';

/**
 * Have ready what a screen shows under the filters of its address, and on the search screen what is shown of the first stories found. Tells
 * whether its list is a long one, of which only a part is drawn.
 */
export async function loadShown(address: string, screen: FilteredScreen): Promise<boolean> {
  const head = await queryClient.ensureQueryData(headQuery());
  const question = questionOf(readFilters(new URL(address).searchParams, FILTERED[screen], knownOf(head.country)).filters, screen, savedIdsNow());
  const { words, ranked, total } = await ensureShown(question);
  // What cannot be had is said where it is drawn.
  if (screen === 'search' && ranked) await ensureHits(words, ranked, document.documentElement.lang === 'en' ? 'en' : 'ar').catch(() => undefined);
  return total > LONG;
}

/** Have ready what the page of an entity begins with: its stories and events, when it is named, and in which sentences. */
export async function loadNaming(id: string, address: string): Promise<void> {
  const { order } = await queryClient.ensureQueryData(settingsQuery());
  const question = { entity: id, order, ...readConcordance(new URL(address).searchParams) };
  await Promise.all([ensureShown(storiesNaming(id)), queryClient.ensureQueryData(eventsOfQuery(id)), ensureEntityPage(question)]);
}

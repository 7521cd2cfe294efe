import type { StoryCard } from '#bundle/schema.ts';
import { headQuery, storyQuery } from '#queries/bundle.ts';
import { comparableQuery, comparedQuery, differencesQuery } from '#queries/compared.ts';
import { queryClient } from '#queries/client.ts';
import { cardsQuery, CHUNK } from '#queries/shown.ts';
import { readChosen } from '#url/chosen.ts';

/** Stories side by side: so many columns have room at 1280 px. */
export const MOST_COMPARED = 5;

/** Those without a day of publication are numbered first; compared they stand last. */
export const comparedOrder = (cards: readonly StoryCard[]): StoryCard[] => [
  ...cards.filter(({ published }) => published),
  ...cards.filter(({ published }) => !published),
];

/** Have ready what the screen of all comparisons begins with. */
export const loadComparison = (): Promise<unknown> =>
  Promise.all([
    queryClient.ensureQueryData(headQuery()),
    queryClient.ensureQueryData(differencesQuery()),
    queryClient.ensureQueryData(comparableQuery()),
  ]);

/** Have ready an event with the cards of its first stories, and the texts that are compared at first. */
export async function loadCompared(id: string, address: string): Promise<unknown> {
  const [compared] = await Promise.all([queryClient.ensureQueryData(comparedQuery(id)), queryClient.ensureQueryData(headQuery())]);
  if (!compared) return null;
  const { items } = await queryClient.ensureQueryData(cardsQuery([...compared.stories.subarray(0, CHUNK)]));
  const first = readChosen(new URL(address).searchParams) ?? comparedOrder(items.flatMap((card) => card ?? [])).map((card) => card.id);
  // What cannot be had is said where it is drawn.
  return Promise.allSettled(first.slice(0, MOST_COMPARED).map((story) => queryClient.ensureQueryData(storyQuery(story))));
}

/** What filters and words leave of the whole dossier, as lists ask for it: the engine answers with numbers, then with what they stand for. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DossierEvent, EntityType, Head, StoryCard } from '#bundle/schema.ts';
import type { HitCard, Missing, Question, ShownAnswer, Some } from '#search/question.ts';
import type { LaneBy, StripAnswer } from '#search/stripOf.ts';
import { asOf } from '#queries/asOf.ts';
import { bundle, FOLDER, headQuery } from '#queries/bundle.ts';
import { queryClient } from '#queries/client.ts';
import { startEngine } from '#queries/engine.ts';
import { hasCorrections } from '#queries/hasCorrections.ts';
import { wholeHead } from '#queries/wholeHead.ts';

export { WHOLE_YEAR, type TimeGroup } from '#search/timeGroups.ts';
export type { LaneBy, StripAnswer } from '#search/stripOf.ts';
export type { HitCard, Missing, Question, ShownAnswer, Some };

const engineQuery = () =>
  queryOptions({
    queryKey: ['engine'],
    queryFn: async () => {
      const { manifest } = await bundle();
      return startEngine(manifest, FOLDER, asOf(), hasCorrections() ? (await import('#queries/corrected.ts')).correctionsNow() : []);
    },
  });
/** Give the way to ask the engine. */
export const engine = () => queryClient.ensureQueryData(engineQuery());
/** Tell whether it was asked before. */
export const isEngineStarted = (): boolean => queryClient.getQueryState(engineQuery().queryKey) !== undefined;

/** What the filters leave. Without filters the head tells it, and nothing more is fetched. Its first cards and events are there with it. */
export const shownQuery = (question: Question) =>
  queryOptions<ShownAnswer>({
    queryKey: ['shown', question],
    queryFn: async ({ signal }) => {
      const head = await queryClient.ensureQueryData(headQuery());
      return wholeHead(head, question) ?? askShown(question, signal);
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

async function askShown(question: Question, signal?: AbortSignal): Promise<ShownAnswer> {
  const { shown, cards, events } = await (await engine())('begun', [question, CHUNK], signal);
  if (cards) queryClient.setQueryData(cardsQuery(firstOf(shown.stories)).queryKey, cards);
  if (events && shown.timeline) queryClient.setQueryData(eventsQuery(firstOf(shown.timeline.numbers)).queryKey, events);
  return shown;
}

/** All events in lanes, with those that the filters other than the days leave. */
export function stripQuery(asked: Question['selection'], by: LaneBy) {
  const selection = { ...asked, from: '', to: '' };
  return queryOptions<StripAnswer>({
    queryKey: ['strip', selection, by],
    queryFn: async ({ signal }) => (await engine())('strip', [selection, by], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** Things are asked for so many at a time, counted from the first of a list: a screen and some more. */
export const CHUNK = 20;
const firstOf = (numbers: Uint32Array): number[] => [...numbers.subarray(0, CHUNK)];

/** Have what the filters leave ready. */
export const ensureShown = (question: Question): Promise<ShownAnswer> => queryClient.ensureQueryData(shownQuery(question));

/** Put the whole answer in the place of one that the head gave, when the page has nothing else to do. */
export function completeShown(question: Question): void {
  const complete = () =>
    void askShown(question)
      .then((answer) => queryClient.setQueryData(shownQuery(question).queryKey, answer))
      .catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(complete, { timeout: 3000 });
  else setTimeout(complete, 300);
}

/** Cards by their numbers, in the order asked. */
export const cardsQuery = (numbers: readonly number[]) =>
  queryOptions<Some<StoryCard>>({
    queryKey: ['cards', numbers],
    queryFn: async ({ signal }) => (await engine())('cards', [numbers], signal),
    initialData: () => inHead(numbers, ({ newest, stories }, number) => newest[stories - 1 - number]),
    gcTime: 60_000,
  });

/** Give things that the head holds, where it holds them all. */
function inHead<T>(numbers: readonly number[], give: (head: Head, number: number) => T | undefined): Some<T> | undefined {
  const head = queryClient.getQueryData(headQuery().queryKey);
  const items = head ? numbers.flatMap((number) => give(head, number) ?? []) : [];
  return head && items.length === numbers.length ? { items, missing: [] } : undefined;
}

/** Events by their numbers, in the order asked. */
export const eventsQuery = (numbers: readonly number[]) =>
  queryOptions<Some<DossierEvent>>({
    queryKey: ['events', numbers],
    queryFn: async ({ signal }) => (await engine())('events', [numbers], signal),
    initialData: () => inHead(numbers, ({ latest }, number) => latest.find(([one]) => one === number)?.[1]),
    gcTime: 60_000,
  });

/** Have some events by their numbers. */
export const haveEvents = (numbers: readonly number[]): Promise<Some<DossierEvent>> => queryClient.ensureQueryData(eventsQuery(numbers));

/** What is shown of stories that some words found. */
export const hitsQuery = (words: string, numbers: readonly number[], lang: 'ar' | 'en') =>
  queryOptions<Some<HitCard>>({
    queryKey: ['hits', words, numbers, lang],
    queryFn: async ({ signal }) => (await engine())('hits', [words, numbers, lang], signal),
    gcTime: 60_000,
  });

/** Have the first stories that some words found ready. */
export const ensureHits = (words: string, numbers: Uint32Array, lang: 'ar' | 'en') => queryClient.ensureQueryData(hitsQuery(words, firstOf(numbers), lang));

/** Titles of stories that some words found, with what answers in them. */
export const titlesQuery = (words: string, numbers: readonly number[], lang: 'ar' | 'en') =>
  queryOptions({
    queryKey: ['titles', words, numbers, lang],
    queryFn: async ({ signal }) => (await engine())('titles', [words, numbers, lang], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Entities whose names answer what is typed, best first. */
export const namedQuery = (typed: string, limit: number) =>
  queryOptions({
    queryKey: ['named', typed, limit],
    queryFn: async ({ signal }) => (await engine())('named', [typed, limit], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Entities of a type that the filters leave, with the stories of each; of those whose names answer what is typed. */
export const offeredQuery = (selection: Question['selection'], type: EntityType, typed: string, count: number) =>
  queryOptions({
    queryKey: ['offered', selection, type, typed, count],
    queryFn: async ({ signal }) => (await engine())('offered', [selection, type, typed, count], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** How many of the saved stories the filters leave. */
export const savedLeftQuery = (selection: Question['selection'], saved: readonly string[]) =>
  queryOptions({
    queryKey: ['savedLeft', selection, saved],
    queryFn: async ({ signal }) => (await engine())('countSaved', [selection, saved], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Numbers of the events that name an entity, oldest first. */
export const eventsOfQuery = (entity: string) =>
  queryOptions<Uint32Array>({ queryKey: ['eventsOf', entity], queryFn: async ({ signal }) => (await engine())('eventsOf', [entity], signal) });

/** Give how many of the shown stories have no day: they stand last among them. */
export function undatedIn({ stories, undated, listed }: ShownAnswer): number {
  if (listed === 'stories') return undated;
  const head = queryClient.getQueryData(headQuery().queryKey);
  // Those without a day have the first numbers.
  const first = head?.months.stories.undated ?? 0;
  let count = 0;
  while (count < stories.length && stories[stories.length - 1 - count]! < first) count++;
  return count;
}

/** Ask again for all that could not be had: at once where it is shown, elsewhere when it is. */
export function askAgain(): void {
  void queryClient.invalidateQueries({
    predicate: ({ state: { status, data } }) =>
      status === 'error' || (typeof data === 'object' && data !== null && 'missing' in data && Array.isArray(data.missing) && data.missing.length > 0),
  });
}

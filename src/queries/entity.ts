/** What the page of an entity asks for beside its record: when it is named, in which sentences, and what is said of it. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AboutAnswer, ConcordanceAnswer, ConcordanceQuestion, MentionRow, PresenceAnswer, PresenceMark } from '#search/entityEngine.ts';
import { queryClient } from '#queries/client.ts';
import { engine } from '#queries/shown.ts';

export type { AboutAnswer, ConcordanceQuestion, MentionRow, PresenceAnswer, PresenceMark };

/** When an entity is named; null where there is none with that id. */
export const presenceQuery = (id: string) =>
  queryOptions<PresenceAnswer | null>({ queryKey: ['presence', id], queryFn: async ({ signal }) => (await engine())('presence', [id], signal) });

/** What the first stories that name an entity say of it, and their figures that concern it. */
export const aboutQuery = (id: string, order: 'old' | 'new') =>
  queryOptions<AboutAnswer>({
    queryKey: ['about', id, order],
    queryFn: async ({ signal }) => (await engine())('about', [id, order], signal),
    placeholderData: keepPreviousData,
  });

/** The places where stories name an entity, as many at a time as fill a screen. */
export const concordanceQuery = (question: ConcordanceQuestion) =>
  infiniteQueryOptions({
    queryKey: ['concordance', question],
    queryFn: async ({ signal, pageParam }): Promise<ConcordanceAnswer> => (await engine())('concordance', [question, pageParam], signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }: ConcordanceAnswer) => next,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Have ready what the page of an entity begins with. What cannot be had is said where it is shown. */
export async function ensureEntityPage(question: ConcordanceQuestion): Promise<void> {
  const { entity, order } = question;
  await Promise.allSettled([
    queryClient.ensureQueryData(presenceQuery(entity)),
    queryClient.ensureQueryData(aboutQuery(entity, order)),
    queryClient.ensureInfiniteQueryData(concordanceQuery(question)),
  ]);
}

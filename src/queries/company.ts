/** The index of names as its screen asks for it, who is with whom, and the sentences that two share. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { EntityType } from '#bundle/schema.ts';
import type { CompanyAnswer, NamesAnswer, NamesPart, NamesQuestion, SharedAnswer } from '#search/companyEngine.ts';
import type { Selection } from '#search/question.ts';
import { queryClient } from '#queries/client.ts';
import { engine } from '#queries/shown.ts';

export type { CompanyAnswer, NamesAnswer, NamesColumn, NamesGroup, NamesPart, NamesQuestion, NamesRow, SharedStory } from '#search/companyEngine.ts';

/** The names that the filters leave. */
export const namesQuery = (question: NamesQuestion) =>
  queryOptions<NamesAnswer>({
    queryKey: ['names', question],
    queryFn: async ({ signal }) => (await engine())('names', [question], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Have the names that the filters leave ready. */
export const ensureNames = (question: NamesQuestion): Promise<NamesAnswer> => queryClient.ensureQueryData(namesQuery(question));

/** Some of the names of a type that stand in no table. */
export const namesFromQuery = (question: NamesQuestion, part: NamesPart, type: EntityType, first: number, count: number) =>
  queryOptions({
    queryKey: ['namesFrom', question, part, type, first, count],
    queryFn: async ({ signal }) => (await engine())('namesFrom', [question, part, type, first, count], signal),
    gcTime: 60_000,
  });

/** Who is with whom in the stories that the filters leave; no types: all. */
export const companyQuery = (selection: Selection, types: readonly EntityType[]) =>
  queryOptions<CompanyAnswer>({
    queryKey: ['company', selection, types],
    queryFn: async ({ signal }) => (await engine())('company', [selection, types], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** The stories that name two, some at a time, with the sentences that name both. */
export const sharedQuery = (selection: Selection, one: string, other: string, first: number) =>
  queryOptions<SharedAnswer>({
    queryKey: ['shared', selection, one, other, first],
    queryFn: async ({ signal }) => (await engine())('shared', [selection, one, other, first], signal),
    gcTime: 60_000,
  });

/** Who said what, as its screen asks for it: numbers of sayings first, then rows of those that are near the screen. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SaidAnswer, SaidQuestion, SaidRow, SpeakerRow } from '#search/saidEngine.ts';
import { queryClient } from '#queries/client.ts';
import { CHUNK, engine, type Some } from '#queries/shown.ts';

export type { SaidAnswer, SaidQuestion, SaidRow, SpeakerRow };

/** The sayings that the filters leave. */
export const saidQuery = (question: SaidQuestion) =>
  queryOptions<SaidAnswer>({
    queryKey: ['said', question],
    queryFn: async ({ signal }) => (await engine())('said', [question], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Speakers that the filters leave; of those whose names answer what is typed. */
export const speakersQuery = (question: SaidQuestion, typed: string, count: number) =>
  queryOptions({
    queryKey: ['speakers', question, typed, count],
    queryFn: async ({ signal }) => (await engine())('speakers', [question, typed, count], signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Sayings by their numbers, in the order asked. */
export const sayingsQuery = (numbers: readonly number[]) =>
  queryOptions<Some<SaidRow>>({
    queryKey: ['sayings', numbers],
    queryFn: async ({ signal }) => (await engine())('sayings', [numbers], signal),
    gcTime: 60_000,
  });

/** Sayings by their ids: each with its row, null where that could not be had; those that there are not are left out. */
export const pinsQuery = (ids: readonly string[]) =>
  queryOptions<readonly { readonly id: string; readonly row: SaidRow | null }[]>({
    queryKey: ['pins', ids],
    queryFn: async ({ signal }) => {
      const ask = await engine();
      const numbers = await ask('sayingsBy', [ids], signal);
      const known = ids.flatMap((id, i) => (numbers[i] === null || numbers[i] === undefined ? [] : [{ id, number: numbers[i] }]));
      const { items } = await ask('sayings', [known.map(({ number }) => number)], signal);
      return known.map(({ id }, i) => ({ id, row: items[i] ?? null }));
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Have what the filters leave ready, and its first rows. */
export async function ensureSaid(question: SaidQuestion): Promise<void> {
  const { numbers } = await queryClient.ensureQueryData(saidQuery(question));
  // What cannot be had is said where it is drawn.
  await queryClient.ensureQueryData(sayingsQuery([...numbers.subarray(0, CHUNK)])).catch(() => undefined);
}

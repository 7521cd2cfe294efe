/** What the screens of comparison ask for: what stories give differently, one event with its tellers, and who covered what. */
import { queryOptions } from '@tanstack/react-query';
import { differencesSchema, type Differences } from '#bundle/differences.ts';
import { eventNumber } from '#bundle/eventNumbers.ts';
import type { DossierEvent } from '#bundle/schema.ts';
import type { Coverage } from '#search/coverageEngine.ts';
import type { CoverageBy } from '#search/coverage.ts';
import { bundle } from '#queries/bundle.ts';
import { engine } from '#queries/shown.ts';

export type { Coverage, CoverageBy };

/** What stories give differently. */
export const differencesQuery = () =>
  queryOptions<Differences>({ queryKey: ['differences'], queryFn: async () => (await bundle()).json('differences', 0, differencesSchema) });

/** An event with its number and the numbers of the stories that tell it, in the order of publication; null where the dossier has none with that id. */
export const comparedQuery = (id: string) =>
  queryOptions<{ readonly number: number; readonly event: DossierEvent; readonly stories: Uint32Array } | null>({
    queryKey: ['compared', id],
    queryFn: async () => {
      const all = await bundle();
      const number = await eventNumber(all, id);
      if (number === null) return null;
      const [event, stories] = await Promise.all([all.event(number), engine().then((ask) => ask('tellersOf', [number]))]);
      return { number, event, stories };
    },
  });

/** Numbers of the events that at least two stories tell, those of most stories first. */
export const comparableQuery = () =>
  queryOptions<Uint32Array>({ queryKey: ['comparable'], queryFn: async ({ signal }) => (await engine())('comparable', [], signal) });

/** Which outlet covered what, how often and when first. */
export const coverageQuery = (by: CoverageBy) =>
  queryOptions<Coverage>({ queryKey: ['coverage', by], queryFn: async ({ signal }) => (await engine())('coverage', [by], signal) });

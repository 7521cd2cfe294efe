import { startTransition, useMemo, useOptimistic } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { dossierQuery, eventsQuery, searcherQuery, type LoadedDossier } from '#queries/bundle.ts';
import { daysByStory, type Selection } from '#queries/select.ts';
import { firstDay, lastDay, readFilters, writeFilters, type By, type Filters, type Known } from '#url/filters.ts';

const knownOf = (dossier: LoadedDossier): Known => ({
  country: new Set(dossier.country.keys()),
  entity: new Set(dossier.entity.keys()),
  outlet: new Set(dossier.stories.flatMap((story) => story.outlet ?? [])),
});

/** The filters of the address, what they select, and the way to change them. `by` is the screen's own order of time. */
export function useFilters(by: By) {
  const [address] = useSearchParams();
  // A ticked box shows at once; the address, which is where filters live, follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const navigate = useNavigate();
  const { data: dossier } = useSuspenseQuery(dossierQuery());
  const known = useMemo(() => knownOf(dossier), [dossier]);
  const { filters, ignored } = useMemo(() => readFilters(search, by, known), [search, by, known]);
  const words = filters.q.trim();
  const searcher = useQuery({ ...searcherQuery(), enabled: words !== '' }).data;
  const events = useQuery({ ...eventsQuery(), enabled: filters.by === 'event' }).data;
  const hits = useMemo(() => (words !== '' && searcher ? searcher.find(words) : null), [words, searcher]);
  const selection = useMemo<Selection>(
    () => ({
      country: filters.country,
      entity: filters.entity,
      outlet: filters.outlet,
      from: filters.from && firstDay(filters.from),
      to: filters.to && lastDay(filters.to),
      by: filters.by,
      found: hits && new Set(hits.map((hit) => hit.id)),
    }),
    [filters, hits],
  );
  const daysOf = useMemo(() => daysByStory(events ?? []), [events]);
  const change = (next: Filters, replace = false) => {
    const asked = writeFilters(next, by);
    startTransition(async () => {
      showAhead(asked);
      await navigate({ search: asked.toString() }, { replace, preventScrollReset: true });
    });
  };
  return { dossier, filters, ignored, selection, hits, searcher, daysOf, events, change, by };
}
export type FilterState = ReturnType<typeof useFilters>;

import { startTransition, useMemo, useOptimistic } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { useSavedIds } from '#queries/bookmarks.ts';
import { headQuery } from '#queries/bundle.ts';
import { useKeptFilters } from '#queries/keptFilters.ts';
import type { ShownAnswer } from '#queries/shown.ts';
import { FILTERED, type FilteredScreen } from '#url/carry.ts';
import { keepNames } from '#url/namesView.ts';
import { keepSaid } from '#url/said.ts';
import { keepStrip } from '#url/strip.ts';
import { readFilters, writeFilters, type By, type Filters, type Ignored } from '#url/filters.ts';
import { knownOf, questionOf } from '#cards/filters/questionOf.ts';
import { useShown } from '#cards/useShown.ts';

/** Leave out of the filters what the dossier does not have. */
function withoutUnknown(filters: Filters, unknown: ShownAnswer['unknown']): Filters {
  if (unknown.length === 0) return filters;
  const known = (name: ShownAnswer['unknown'][number]['name']) => {
    const missing = new Set(unknown.flatMap((one) => (one.name === name ? [one.value] : [])));
    return { in: filters[name].in.filter((value) => !missing.has(value)), out: filters[name].out.filter((value) => !missing.has(value)) };
  };
  return { ...filters, country: known('country'), entity: known('entity'), outlet: known('outlet'), kind: known('kind') };
}

/** What the address says of a screen beside its filters is kept when they change. */
const keepFor = (screen: FilteredScreen) => (screen === 'said' ? keepSaid : screen === 'entities' ? keepNames : keepStrip);

/** The filters of the address, what they leave, and the way to change them. */
export function useFilters(screen: FilteredScreen) {
  const by: By = FILTERED[screen];
  const [address] = useSearchParams();
  // A ticked box shows at once; the address, which is where filters live, follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const navigate = useNavigate();
  const { data: head } = useSuspenseQuery(headQuery());
  const asked = useMemo(() => readFilters(search, by, knownOf(head.country)), [search, by, head]);
  const saved = useSavedIds();
  const question = useMemo(() => questionOf(asked.filters, screen, saved), [asked, screen, saved]);
  const { shown, isLate, failure, retry } = useShown(question);
  const filters = useMemo(() => withoutUnknown(asked.filters, shown.unknown), [asked, shown]);
  const ignored: Ignored[] = [...asked.ignored, ...shown.unknown];
  const change = (next: Filters, replace = false) => {
    const written = keepFor(screen)(address, writeFilters(next, by));
    startTransition(async () => {
      showAhead(written);
      await navigate({ search: written.toString() }, { replace, preventScrollReset: true });
    });
  };
  const kept = useKeptFilters();
  return { screen, head, filters, question, saved, kept, ignored, shown, isLate, failure, retry, change, by };
}
export type FilterState = ReturnType<typeof useFilters>;

import { startTransition, useMemo, useOptimistic } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { concordanceQuery, type ConcordanceQuestion } from '#queries/entity.ts';
import { readConcordance, withConcordance, type ConcordanceView } from '#url/concordance.ts';
import { lost } from '#features/entities/SaidAndAbout.tsx';

/** Where the list of all mentions stands in its page. */
export const CONCORDANCE = 'sentences';

/** The list of all mentions that the address asks for, what is there of it, and the ways to ask for others and for more. */
export function useConcordance(entity: string, order: 'old' | 'new') {
  const [address] = useSearchParams();
  // What is typed shows at once; the address follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const navigate = useNavigate();
  const view = useMemo(() => readConcordance(search), [search]);
  const asked = useMemo(() => readConcordance(address), [address]);
  const question = useMemo((): ConcordanceQuestion => ({ entity, order, ...asked }), [entity, order, asked]);
  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(concordanceQuery(question));
  const change = (next: Partial<ConcordanceView>) => {
    const to = withConcordance(address, { ...view, ...next });
    startTransition(async () => {
      showAhead(to);
      await navigate({ search: to.toString() }, { replace: true, preventScrollReset: true });
    });
  };
  const pages = data?.pages ?? [];
  return {
    view,
    change,
    isFiltered: asked.outlet !== null || asked.spelling !== null || asked.words !== '',
    stories: pages.flatMap(({ stories }) => stories),
    missing: error ? [lost(error)] : pages.flatMap(({ missing }) => missing),
    isLate: isPlaceholderData || (!data && !error),
    searched: pages.at(-1)?.searched ?? 0,
    of: pages.at(-1)?.of ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : null,
    isWaiting: isFetchingNextPage,
  };
}
export type ConcordanceState = ReturnType<typeof useConcordance>;

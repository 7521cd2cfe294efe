import { startTransition, useMemo, useOptimistic, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { useFilters } from '#cards/filters/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { namesQuery } from '#queries/company.ts';
import { readNames, withNames, type NamesView } from '#url/namesView.ts';
import { namesQuestion, TYPES } from '#features/entities/names/namesQuestion.ts';

/** What the address says of the screen beside its filters of stories, and the way to change it. */
function useView() {
  const [address] = useSearchParams();
  // What is chosen shows at once; the address follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const navigate = useNavigate();
  const read = useMemo(() => readNames(search, TYPES), [search]);
  const change = (next: Partial<NamesView>, replace = false) => {
    const written = withNames(address, next);
    startTransition(async () => {
      showAhead(written);
      await navigate({ search: written.toString() }, { replace, preventScrollReset: true });
    });
  };
  return { ...read, change };
}

/** The index of names: the filters of stories and its own, what they leave, and the ways to change it. */
export function useNames() {
  const { format } = useText();
  const state = useFilters('entities');
  const { view, ignored, change } = useView();
  const question = useMemo(() => namesQuestion(state.question.selection, view, format.locale), [state.question, view, format.locale]);
  const result = useQuery(namesQuery(question));
  const [last, setLast] = useState(result.data);
  if (result.data && result.data !== last) setLast(result.data);
  return {
    state: { ...state, ignored: [...state.ignored, ...ignored] },
    question,
    view,
    answer: result.data ?? last,
    isLate: result.isPlaceholderData,
    failure: result.error,
    retry: () => void result.refetch(),
    change,
  };
}
export type NamesState = ReturnType<typeof useNames>;

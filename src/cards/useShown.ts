import { use, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { completeShown, ensureShown, shownQuery, type Question, type ShownAnswer } from '#queries/shown.ts';

/** What became of a question: the last answer that could be had, whether another is on its way, and why it failed where it did. */
export type ShownState = { readonly shown: ShownAnswer; readonly isLate: boolean; readonly failure: Error | null; readonly retry: () => void };

/** Ask what the filters leave. What is shown stays until the next answer is there. */
export function useShown(question: Question): ShownState {
  const result = useQuery(shownQuery(question));
  const [last, setLast] = useState(result.data);
  if (result.data && result.data !== last) setLast(result.data);
  const shown = result.data ?? last ?? use(ensureShown(question));
  useEffect(() => {
    if (shown.partial) completeShown(question);
  }, [shown, question]);
  return { shown, isLate: result.isPlaceholderData, failure: result.error, retry: () => void result.refetch() };
}

import { startTransition, useOptimistic } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readChosen, withChosen } from '#url/chosen.ts';

/** The stories that the address chooses, null where it names none, and the way to choose others. */
export function useChosen(): readonly [chosen: readonly string[] | null, choose: (ids: readonly string[]) => void] {
  const [address] = useSearchParams();
  // What is chosen shows at once; the address follows within a moment.
  const [chosen, showAhead] = useOptimistic<readonly string[] | null>(readChosen(address));
  const navigate = useNavigate();
  const choose = (ids: readonly string[]) =>
    startTransition(async () => {
      showAhead(ids);
      await navigate({ search: withChosen(address, ids).toString() }, { replace: true, preventScrollReset: true });
    });
  return [chosen, choose];
}

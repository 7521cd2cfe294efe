import { useDeferredValue, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { EntityType } from '#bundle/schema.ts';
import { offeredQuery } from '#queries/shown.ts';
import { useIdle } from '#ui/useIdle.ts';
import { choosing } from '#cards/filters/choosing.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { LONG, SHORT, Values } from '#cards/filters/Values.tsx';

/** Entities of one type to choose from. There may be very many: a few are asked for, and more when the reader wants them. */
export function NamedValues({ state, type, legend }: { state: FilterState; type: EntityType; legend: string }) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  // The stories come first.
  const enabled = useIdle();
  const { selection } = state.question;
  // One more than is shown says that there are more.
  const few = useQuery({ ...offeredQuery(selection, type, '', SHORT + 1), enabled });
  const many = useQuery({ ...offeredQuery(selection, type, words, LONG), enabled: enabled && all });
  const { rows, total } = { rows: (all && many.data ? many.data : few.data)?.rows ?? [], total: few.data?.total ?? 0 };
  if (total === 0) return null;
  const named = rows.map(({ value, name, stories }) => ({ value, name: name ?? { ar: value }, stories }));
  return <Values {...choosing(state, 'entity')} legend={legend} rows={named} total={total} all={all} onAll={setAll} typed={typed} onTyped={setTyped} />;
}

/** The filters that the reader named, live in every tab. */
import { useEffect } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Written } from '#storage/items.ts';
import { keptFilterStore, type KeptFilter } from '#storage/keptFilters.ts';
import { nextTime } from '#storage/order.ts';
import { queryClient } from '#queries/client.ts';

export type { KeptFilter };

const keptQuery = () => queryOptions({ queryKey: ['keptFilters'], queryFn: keptFilterStore.read, initialData: keptFilterStore.read });

/** Read what is stored anew. */
export const rereadKeptFilters = () => queryClient.setQueryData(keptQuery().queryKey, keptFilterStore.read());

/** Give them, in the order of their names. */
export function useKeptFilters(): readonly KeptFilter[] {
  const { records } = useQuery(keptQuery()).data;
  useEffect(() => keptFilterStore.onElsewhere(rereadKeptFilters), []);
  return records.filter(({ deleted }) => !deleted).toSorted((a, b) => a.name.localeCompare(b.name, 'ar') || (a.id < b.id ? -1 : 1));
}

/** Keep a filter, change its name, or take it out. It shows, and ends, when it is on disk or it is known that it is not. */
export async function keepFilter(filter: Omit<KeptFilter, 'v' | 'updatedAt'>): Promise<Written> {
  const before = keptFilterStore.read().records.find(({ id }) => id === filter.id);
  const [written] = await keptFilterStore.write([{ ...filter, v: 1, updatedAt: nextTime(before?.updatedAt, Date.now()) }]);
  rereadKeptFilters();
  return written!;
}

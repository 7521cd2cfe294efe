/** The one query cache. It is a cache, never the only copy of anything; being offline never pauses it. */
import { notifyManager, QueryClient } from '@tanstack/react-query';

/** What is written to the cache shows before the next task, so that a ticked box never falls back for a frame. */
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 400, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
});

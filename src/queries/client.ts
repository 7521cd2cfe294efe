/** The one query cache. It is a cache, never the only copy of anything; being offline never pauses it. */
import { QueryClient } from '@tanstack/react-query';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 400, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
});

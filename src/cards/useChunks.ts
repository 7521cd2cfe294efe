import { useQueries, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { askAgain, CHUNK, type Missing, type Some } from '#queries/shown.ts';

/** A thing of a list: there, on its way, or of a part that could not be had. */
export type Item<T> = { readonly thing: T } | 'late' | 'missing';

/**
 * Ask for the things of a list between two places, so many at a time that neighbours share a question. Gives the way to each, how many
 * are on their way, what could not be had, and the way to ask for that again.
 */
export function useChunks<T, K extends QueryKey>(
  numbers: Uint32Array,
  from: number,
  to: number,
  query: (numbers: readonly number[]) => UseQueryOptions<Some<T>, Error, Some<T>, K>,
) {
  const first = Math.floor(from / CHUNK);
  const chunks = Array.from({ length: Math.max(0, Math.ceil(Math.min(to, numbers.length) / CHUNK) - first) }, (_, i) => first + i);
  const results = useQueries({ queries: chunks.map((chunk) => query([...numbers.subarray(chunk * CHUNK, (chunk + 1) * CHUNK)])) });
  const at = (place: number): Item<T> => {
    const result = results[Math.floor(place / CHUNK) - first];
    if (result?.error) return 'missing';
    const thing = result?.data?.items[place % CHUNK];
    return thing === undefined ? 'late' : thing === null ? 'missing' : { thing };
  };
  let late = 0;
  for (let place = from; place < Math.min(to, numbers.length); place++) if (at(place) === 'late') late++;
  const missing = new Map<string, Missing>();
  for (const { data, error } of results) {
    if (error) missing.set(error.message, { file: '', kind: 'manifest', reason: error.message, from: null, to: null });
    for (const one of data?.missing ?? []) missing.set(one.file, one);
  }
  return { at, late, missing: [...missing.values()], retry: askAgain };
}

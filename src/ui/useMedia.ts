import { useSyncExternalStore } from 'react';

/** Follow a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Wide enough for a margin beside the text. */
export const DESK = '(min-width: 64rem)';

/** Wide enough for two columns, or for a drawing with all its words. */
export const TAB = '(min-width: 48rem)';

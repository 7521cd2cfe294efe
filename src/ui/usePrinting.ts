import { useSyncExternalStore } from 'react';

/** Tell whether the page is being set for paper, in time for what shows on paper alone. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, isPrinting);

let begun = false;
const isPrinting = (): boolean => begun || matchMedia('print').matches;

function follow(changed: () => void): () => void {
  const set = (printing: boolean) => () => {
    begun = printing;
    changed();
  };
  const [begin, end] = [set(true), set(false)];
  const media = matchMedia('print');
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', changed);
  };
}

/** Rows that the reader has unfolded: a row stays so while the tab is open, so that Back leads to the same page. */
import { useSyncExternalStore } from 'react';

const open = new Set<string>();
const listeners = new Set<() => void>();
let last: string | null = null;

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(id: string, isOpen: boolean): void {
  if (isOpen) open.add(id);
  else open.delete(id);
  last = isOpen ? id : last === id ? null : last;
  for (const listener of listeners) listener();
}

/** Unfold a row. */
export const openRow = (id: string): void => change(id, true);

/** Give whether a row is open, and the way to turn it. */
export function useOpenRow(id: string): [isOpen: boolean, turn: () => void] {
  const isOpen = useSyncExternalStore(follow, () => open.has(id));
  return [isOpen, () => change(id, !open.has(id))];
}

/** Give the row that was unfolded last and still is. */
export const useLastOpen = (): string | null => useSyncExternalStore(follow, () => last);

/**
 * How many highlights a story has, told from the stored texts alone: what reads and finds them comes only where there are some.
 * A record that cannot be read counts as well; nothing is decided by the number but what to load and what a button says.
 */
import { useSyncExternalStore } from 'react';
import { onTexts, readTexts } from '#storage/items.ts';

let counted = new Map<string, number>();
const listeners = new Set<() => void>();

/** Count anew, after a change. */
export function recountHighlights(): void {
  counted = new Map();
  for (const listener of listeners) listener();
}

function countOf(story: string): number {
  const known = counted.get(story);
  if (known !== undefined) return known;
  const named = `"story":${JSON.stringify(story)}`;
  const count = readTexts('highlight:').filter(({ text }) => text.includes(named) && !text.endsWith('"deleted":true}')).length;
  counted.set(story, count);
  return count;
}

function subscribe(changed: () => void): () => void {
  // Nobody listened: another tab may have changed them since.
  if (listeners.size === 0) counted = new Map();
  listeners.add(changed);
  const stop = onTexts('highlight:', recountHighlights);
  return () => {
    listeners.delete(changed);
    stop();
  };
}

export const useHighlightCount = (story: string): number => useSyncExternalStore(subscribe, () => countOf(story));

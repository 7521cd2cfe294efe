/** Walking through a text sentence by sentence. Pure. */
import { sentences } from '#text/tokens.ts';
import type { Place } from '#queries/highlights.ts';

/** Give all sentences of a text as places, in order. */
export const sentencePlaces = (texts: readonly string[]): Place[] => texts.flatMap((text, paragraph) => sentences(text).map((span) => ({ paragraph, ...span })));

/** Give the index of the sentence that a place in the text lies in, the one before it where it lies between two; null where its paragraph has none. */
export function sentenceAt(all: readonly Place[], paragraph: number, offset: number): number | null {
  const at = all.findLastIndex((place) => place.paragraph === paragraph && place.start <= offset);
  const found = at === -1 ? all.findIndex((place) => place.paragraph === paragraph) : at;
  return found === -1 ? null : found;
}

/** Sentences chosen: from `first` to `last`, where the walk stands. */
export type Chosen = { readonly first: number; readonly last: number };

/** Give what a key makes of the choice, out of `count` sentences; with Shift it grows or shrinks. Null where the key is not the walk's. */
export function sentenceStep(name: string | null, { first, last }: Chosen, count: number, shift: boolean): Chosen | null {
  const targets: Record<string, number> = { ArrowDown: last + 1, Onward: last + 1, ArrowUp: last - 1, Back: last - 1, Home: 0, End: count - 1 };
  const target = name === null ? undefined : targets[name];
  if (target === undefined) return null;
  const to = Math.min(count - 1, Math.max(shift ? first : 0, target));
  return { first: shift ? first : to, last: to };
}

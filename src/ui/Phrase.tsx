import type { ReactNode } from 'react';

/** Stands in a phrase where the element goes; no phrase has it otherwise. */
const SLOT = '\u0000';

/** A phrase with an element in it: `words` says the phrase with what it is given in the element's place. */
export function Phrase({ words, children }: { words: (slot: string) => string; children: ReactNode }) {
  const [before, after] = words(SLOT).split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

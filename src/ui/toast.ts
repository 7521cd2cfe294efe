import type { ReactNode } from 'react';

/**
 * A message; `about` names what it is about, an element of its own direction, so that messages of the same words are told apart.
 * What was done to a thing (`subject`) once more takes the place of what was done before: there is nothing left of that to undo.
 */
export type Toast = { text: string; about?: ReactNode; subject?: string; action?: { label: string; run: () => void } };
export type Shown = Toast & { id: number };
export type StackProps = { shown: readonly Shown[]; dismissLabel: string; onTake: (id: number) => void };

/** How long a message stands, in milliseconds. */
export const STANDS = 8000;

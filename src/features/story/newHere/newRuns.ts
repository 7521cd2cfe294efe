/** Where a story tells something new: sentences in a row that no earlier story has told are one place to go to. Pure. */
import { sentences } from '#text/tokens.ts';
import type { NewHere, Paragraph } from '#bundle/storySchema.ts';

export type TextRange = { readonly paragraph: number; readonly start: number; readonly end: number };
/** Sentences in a row, in order. */
export type NewRun = readonly TextRange[];

/** Give the places in order. Headings are neither told nor new, and part nothing. */
export function newRuns(paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[], told: NewHere['told']): NewRun[] {
  const runs: TextRange[][] = [];
  let goesOn = false;
  paragraphs.forEach(({ kind, text }, paragraph) => {
    if (kind === 'heading') return;
    for (const { start, end } of sentences(text)) {
      const isTold = told.some((one) => one.paragraph === paragraph && one.start < end && start < one.end);
      if (!isTold && !goesOn) runs.push([]);
      if (!isTold) runs.at(-1)!.push({ paragraph, start, end });
      goesOn = !isTold;
    }
  });
  return runs;
}

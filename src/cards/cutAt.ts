/** A piece of text cut where marks begin and end. Pure. */

/** UTF-16 units of the whole text. */
export type Range = { readonly start: number; readonly end: number };

/** Cut a piece of a text, which starts at `start` in it, where marks begin and end; of marks that overlap the last counts. */
export function cutAt<Mark extends Range>(words: string, start: number, marks: readonly Mark[]): { readonly text: string; readonly start: number; readonly mark: Mark | null }[] {
  const end = start + words.length;
  const bounds = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) bounds.add(at);
  const cuts = [...bounds].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const mark = marks.findLast((one) => one.start <= from && one.end > from) ?? null;
    return { text: words.slice(from - start, cuts[i + 1]! - start), start: from, mark };
  });
}

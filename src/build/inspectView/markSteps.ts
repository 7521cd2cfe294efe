/** Marks on a text, whichever way they overlap, as steps that open and close in order. */

type Range = { readonly start: number; readonly end: number };

/** `first` and `last` tell the two ends of a mark from the places where it had to be cut for another one. */
export type MarkStep<M> =
  | { readonly do: 'open'; readonly mark: M; readonly first: boolean }
  | { readonly do: 'text'; readonly start: number; readonly end: number }
  | { readonly do: 'close'; readonly mark: M; readonly last: boolean };

/** Give the steps that cover a text of `length` units. The longer mark lies outside; where two cross, the inner one is cut. */
export function markSteps<M extends Range>(length: number, marks: readonly M[]): MarkStep<M>[] {
  const sorted = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const steps: MarkStep<M>[] = [];
  const open: M[] = [];
  let at = 0;
  let next = 0;
  const writeTo = (end: number) => {
    if (end > at) steps.push({ do: 'text', start: at, end });
    at = Math.max(at, end);
  };
  const closeAt = (end: number) => {
    writeTo(end);
    const lowest = open.findIndex((mark) => mark.end === end);
    const closed = open.splice(lowest);
    for (const mark of closed.toReversed()) steps.push({ do: 'close', mark, last: mark.end === end });
    for (const mark of closed) {
      if (mark.end === end) continue;
      open.push(mark);
      steps.push({ do: 'open', mark, first: false });
    }
  };
  const nearestEnd = () => open.reduce((least, { end }) => Math.min(least, end), Infinity);
  for (;;) {
    const mark = sorted[next];
    const end = nearestEnd();
    if (mark === undefined && end === Infinity) break;
    if (mark === undefined || end <= mark.start) closeAt(end);
    else {
      writeTo(mark.start);
      open.push(mark);
      steps.push({ do: 'open', mark, first: true });
      next++;
    }
  }
  writeTo(length);
  return steps;
}

/** Which highlights a search and a kind leave, and how they are grouped. Pure. */
import { fold } from '#text/fold.ts';
import type { Highlight, HighlightKind } from '#queries/highlights.ts';

/** Give the highlights of a kind (any where it is empty) that hold all words of the search in their words, note or title. */
export function selectHighlights(highlights: readonly Highlight[], q: string, kind: HighlightKind | ''): Highlight[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return highlights.filter((highlight) => {
    if (kind !== '' && highlight.kind !== kind) return false;
    const held = fold([...highlight.parts.map(({ quote }) => quote), highlight.note, highlight.title].join('\n'));
    return words.every((word) => held.includes(word));
  });
}

export type StoryGroup = { readonly story: string; readonly title: string; readonly highlights: readonly Highlight[] };

/** Where a highlight stood when it was made, so that a list follows the text. */
const order = ({ parts: [first] }: Highlight): number => (first ? first.paragraph * 1e6 + first.start : 0);

/** Group highlights by story, the story last marked first, in each in the order of its text. */
export function groupByStory(highlights: readonly Highlight[]): StoryGroup[] {
  const groups = new Map<string, Highlight[]>();
  for (const highlight of highlights) groups.set(highlight.story, [...(groups.get(highlight.story) ?? []), highlight]);
  const newest = (all: readonly Highlight[]) => Math.max(...all.map(({ createdAt }) => createdAt));
  return [...groups]
    .toSorted(([, a], [, b]) => newest(b) - newest(a))
    .map(([story, all]) => ({ story, title: all[0]!.title, highlights: all.toSorted((a, b) => order(a) - order(b) || a.createdAt - b.createdAt) }));
}

/** The reader's highlights and notes, live in every tab. */
import { useEffect, useMemo } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { anchorsOf, findAnchor, hashOf, type Place } from '#text/anchor.ts';
import { highlightStore, type Highlight } from '#storage/highlights.ts';
import type { Written } from '#storage/items.ts';
import { nextTime } from '#storage/order.ts';
import type { Records, Unreadable } from '#storage/records.ts';
import { queryClient } from '#queries/client.ts';
import { newId } from '#queries/newId.ts';
import { recountHighlights } from '#queries/highlightCount.ts';

export { HIGHLIGHT_KINDS, NOTE_MOST, type Highlight, type HighlightKind } from '#storage/highlights.ts';
export type { Place, Written };

const highlightsQuery = () => queryOptions<Records<Highlight>>({ queryKey: ['highlights'], queryFn: highlightStore.read, initialData: highlightStore.read });

/** Read what is stored anew. */
export function rereadHighlights(): void {
  queryClient.setQueryData(highlightsQuery().queryKey, highlightStore.read());
  recountHighlights();
}

/** Give the records of now, those of other tabs included. */
function useRecords(): Records<Highlight> {
  useEffect(() => {
    rereadHighlights();
    return highlightStore.onElsewhere(rereadHighlights);
  }, []);
  return useQuery(highlightsQuery()).data;
}

/** Give all highlights, the last made first, and what could not be read. */
export function useHighlights(): { highlights: readonly Highlight[]; unreadable: readonly Unreadable[] } {
  const { records, unreadable } = useRecords();
  const highlights = useMemo(
    () => records.filter((record) => !record.deleted).toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)),
    [records],
  );
  return { highlights, unreadable };
}

/** A highlight with the places of its parts in the text of now: null for a part that is not there any more. */
export type Placed = { readonly highlight: Highlight; readonly places: readonly (Place | null)[] };

/** A highlight none of whose words can be found. */
export const isOrphan = ({ places }: Placed): boolean => places.every((place) => place === null);

/** Find highlights in a story's text, in the order of the text; those that are not there any more come last. */
export function placeAll(highlights: readonly Highlight[], paragraphs: readonly { readonly text: string }[]): Placed[] {
  const texts = paragraphs.map(({ text }) => text);
  const hash = hashOf(texts);
  const first = ({ places }: Placed) => places.find((place) => place !== null) ?? { paragraph: Infinity, start: 0 };
  return highlights
    .map((highlight) => ({ highlight, places: highlight.parts.map((part) => findAnchor(texts, hash, part)) }))
    .toSorted((one, other) => {
      const [a, b] = [first(one), first(other)];
      return a.paragraph === b.paragraph ? a.start - b.start || one.highlight.createdAt - other.highlight.createdAt : a.paragraph - b.paragraph;
    });
}

/** Give the highlights of one story, each with its places. */
export function usePlaced(story: string, paragraphs: readonly { readonly text: string }[]): readonly Placed[] {
  const { records } = useRecords();
  return useMemo(
    () =>
      placeAll(
        records.filter((record) => record.story === story && !record.deleted),
        paragraphs,
      ),
    [records, story, paragraphs],
  );
}

/** Write a highlight: it shows at once, and goes again where it turns out that it cannot be kept. Done when it is on disk. */
async function keep(highlight: Highlight): Promise<Written> {
  const writing = highlightStore.write([highlight]);
  rereadHighlights();
  const [written] = await writing;
  if (!written?.ok) rereadHighlights();
  return written ?? { ok: false, reason: 'blocked' };
}

const later = ({ updatedAt }: Highlight): number => nextTime(updatedAt, Date.now());

/** Make a highlight of some places of a story, not kept yet; null where they hold no words. */
export function newHighlight(
  story: { id: string; title: string },
  paragraphs: readonly { readonly text: string }[],
  places: readonly Place[],
  kind: Highlight['kind'],
): Highlight | null {
  const parts = anchorsOf(
    paragraphs.map(({ text }) => text),
    places,
  );
  if (parts.length === 0) return null;
  const now = Date.now();
  return { id: newId(now), v: 1, updatedAt: now, createdAt: now, story: story.id, title: story.title, kind, note: '', parts };
}

/** Keep a highlight: a new one, a changed one, or one that comes back. */
export const keepHighlight = (highlight: Highlight): Promise<Written> => keep({ ...highlight, updatedAt: later(highlight) });

/** Give what is left of a highlight that is taken out: it says only that it was. */
export const buryHighlight = (highlight: Highlight): Highlight => ({ ...highlight, title: '', note: '', parts: [], deleted: true });

/** Take a highlight out. */
export const removeHighlight = (highlight: Highlight): Promise<Written> => keep({ ...buryHighlight(highlight), updatedAt: later(highlight) });

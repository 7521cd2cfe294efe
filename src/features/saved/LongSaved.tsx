import { useCallback, useMemo, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { Bookmark } from '#queries/bookmarks.ts';
import { cardQuery } from '#queries/bundle.ts';
import { FIRST_ROWS, plainLayout, rowsAround } from '#ui/long/layout.ts';
import { LongList } from '#ui/long/LongList.tsx';
import { SavedStory } from '#features/saved/SavedStory.tsx';

/** About how tall a card is, in CSS pixels. */
const TALL = 250;

/** Many saved stories: only what is near the screen is drawn. */
export function LongSaved({ saved }: { saved: readonly Bookmark[] }) {
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  const onDrawn = useCallback((first: number, last: number) => setDrawn((before) => rowsAround(before, first, last)), []);
  const cards = useQueries({ queries: saved.slice(drawn.first, drawn.last + 1).map(({ id }) => cardQuery(id)) });
  const layout = useMemo(() => plainLayout(saved.length), [saved.length]);
  return (
    <LongList
      layout={layout}
      keyOf={(row) => saved[row]!.id}
      estimate={() => TALL}
      onDrawn={onDrawn}
      asked={{ ...drawn, late: cards.filter((card) => card.isPending).length }}
      name="saved"
      render={(place) => <SavedStory bookmark={saved[place]!} place={{ at: place + 1, of: saved.length }} />}
    />
  );
}

import { LongThings } from '#cards/long/LongThings.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { FoundStory } from '#features/search/FoundStory.tsx';
import { useHitsQuery } from '#features/search/useHitsQuery.ts';

/** About how tall a hit is, in CSS pixels. */
const TALL = 280;

/** Many hits: only what is near the screen is drawn. */
export function LongResults({ words, stories }: { words: string; stories: Uint32Array }) {
  const query = useHitsQuery(words);
  return (
    <LongThings
      key={words}
      numbers={stories}
      query={query}
      tall={TALL}
      draw={(hit, place) => <FoundStory hit={hit} place={place} />}
      waiting={<Waiting />}
      name="results"
    />
  );
}

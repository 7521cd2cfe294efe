import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { LONG } from '#cards/listed.ts';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { CHUNK } from '#queries/shown.ts';
import { FoundStory } from '#features/search/FoundStory.tsx';
import { useHitsQuery } from '#features/search/useHitsQuery.ts';

const LongResults = lazy(async () => ({ default: (await import('#features/search/LongResults.tsx')).LongResults }));

type Props = { words: string; stories: Uint32Array };

/** A few screens of hits: some are drawn, more as the reader comes near the end. */
function ShortResults({ words, stories }: Props) {
  const [drawn, setDrawn] = useState(CHUNK);
  const end = useRef<HTMLDivElement>(null);
  const { at, missing, retry } = useChunks(stories, 0, Math.min(drawn, stories.length), useHitsQuery(words));
  useEffect(() => {
    if (!end.current || drawn >= stories.length) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setDrawn(drawn + CHUNK), { rootMargin: '800px 0px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [drawn, stories]);
  return (
    <>
      <PartsMissing missing={missing} onRetry={retry} />
      {[...stories.subarray(0, drawn)].map((number, place) => {
        const item = at(place);
        if (item === 'missing') return null;
        return item === 'late' ? <Waiting key={number} /> : <FoundStory key={number} hit={item.thing} />;
      })}
      <div ref={end} />
    </>
  );
}

/** The stories that some words found, best first. */
export const Results = memo(function Results(props: Props) {
  if (props.stories.length <= LONG) return <ShortResults key={props.words} {...props} />;
  return (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <LongResults {...props} />
    </Suspense>
  );
});

import { lazy, memo, Suspense, useId, useMemo } from 'react';
import { LONG, type StoryListProps } from '#cards/listed.ts';
import { StoryCard } from '#cards/StoryCard.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { cardsQuery } from '#queries/shown.ts';

const LongStoryList = lazy(async () => ({ default: (await import('#cards/long/LongStoryList.tsx')).LongStoryList }));

const BELOW = { h2: 'h3', h3: 'h4' } as const;

/** Stories in the order given. */
export const StoryList = memo(function StoryList(props: StoryListProps) {
  if (props.stories.length <= LONG) return <ShortStoryList {...props} />;
  return (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <LongStoryList {...props} />
    </Suspense>
  );
});

function ShortStoryList({ stories, undated = 0, heading: Heading, compact = false, lead, isFresh }: StoryListProps) {
  const { t } = useText();
  const id = useId();
  const { at, missing, retry } = useChunks(stories, 0, stories.length, cardsQuery);
  const places = useMemo(() => [...stories.keys()], [stories]);
  const dated = stories.length - undated;
  const others = lead ? 1 : 0;
  const card = (place: number, heading: 'h2' | 'h3' | 'h4', leads = false) => {
    const item = at(place);
    if (item === 'missing') return null;
    return item === 'late' ? (
      <Waiting key={stories[place]} compact={compact} />
    ) : (
      <StoryCard
        key={stories[place]}
        story={item.thing}
        heading={heading}
        compact={compact && !leads}
        leads={leads}
        isFresh={isFresh?.(item.thing.id) ?? false}
      />
    );
  };
  const columns = lead ? 'headlines' : undefined;
  const [below, withoutDay] = [places.slice(others, dated), places.slice(Math.max(dated, others))];
  return (
    <>
      <PartsMissing missing={missing} onRetry={retry} />
      {lead === 'here' && card(0, Heading, true)}
      {below.length > 0 && <div className={columns}>{below.map((place) => card(place, Heading))}</div>}
      {withoutDay.length > 0 && (
        <section aria-labelledby={id} className="[&>article:first-of-type]:border-t-0 [&>article:first-of-type]:pt-2">
          <Heading id={id} className="border-t-2 border-ink pt-2 pb-2 text-h3">
            {t('timeline.undated')}
          </Heading>
          <div className={columns}>{withoutDay.map((place) => card(place, BELOW[Heading]))}</div>
        </section>
      )}
    </>
  );
}

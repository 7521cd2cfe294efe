import { useMemo } from 'react';
import type { StoryListProps } from '#cards/listed.ts';
import { LongThings } from '#cards/long/LongThings.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { cardsQuery } from '#queries/shown.ts';
import type { Layout } from '#ui/long/layout.ts';

/** About how tall a card is, in CSS pixels. */
const TALL = { full: 250, compact: 110 };

/** Many stories in the order given: cards come as the reader comes near. */
export function LongStoryList({ stories, undated = 0, months = [], heading: Heading, compact = false, lead, isFresh }: StoryListProps) {
  const { t, format } = useText();
  const all = stories.length;
  const isBeside = compact && lead === undefined;
  const layout = useMemo((): Layout => {
    const dated = all - undated;
    const firsts = months.map((_, i) => months.slice(0, i).reduce((sum, { count }) => sum + count, 0));
    return {
      // The heading of those without a day is a row as well.
      length: all + (undated > 0 ? 1 : 0),
      placeOf: (row) => (undated === 0 || row < dated ? row : row === dated ? null : row - 1),
      heading: () => <Heading className="border-t-2 border-ink pt-2 pb-2 text-h3">{t('timeline.undated')}</Heading>,
      jumps: months.map(({ month }, i) => ({ label: month === '' ? t('timeline.undated') : format.date(month), row: firsts[i]! })),
    };
  }, [all, undated, months, Heading, t, format]);
  return (
    <LongThings
      numbers={stories}
      query={cardsQuery}
      layout={layout}
      tall={compact ? TALL.compact : TALL.full}
      draw={(story, place) => {
        const leads = lead === 'here' && place.at === 1;
        return <StoryCard story={story} heading={Heading} compact={compact && !leads} leads={leads} place={place} isFresh={isFresh?.(story.id) ?? false} />;
      }}
      waiting={<Waiting compact={compact} />}
      name={isBeside ? 'stories-beside' : 'stories'}
      beside={isBeside}
    />
  );
}

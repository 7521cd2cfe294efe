import { useMemo } from 'react';
import { EventRow } from '#cards/EventRow.tsx';
import { LongThings } from '#cards/long/LongThings.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { cardsQuery, eventsQuery, WHOLE_YEAR, type ShownAnswer } from '#queries/shown.ts';
import type { Layout } from '#ui/long/layout.ts';
import { MonthHeading, YearHeading } from '#features/timeline/Headings.tsx';
import { countOf, rowsOf } from '#features/timeline/rows.ts';

type Props = { timeline: NonNullable<ShownAnswer['timeline']> };

/** About how tall an event and a card are, in CSS pixels. */
const TALL = { event: 140, story: 250 };

/** A heading a year, one a month, then what stands there. */
function useYears({ groups }: Props['timeline'], what: 'events' | 'stories'): Layout {
  const { format, t } = useText();
  return useMemo(() => {
    const rows = rowsOf(groups);
    return {
      length: rows.length,
      placeOf: (row) => {
        const is = rows.at(row);
        return is.kind === 'thing' ? is.place : null;
      },
      heading: (row) => {
        const is = rows.at(row);
        if (is.kind === 'year') return <YearHeading year={is.year} what={what} count={is.count} />;
        return is.kind === 'month' && <MonthHeading month={is.month} />;
      },
      jumps: rows.jumps.map(({ year, month, row }) => ({
        row,
        label: month === WHOLE_YEAR ? `${format.date(year)}${t('list.comma')}${t('timeline.duringYear')}` : format.date(`${year}-${month}`),
      })),
    };
  }, [groups, what, format, t]);
}

/** What both lists are told of the timeline. */
const useInTime = (timeline: Props['timeline'], what: 'events' | 'stories') => ({
  numbers: timeline.numbers,
  total: countOf(timeline.groups),
  layout: useYears(timeline, what),
  name: `timeline-${what}`,
});

/** Many events by year and month: they come as the reader comes near. */
export function LongEvents({ timeline }: Props) {
  const { t } = useText();
  return (
    <LongThings
      {...useInTime(timeline, 'events')}
      query={eventsQuery}
      tall={TALL.event}
      draw={(event, place) => (
        <ol aria-label={t('timeline.events')}>
          <EventRow event={event} place={place} />
        </ol>
      )}
      waiting={<Waiting compact />}
    />
  );
}

/** Many stories by the year and month in which they were published. */
export function LongStories({ timeline }: Props) {
  return (
    <LongThings
      {...useInTime(timeline, 'stories')}
      query={cardsQuery}
      tall={TALL.story}
      draw={(story, place) => <StoryCard story={story} heading="h4" place={place} />}
      waiting={<Waiting />}
    />
  );
}

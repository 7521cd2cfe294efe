import { lazy, memo, Suspense, useMemo, useRef } from 'react';
import { ActiveFilters } from '#cards/filters/ActiveFilters.tsx';
import { FilterPanel } from '#cards/filters/FilterPanel.tsx';
import { NothingLeft } from '#cards/filters/NothingLeft.tsx';
import { ShownList } from '#cards/ShownList.tsx';
import { LONG } from '#cards/listed.ts';
import { StoryList } from '#cards/StoryList.tsx';
import { MonthStrip } from '#features/timeline/MonthStrip.tsx';
import { useFilters } from '#cards/filters/useFilters.ts';
import { useShownWords } from '#cards/filters/useShownWords.ts';
import { useText } from '#i18n/useText.ts';
import { undatedIn, type ShownAnswer } from '#queries/shown.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { writeFilters, type By } from '#url/filters.ts';
import { paths } from '#url/paths.ts';
import { ExportMenu } from '#features/timeline/ExportMenu.tsx';
import { countOf, oldestFirst } from '#features/timeline/rows.ts';
import { Events, PublishedStories } from '#features/timeline/ShortTimeline.tsx';
import type { StripPicture } from '#features/timeline/strip/picture.ts';
import { useStripChoices } from '#features/timeline/useStripChoices.ts';

const LongEvents = lazy(async () => ({ default: (await import('#features/timeline/LongTimeline.tsx')).LongEvents }));
const TimelineStrip = lazy(async () => ({ default: (await import('#features/timeline/TimelineStrip.tsx')).TimelineStrip }));
const StripBand = lazy(async () => ({ default: (await import('#features/timeline/TimelineStrip.tsx')).StripBand }));
const LongStories = lazy(async () => ({ default: (await import('#features/timeline/LongTimeline.tsx')).LongStories }));

const NO_NUMBERS = new Uint32Array();

/** What stands in time, from the end that the reader wants first. */
const useOrdered = (timeline: ShownAnswer['timeline'], order: 'new' | 'old'): ShownAnswer['timeline'] =>
  useMemo(() => (timeline && order === 'old' ? oldestFirst(timeline) : timeline), [timeline, order]);

/** The stories that match, in a column of their own beside the events. */
function Stories({ shown, heading }: { shown: ShownAnswer; heading: string }) {
  return (
    <section id="stories" aria-labelledby="matching" tabIndex={-1} className="min-w-0 [&>article:first-of-type]:border-t-0 [&>article:first-of-type]:pt-2">
      <h2 id="matching" className="border-t-2 border-ink pt-2 pb-2 text-h3">
        {heading}
      </h2>
      <StoryList stories={shown.stories} undated={undatedIn(shown)} months={shown.storyMonths} heading="h3" compact />
    </section>
  );
}

/** What stands in time: events by their days, or stories by the day of publication. */
const InTime = memo(function InTime({ listed, timeline }: { listed: ShownAnswer['listed']; timeline: ShownAnswer['timeline'] }) {
  // Stories without a day stand below, in a list of their own.
  const inTime = countOf(timeline?.groups ?? []);
  if (!timeline || inTime === 0) return null;
  const isLong = inTime > LONG;
  const [Short, Long] = listed === 'events' ? [Events, LongEvents] : [PublishedStories, LongStories];
  return isLong ? (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <Long timeline={timeline} />
    </Suspense>
  ) : (
    <Short timeline={timeline} />
  );
});

export function TimelinePage() {
  const { t } = useText();
  const state = useFilters('timeline');
  const { filters, shown, change } = state;
  const wide = useMedia(DESK);
  const byEvent = filters.by === 'event';
  const picture = useRef<(() => StripPicture) | null>(null);
  const choices = useStripChoices();
  const timeline = useOrdered(shown.timeline, choices.order);
  const { stories } = shown;
  const undated = undatedIn(shown);
  const { heading, done } = useShownWords(state);
  const toMonth = (month: string) => {
    const address = writeFilters({ ...filters, from: month, to: month }, 'event');
    return `${paths.timeline.to()}?${address}`;
  };
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.timeline')}
          </h1>
          <p aria-live="polite" className="text-deck">
            {heading}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2 tab:ms-auto print:hidden">
          <Segmented
            legend={t('timeline.first')}
            quiet
            value={choices.order}
            onChange={choices.setOrder}
            options={[
              { value: 'old', label: t('timeline.oldFirst') },
              { value: 'new', label: t('timeline.newFirst') },
            ]}
          />
          <Segmented<By>
            legend={t('timeline.order')}
            quiet
            value={filters.by}
            onChange={(by) => change({ ...filters, by })}
            options={[
              { value: 'event', label: t('timeline.byEvent') },
              { value: 'published', label: t('timeline.byPublished') },
            ]}
          />
          {byEvent && timeline && timeline.numbers.length > 0 && (
            <ExportMenu state={state} numbers={timeline.numbers} said={heading} pictureRef={picture} />
          )}
        </div>
      </header>
      <div className="my-6">
        {byEvent ? (
          <Suspense fallback={<div className="min-h-32 tab:min-h-85 desk:min-h-88" />}>
            <TimelineStrip state={state} numbers={timeline?.numbers ?? NO_NUMBERS} choices={choices} pictureRef={picture} />
          </Suspense>
        ) : (
          <div className="print:hidden">
            <MonthStrip shown={shown} to={toMonth} />
          </div>
        )}
      </div>
      {!wide && <FilterPanel state={state} doneLabel={done} />}
      <ActiveFilters state={{ ...state, ignored: [...state.ignored, ...choices.ignored] }} />
      <div className={`mt-5 grid gap-x-12 gap-y-8 desk:grid-cols-[13.5rem_minmax(0,1fr)] ${byEvent ? 'wide:grid-cols-[13.5rem_minmax(0,1fr)_19rem]' : ''}`}>
        {wide && (
          <div className="desk:row-span-2 wide:row-span-1">
            <FilterPanel state={state} doneLabel={done} />
          </div>
        )}
        <ShownList state={state}>
          {byEvent && (
            <Suspense>
              <StripBand state={state} numbers={timeline?.numbers ?? NO_NUMBERS} choices={choices} />
            </Suspense>
          )}
          {stories.length === 0 && <NothingLeft state={state} />}
          {byEvent && shown.total === 0 && stories.length > 0 && <p className="py-4 text-soft">{t('timeline.noEvents')}</p>}
          {byEvent && shown.total > 0 && stories.length > 0 && (
            <a href="#stories" className="mb-1 inline-block py-1 font-display text-label text-accent underline decoration-accent/40 wide:hidden print:hidden">
              {t('timeline.toStories')}
            </a>
          )}
          <InTime listed={shown.listed} timeline={timeline} />
          {!byEvent && undated > 0 && (
            <section aria-labelledby="undated">
              <h2 id="undated" className="pt-3 pb-2 text-h2">
                {t('timeline.undated')}
              </h2>
              <StoryList stories={stories.subarray(stories.length - undated)} heading="h3" />
            </section>
          )}
        </ShownList>
        {byEvent && stories.length > 0 && (
          <div className="desk:col-start-2 wide:col-start-3">
            <Stories shown={shown} heading={t('timeline.stories')} />
          </div>
        )}
      </div>
    </div>
  );
}

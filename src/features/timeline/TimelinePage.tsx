import type { ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { StoryCard as Card } from '#bundle/schema.ts';
import { ActiveFilters } from '#cards/ActiveFilters.tsx';
import { EventRow } from '#cards/EventRow.tsx';
import { FilterPanel } from '#cards/FilterPanel.tsx';
import { NothingLeft } from '#cards/NothingLeft.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { Strip } from '#cards/Strip.tsx';
import { useFilters } from '#cards/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { eventsQuery } from '#queries/bundle.ts';
import { overlaps, selectEvents, selectStories } from '#queries/select.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { firstDay, lastDay, writeFilters, type By } from '#url/filters.ts';
import { paths } from '#url/paths.ts';
import { groupByTime, WHOLE_YEAR, type YearGroup } from '#features/timeline/groupByTime.ts';

/** Years and their months, each with its heading and its number of things. */
function Years<T>({ years, what, row }: { years: readonly YearGroup<T>[]; what: 'events' | 'stories'; row: (item: T) => ReactNode }) {
  const { count, format, t } = useText();
  return years.map(({ year, count: n, months }) => (
    <section key={year} aria-label={format.date(year)}>
      <h2 className="flex items-baseline gap-4 pt-3 pb-2 text-[2.9rem]/[1.2]">
        {format.date(year)}
        <span className="text-label font-medium text-soft">{count(what, n)}</span>
      </h2>
      {months.map(({ month, items }) => (
        <section key={month}>
          <h3 className="pt-1 pb-2 text-[1.3rem] font-semibold text-soft">{month === WHOLE_YEAR ? t('timeline.duringYear') : format.month(Number(month))}</h3>
          {what === 'events' ? <ol>{items.map(row)}</ol> : items.map(row)}
        </section>
      ))}
    </section>
  ));
}

/** The stories that match, in a column of their own beside the events. */
function Stories({ stories, heading }: { stories: readonly Card[]; heading: string }) {
  return (
    <section id="stories" aria-labelledby="matching" tabIndex={-1} className="min-w-0 [&>article:first-of-type]:border-t-0 [&>article:first-of-type]:pt-2">
      <h2 id="matching" className="border-t-2 border-ink pt-2 pb-2 text-h3">
        {heading}
      </h2>
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} compact />
      ))}
    </section>
  );
}

export function TimelinePage() {
  const { t, count } = useText();
  const { data: allEvents } = useSuspenseQuery(eventsQuery());
  const state = useFilters('event');
  const { dossier, filters, selection, daysOf, change } = state;
  const wide = useMedia(DESK);
  const stories = selectStories(dossier.stories, selection, daysOf);
  const events = selectEvents(allEvents, stories, selection);
  const byEvent = filters.by === 'event';
  const toMonth = (month: string) => {
    const address = writeFilters({ ...filters, from: month, to: month }, 'event');
    return `${paths.timeline.to()}?${address}`;
  };
  const inRange = (month: string) => overlaps({ from: firstDay(month), to: lastDay(month) }, selection.from, selection.to);
  const dated = stories.filter((story) => story.published !== null);
  const undated = stories.filter((story) => story.published === null);
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.timeline')}
          </h1>
          <p aria-live="polite" className="text-deck">
            {byEvent ? `${count('events', events.length)}${t('list.comma')}${count('stories', stories.length)}` : count('stories', stories.length)}
          </p>
        </div>
        <div className="tab:ms-auto">
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
        </div>
      </header>
      <div className="my-6">
        <Strip density={dossier.density} to={toMonth} within={inRange} />
      </div>
      {!wide && <FilterPanel state={state} />}
      <ActiveFilters state={state} />
      <div className={`mt-5 grid gap-x-12 gap-y-8 desk:grid-cols-[14.5rem_minmax(0,1fr)] ${byEvent ? 'wide:grid-cols-[14.5rem_minmax(0,1fr)_19rem]' : ''}`}>
        {wide && <FilterPanel state={state} />}
        <div className="min-w-0">
          {stories.length === 0 && <NothingLeft state={state} />}
          {byEvent && events.length > 0 && stories.length > 0 && (
            <a href="#stories" className="mb-1 inline-block py-1 font-display text-label text-accent underline decoration-accent/40 wide:hidden">
              {t('timeline.toStories')}
            </a>
          )}
          {byEvent ? (
            <Years years={groupByTime(events, (event) => event)} what="events" row={(event) => <EventRow key={event.id} event={event} />} />
          ) : (
            <Years years={groupByTime(dated, (story) => story.published!)} what="stories" row={(story) => <StoryCard key={story.id} story={story} heading="h4" />} />
          )}
          {!byEvent && undated.length > 0 && (
            <section aria-labelledby="undated">
              <h2 id="undated" className="pt-3 pb-2 text-h2">
                {t('timeline.undated')}
              </h2>
              {undated.map((story) => (
                <StoryCard key={story.id} story={story} />
              ))}
            </section>
          )}
        </div>
        {byEvent && stories.length > 0 && (
          <div className="desk:col-start-2 wide:col-start-3">
            <Stories stories={stories} heading={t('timeline.stories')} />
          </div>
        )}
      </div>
    </div>
  );
}

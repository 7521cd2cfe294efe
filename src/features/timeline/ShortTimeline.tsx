import { Fragment, useEffect, useState, type ReactNode } from 'react';
import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';
import type { DossierEvent, StoryCard as Card } from '#bundle/schema.ts';
import { EventRow } from '#cards/EventRow.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { cardsQuery, eventsQuery, type ShownAnswer, type Some } from '#queries/shown.ts';
import { Button } from '#ui/Button.tsx';
import { usePrinting } from '#ui/usePrinting.ts';
import { MonthHeading, YearHeading } from '#features/timeline/Headings.tsx';
import { foldDays, yearsOf } from '#features/timeline/rows.ts';

type Props = { timeline: NonNullable<ShownAnswer['timeline']> };

/** Years and their months, each with its heading and what stands there. */
function Years({ timeline, what, things }: Props & { what: 'events' | 'stories'; things: (places: readonly number[]) => ReactNode }) {
  const { format } = useText();
  return yearsOf(timeline.groups).map(({ year, count, months }) => (
    <section key={year} aria-label={format.date(year)}>
      <YearHeading year={year} what={what} count={count} />
      {months.map(({ month, count: held, first }) => (
        <section key={month}>
          <MonthHeading month={month} />
          {things(Array.from({ length: held }, (_, i) => first + i))}
        </section>
      ))}
    </section>
  ));
}

/** The others of a crowded day, once the reader wants them; on paper all of them. */
function Fold({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const { count } = useText();
  const [isOpen, setOpen] = useState(false);
  const printing = usePrinting();
  // The button is gone: the first that it brought has the focus.
  const [first = ''] = ids;
  useEffect(() => {
    if (isOpen) document.querySelector<HTMLElement>(`#event-${CSS.escape(first)} [aria-expanded]`)?.focus({ preventScroll: true });
  }, [isOpen, first]);
  if (isOpen || printing) return children;
  return (
    <li data-folds={ids.join(' ')} className="border-s-[1.5px] border-rule ps-5 pb-6 tab:ms-[calc(8.5rem*var(--read-scale,1))]">
      <Button look="quiet" onClick={() => setOpen(true)}>
        {count('moreOfDay', ids.length)}
      </Button>
    </li>
  );
}

type Things<T extends { readonly id: string }, K extends QueryKey> = Props & {
  what: 'events' | 'stories';
  query: (numbers: readonly number[]) => UseQueryOptions<Some<T>, Error, Some<T>, K>;
  /** Draw a thing at its place; null while it is on its way. */
  draw: (thing: T | null, place: number) => ReactNode;
  Row: 'ol' | typeof Fragment;
  /** The day that a thing stands under, where crowded days fold. */
  dayOf?: (thing: T) => string;
  /** What the list of a month is called, where it is one. */
  label?: string;
};

/** All things by year and month. Those of a part that could not be had are left out, which is said above. */
function InYears<T extends { readonly id: string }, K extends QueryKey>({ timeline, what, query, draw, Row, label, dayOf }: Things<T, K>) {
  const { at, missing, retry } = useChunks(timeline.numbers, 0, timeline.numbers.length, query);
  const thingAt = (place: number) => {
    const item = at(place);
    return item === 'missing' ? null : draw(item === 'late' ? null : item.thing, place);
  };
  const dayAt = (place: number): string | null => {
    const item = at(place);
    return dayOf === undefined || item === 'missing' || item === 'late' ? null : dayOf(item.thing);
  };
  const idAt = (place: number): string => {
    const item = at(place);
    return item === 'missing' || item === 'late' ? '' : item.thing.id;
  };
  const folded = (places: readonly number[]) =>
    foldDays(places, dayAt).map((shown) =>
      typeof shown === 'number' ? (
        thingAt(shown)
      ) : (
        <Fold key={shown.day} ids={shown.folded.map(idAt)}>
          {shown.folded.map(thingAt)}
        </Fold>
      ),
    );
  return (
    <>
      <PartsMissing missing={missing} onRetry={retry} />
      <Years timeline={timeline} what={what} things={(places) => <Row {...(label !== undefined && { 'aria-label': label })}>{folded(places)}</Row>} />
    </>
  );
}

const drawEvent = (event: DossierEvent | null, place: number): ReactNode =>
  event ? (
    <EventRow key={event.id} event={event} />
  ) : (
    <li key={place}>
      <Waiting compact />
    </li>
  );

const dayOfEvent = ({ from, to }: DossierEvent): string => `${from}/${to}`;

const drawStory = (story: Card | null, place: number): ReactNode => (story ? <StoryCard key={story.id} story={story} heading="h4" /> : <Waiting key={place} />);

/** All events by year and month. */
export function Events({ timeline }: Props) {
  const { t } = useText();
  return <InYears timeline={timeline} what="events" query={eventsQuery} draw={drawEvent} Row="ol" label={t('timeline.events')} dayOf={dayOfEvent} />;
}

/** All stories by the year and month in which they were published. */
export const PublishedStories = ({ timeline }: Props) => <InYears timeline={timeline} what="stories" query={cardsQuery} draw={drawStory} Row={Fragment} />;

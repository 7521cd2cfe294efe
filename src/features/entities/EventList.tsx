import { lazy, Suspense } from 'react';
import { EventRow } from '#cards/EventRow.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { LONG } from '#cards/listed.ts';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { eventsQuery } from '#queries/shown.ts';

const LongEventList = lazy(async () => ({ default: (await import('#features/entities/LongEventList.tsx')).LongEventList }));

/** Events by their numbers, in the order given, each with its year. */
export function EventList({ events }: { events: Uint32Array }) {
  if (events.length <= LONG) return <ShortEventList events={events} />;
  return (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <LongEventList events={events} />
    </Suspense>
  );
}

function ShortEventList({ events }: { events: Uint32Array }) {
  const { at, missing, retry } = useChunks(events, 0, events.length, eventsQuery);
  return (
    <>
      <PartsMissing missing={missing} onRetry={retry} />
      <ol className="pt-2">
        {[...events].map((number, place) => {
          const item = at(place);
          if (item === 'missing') return null;
          return item === 'late' ? (
            <li key={number}>
              <Waiting compact />
            </li>
          ) : (
            <EventRow key={number} event={item.thing} withYear heading="h3" />
          );
        })}
      </ol>
    </>
  );
}

import { EventRow } from '#cards/EventRow.tsx';
import { LongThings } from '#cards/long/LongThings.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { eventsQuery } from '#queries/shown.ts';

/** About how tall an event is, in CSS pixels. */
const TALL = 140;

/** Many events, each with its year: they come as the reader comes near. */
export function LongEventList({ events }: { events: Uint32Array }) {
  const { t } = useText();
  return (
    <LongThings
      numbers={events}
      query={eventsQuery}
      tall={TALL}
      draw={(event, place) => (
        <ol aria-label={t('entities.events')}>
          <EventRow event={event} withYear heading="h3" place={place} />
        </ol>
      )}
      waiting={<Waiting compact />}
      name="events"
      beside
    />
  );
}

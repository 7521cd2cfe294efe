import { memo, useId } from 'react';
import type { DossierEvent } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Differs } from '#cards/Differs.tsx';
import { EventMentions } from '#cards/EventMentions.tsx';
import { InferredDay } from '#cards/InferredDay.tsx';
import { Localized } from '#cards/Localized.tsx';
import { useOpenRow } from '#cards/openRows.ts';
import { TimeSign } from '#cards/TimeSign.tsx';
import { useTold } from '#cards/useTold.ts';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  event: DossierEvent;
  /** Where no heading above says the year. */
  withYear?: boolean;
  /** The level that fits under the heading above. */
  heading?: 'h3' | 'h4';
  /** Its place in a list of which only a part is drawn, from 1, and how long that is. */
  place?: { readonly at: number; readonly of: number };
};

/** The day of an event: with its weekday, how precise it is and, where it was concluded, why. */
function Day({ event, withYear }: { event: DossierEvent; withYear: boolean }) {
  const { t, format } = useText();
  const { from, to, basis, precision, mentions, differs } = event;
  const say = withYear ? format.span : format.shortSpan;
  const said = mentions.find((mention) => mention.from === from && mention.to === to);
  const days = differs ? [...new Set(mentions.filter((mention) => mention.from === mention.to).map((mention) => mention.from))].toSorted() : [];
  const [first, second] = days;
  const isTwo = days.length === 2 && first !== undefined && second !== undefined;
  const short = isTwo && first.slice(0, 7) === second.slice(0, 7) ? format.digits(String(Number(first.slice(8)))) : isTwo && say(first, first);
  return (
    <div className="border-s-[1.5px] border-rule ps-5 font-display text-nav font-semibold tab:border-0 tab:ps-0 tab:pe-4 tab:pt-1">
      {isTwo ? t('list.or', { a: short, b: say(second, second) }) : say(from, to)}{' '}
      {basis === 'inferred' && (
        <span className="ms-1 tab:ms-0 tab:block">
          <InferredDay day={format.span(from, to)} why={said?.why} ground={said?.ground} words={said?.text} />
        </span>
      )}
      <span className="ms-2 text-small font-normal text-soft tab:ms-0 tab:block">
        {from === to && !isTwo && format.weekday(from)}
        {format.hijri(from, to) && <span className="block">{format.hijri(from, to)}</span>}
        {precision === 'month' && t('timeline.during')}
        {precision === 'year' && t('timeline.duringYear')}
      </span>
    </div>
  );
}

/** An event, once: its day, its title and how many stories tell it; it unfolds to their sentences. Where they differ on the day, a line says so. */
export const EventRow = memo(function EventRow({ event, withYear = false, heading: Heading = 'h4', place }: Props) {
  const { toldIn } = useTold();
  const [isOpen, turn] = useOpenRow(event.id);
  const id = useId();
  return (
    <li
      id={`event-${event.id}`}
      data-month={event.from.slice(0, 7)}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
      className="grid grid-cols-[minmax(0,1fr)] tab:grid-cols-[calc(8.5rem*var(--read-scale,1))_minmax(0,1fr)]"
    >
      <Day event={event} withYear={withYear} />
      <div className="relative border-s-[1.5px] border-rule ps-5 pb-6">
        <TimeSign event={event} />
        <Heading className="text-card-small">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={turn}
            className="group flex min-h-11 w-full items-baseline gap-x-4 text-start hover:text-accent print:block"
          >
            <span className="min-w-0 flex-1">
              <Localized text={event.title} block />
            </span>
            <span className="flex shrink-0 items-center gap-1 text-label font-medium text-soft">
              <span className="max-w-[7rem]">{toldIn(event.told)}</span>
              <span className="self-center print:hidden">
                <Icon name={isOpen ? 'up' : 'down'} />
              </span>
            </span>
          </button>
        </Heading>
        {event.differs && <Differs event={event} />}
        {isOpen && (
          <div id={id}>
            <EventMentions event={event} />
          </div>
        )}
      </div>
    </li>
  );
});

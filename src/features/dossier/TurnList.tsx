import { Link } from 'react-router';
import { dayNumber, DAYS_IN_MONTH } from '#bundle/days.ts';
import type { Glimpse } from '#bundle/front.ts';
import { Localized } from '#cards/Localized.tsx';
import { TimeSign } from '#cards/TimeSign.tsx';
import { useText } from '#i18n/useText.ts';
import { toParagraph } from '#url/paths.ts';
import { useGlimpseDay } from '#features/dossier/GlimpseDay.tsx';

/** A while between two of them that is named. */
const LONG_GAP = 6;

/** Give how many months lie between two of them. */
const monthsBetween = (before: Glimpse, after: Glimpse): number => Math.round((dayNumber(after.from) - dayNumber(before.to)) / DAYS_IN_MONTH);

/** The events on which the story turned, one below the other, oldest first, with long whiles between them named. */
export function TurnList({ events, isLeft }: { events: readonly Glimpse[]; isLeft: (event: Glimpse) => boolean }) {
  const { t, count } = useText();
  const sayDay = useGlimpseDay();
  return (
    <ol className="mt-2 gap-x-12 tab:columns-2">
      {events.map((event, i) => {
        const months = i === 0 ? 0 : monthsBetween(events[i - 1]!, event);
        return (
          <li
            key={event.id}
            className={`relative break-inside-avoid border-s-[1.5px] border-rule ps-5 pb-4 [&_.event-dot]:[inset-block-start:0.3rem] ${isLeft(event) ? '' : 'text-soft'}`}
          >
            <TimeSign event={event} />
            <Link to={toParagraph(event.story, event.paragraph)} className="tap block hover:text-accent">
              <span className="block font-display text-chip text-soft">
                {sayDay(event)}
                {months > LONG_GAP && `${t('list.comma')}${t('dossier.later', { months: count('months', months) })}`}
              </span>
              <span className="block font-display text-nav font-semibold text-balance">
                <Localized text={event.title} block />
              </span>
              {event.differs && (
                <span className="block font-display text-chip text-warn">
                  <span aria-hidden="true">≠</span> {t('dossier.disputed')}
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

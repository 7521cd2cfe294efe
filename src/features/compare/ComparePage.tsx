import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '#i18n/useText.ts';
import { comparableQuery, differencesQuery } from '#queries/compared.ts';
import { ComparableEvents } from '#features/compare/ComparableEvents.tsx';
import { Coverage } from '#features/compare/Coverage.tsx';
import { Differences } from '#features/compare/Differences.tsx';
import { Section } from '#ui/Section.tsx';

/** What sources give differently, what more than one story tells, and who covered what. */
export function ComparePage() {
  const { t } = useText();
  const { data: differences } = useSuspenseQuery(differencesQuery());
  const { data: events } = useSuspenseQuery(comparableQuery());
  const { days, figures, spellings } = differences;
  const isNothing = days.rows.length + figures.rows.length + spellings.rows.length === 0;
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header>
        <h1 tabIndex={-1} className="text-page">
          {t('nav.compare')}
        </h1>
        <p className="max-w-[40rem] text-deck">{t('compare.note')}</p>
      </header>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-10">
        {isNothing ? (
          <Section id="none" title={t('compare.none')}>
            <p className="text-soft">{t('compare.noneNote')}</p>
          </Section>
        ) : (
          <Differences differences={differences} />
        )}
        <Section id="events" title={t(events.length > 0 ? 'compare.events' : 'compare.noEvents')}>
          {events.length > 0 ? <ComparableEvents events={events} /> : <p className="text-soft">{t('compare.noEventsNote')}</p>}
        </Section>
        <Coverage />
      </div>
    </div>
  );
}

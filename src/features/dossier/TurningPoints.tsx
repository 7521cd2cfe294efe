import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { dayNumber } from '#bundle/days.ts';
import type { Front, Glimpse } from '#bundle/front.ts';
import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { useSettings } from '#queries/settings.ts';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { useWidth } from '#ui/useWidth.ts';
import { carryFilters } from '#url/carry.ts';
import { paths, toParagraph } from '#url/paths.ts';
import { layBand, type Band, type Label } from '#features/dossier/band.ts';
import { BandDrawing } from '#features/dossier/BandDrawing.tsx';
import { useGlimpseDay } from '#features/dossier/GlimpseDay.tsx';
import { TurnList } from '#features/dossier/TurnList.tsx';

/** How wide the words of a point may be, in pixels of the usual size. */
const ROOMS = [176, 148, 124];

type Shown = { readonly events: readonly Glimpse[]; readonly isLeft: (event: Glimpse) => boolean };

/** The words of a point: its day and its title; they hang from its leader. */
function Words({ event, label: { begins, width, row, side }, axis, faint }: { event: Glimpse; label: Label; axis: 'rtl' | 'ltr'; faint: boolean }) {
  const { t, format } = useText();
  const sayDay = useGlimpseDay();
  const pageRuns = format.locale === 'ar' ? 'rtl' : 'ltr';
  const meetsLeaderAtStart = (side === 'later') === (axis === pageRuns);
  return (
    <li
      className={`absolute ${row === 0 ? 'top-2' : 'top-[63%]'} ${faint ? 'text-soft' : ''}`}
      style={{ insetInlineStart: begins, inlineSize: width }}
    >
      <Link
        to={toParagraph(event.story, event.paragraph)}
        dir={pageRuns}
        className={`block hover:text-accent ${meetsLeaderAtStart ? 'ps-2 text-start' : 'pe-2 text-end'}`}
      >
        <span className={`block font-display text-chip ${event.differs ? 'text-warn' : 'text-soft'}`}>
          {event.differs && (
            <>
              <span aria-hidden="true">≠ </span>
              <span className="sr-only">{t('dossier.disputed')}: </span>
            </>
          )}
          {sayDay(event)}
        </span>
        <span className="line-clamp-4 font-display text-label/[1.3] font-semibold text-balance">
          <Localized text={event.title} />
        </span>
      </Link>
    </li>
  );
}

/** The points on a line of time, to scale, each with its words. */
function OnBand({ events, isLeft, band, labels, axis, width }: Shown & { band: Band; labels: readonly Label[]; axis: 'rtl' | 'ltr'; width: number }) {
  const { t, count, format } = useText();
  const [first, last] = [events[0]!, events.at(-1)!];
  const label = t('dossier.band', {
    turns: count('turns', events.length),
    from: format.date(first.from.slice(0, 7)),
    to: format.date(last.to.slice(0, 7)),
  });
  return (
    <>
      <BandDrawing events={events} isLeft={isLeft} band={band} width={width} axis={axis} label={label} />
      <ol aria-label={t('dossier.turning')}>
        {events.map((event, i) => (
          <Words key={event.id} event={event} label={labels[i]!} axis={axis} faint={!isLeft(event)} />
        ))}
      </ol>
    </>
  );
}

/** The events on which the story turned: on a line of time where there is room for their words, else one below the other. */
export function TurningPoints({ turning, isLeft }: { turning: Front['turning']; isLeft: Shown['isLeft'] }) {
  return turning.events.length < 2 ? null : <Points turning={turning} isLeft={isLeft} />;
}

function Points({ turning: { chosen, events }, isLeft }: { turning: Front['turning']; isLeft: Shown['isLeft'] }) {
  const { t } = useText();
  const [address] = useSearchParams();
  const box = useRef<HTMLDivElement>(null);
  const { width, scale } = useWidth(box);
  const { axis } = useSettings();
  const isWide = useMedia(DESK);
  const turns = events.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const band = layBand(turns, width, isWide ? ROOMS.map((room) => room * scale) : []);
  return (
    <section aria-labelledby="turning" className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="turning" className="text-h3">
          {t('dossier.turning')}
        </h2>
        <p className="font-display text-label text-soft">{t(chosen ? 'dossier.byEditor' : 'dossier.byCoverage')}</p>
        <Link to={paths.timeline.to() + carryFilters(address, 'dossier', 'timeline')} className="way ms-auto print:hidden">
          {t('dossier.openTimeline')}
        </Link>
      </div>
      <div ref={box} dir={axis} className={`relative mt-3 ${isWide && (width === 0 || band.labels) ? 'h-[calc(18.5rem*var(--read-scale,1))]' : 'h-14'}`}>
        {width > 0 && band.labels && <OnBand events={events} isLeft={isLeft} band={band} labels={band.labels} axis={axis} width={width} />}
        {width > 0 && !band.labels && <BandDrawing events={events} isLeft={isLeft} band={band} width={width} axis={axis} label="" small />}
      </div>
      {(!isWide || (width > 0 && !band.labels)) && <TurnList events={events} isLeft={isLeft} />}
    </section>
  );
}

import { Link } from 'react-router';
import type { Front, Glimpse, SaidPiece } from '#bundle/front.ts';
import { GlimpseDay } from '#features/dossier/GlimpseDay.tsx';
import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Bidi, Mixed } from '#ui/Bidi.tsx';
import { paths, toParagraph } from '#url/paths.ts';

const CLAIM = 'underline decoration-field hover:text-accent hover:decoration-accent';

/** What an editor says, each claim a link to its story. */
function EditorsWords({ pieces, lang }: { pieces: readonly SaidPiece[]; lang: 'ar' | 'en' }) {
  return (
    <p lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {pieces.map(({ text, story }) => {
        const words = lang === 'ar' ? <Bidi text={text} renamed={asWritten} /> : <Mixed text={text} lang="en" />;
        return story === undefined ? (
          <span key={text}>{words}</span>
        ) : (
          <Link key={text} to={paths.story.to(story)} className={CLAIM}>
            {words}
          </Link>
        );
      })}
    </p>
  );
}

/** What happened last, in the titles of the events. */
function LatestEvents({ events }: { events: readonly Glimpse[] }) {
  return (
    <ul className="grid gap-1.5">
      {events.map((event) => (
        <li key={event.id}>
          <Link to={toParagraph(event.story, event.paragraph)} className={`tap inline-flex items-center desk:min-h-0 ${CLAIM}`}>
            <Localized text={event.title} block />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/**
 * Where the story stands: its latest day, and what is known by then, in an editor's words while nothing later happened, else in the
 * titles of the latest events.
 */
export function WhereItStands({ front: { latest, stands }, fresh }: { front: Pick<Front, 'latest' | 'stands'>; fresh: number }) {
  const { t, count, format } = useText();
  const [last] = latest;
  if (!last) return null;
  const isCurrent = stands !== undefined && last.from <= stands.day;
  const english = format.locale === 'en' ? stands?.en : undefined;
  return (
    <section aria-labelledby="stands" className="border-t-2 border-accent pt-3">
      <h2 id="stands" className="text-h3 text-accent">
        {t('dossier.stands')}
      </h2>
      <p className="my-2 font-display text-h2 font-bold">
        <GlimpseDay event={last}>
          <span className="text-chip font-normal text-soft">{t('dossier.latestDay')}</span>
        </GlimpseDay>
      </p>
      {isCurrent ? <EditorsWords pieces={english ?? stands.ar} lang={english ? 'en' : 'ar'} /> : <LatestEvents events={latest} />}
      {fresh > 0 && (
        <p className="mt-3 flex items-center gap-2 font-display text-label text-accent print:hidden">
          <span aria-hidden="true" className="size-[7px] shrink-0 rounded-pill bg-accent" />
          {count('newStories', fresh)}
        </p>
      )}
    </section>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import { HighlightCard } from '#cards/marks/HighlightCard.tsx';
import { KindSign } from '#cards/marks/KindSign.tsx';
import { useText } from '#i18n/useText.ts';
import type { Highlight, Placed } from '#queries/highlights.ts';
import { directionOf } from '#text/direction.ts';
import { Bidi, Mixed } from '#ui/Bidi.tsx';
import { toHighlight } from '#url/paths.ts';

/** What is to be said of the words' place in the text of now; `unknown` while the text is not there. */
export type Standing = 'unknown' | 'found' | 'part' | 'orphan';

/** Tell how a highlight stands in its text. */
export function standingOf({ places }: Placed): Standing {
  const lost = places.filter((place) => place === null).length;
  if (lost === 0) return 'found';
  return lost === places.length ? 'orphan' : 'part';
}

/** A highlight in a list: its kind, its words leading to their place, its note, and its card to open. */
export function HighlightEntry({ highlight, standing, onFollow }: { highlight: Highlight; standing: Standing; onFollow?: () => void }) {
  const { t, format } = useText();
  const [open, setOpen] = useState(false);
  const noteDirection = directionOf(highlight.note);
  const noteLanguage = noteDirection === 'rtl' ? 'ar' : 'en';
  const words = (
    <span lang="ar" dir="rtl" className="line-clamp-4">
      <Bidi text={highlight.parts.map(({ quote }) => quote).join(' … ')} />
    </span>
  );
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      <KindSign kind={highlight.kind} />
      <p className="font-display text-label text-soft">{t(`marks.kinds.${highlight.kind}`)}</p>
      <blockquote className="col-start-2">
        {standing === 'orphan' ? (
          words
        ) : (
          <Link to={toHighlight(highlight.story, highlight.id)} onClick={onFollow} className="block hover:text-accent">
            {words}
          </Link>
        )}
      </blockquote>
      {(standing === 'orphan' || standing === 'part') && (
        <p className="col-start-2 text-note text-warn">{t(standing === 'orphan' ? 'marks.orphan' : 'marks.partLost')}</p>
      )}
      {highlight.note && (
        <p dir={noteDirection} lang={noteLanguage} className="col-start-2 border-s-2 border-rule ps-3 text-note wrap-anywhere whitespace-pre-line">
          <span lang={format.locale} className="sr-only">
            {t('marks.note')}:{' '}
          </span>
          <Mixed text={highlight.note} lang={noteLanguage} />
        </p>
      )}
      <details className="col-start-2 print:hidden" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="tap flex items-center font-display text-label text-accent underline decoration-accent/40 desk:min-h-8">{t('marks.edit')}</summary>
        <div className="py-2">{open && <HighlightCard highlight={highlight} />}</div>
      </details>
    </div>
  );
}

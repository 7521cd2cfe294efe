import { Link } from 'react-router';
import { HighlightCard } from '#cards/marks/HighlightCard.tsx';
import { KindSign } from '#cards/marks/KindSign.tsx';
import { useText } from '#i18n/useText.ts';
import type { Highlight, Placed } from '#queries/highlights.ts';
import { Bidi, Said } from '#ui/Bidi.tsx';
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
  const { t } = useText();
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
      {(standing === 'orphan' || standing === 'part') && <p className="col-start-2 text-note text-warn">{t(standing === 'orphan' ? 'marks.orphan' : 'marks.partLost')}</p>}
      {highlight.note && (
        <p dir="auto" className="col-start-2 border-s-2 border-rule ps-3 text-note wrap-anywhere whitespace-pre-line">
          <span className="sr-only">{t('marks.note')}: </span>
          <Said text={highlight.note} />
        </p>
      )}
      <details className="col-start-2">
        <summary className="tap flex items-center font-display text-label text-accent underline decoration-accent/40 desk:min-h-8">{t('marks.edit')}</summary>
        <div className="py-2">
          <HighlightCard highlight={highlight} />
        </div>
      </details>
    </div>
  );
}

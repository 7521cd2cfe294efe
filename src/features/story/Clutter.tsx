import type { Removed } from '#bundle/storySchema.ts';
import { directionOf } from '#text/direction.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { useText } from '#i18n/useText.ts';
import { toggled } from '#features/story/clutterPlace.ts';

/** A piece of clutter, as evidence: as it was written, with its kind and the line it came from. */
function Piece({ piece, children }: { piece: Removed; children: React.ReactNode }) {
  const { t, format } = useText();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 font-display text-label text-soft">
        <span>
          {t(`clutter.${piece.kind}`)}
          {t('list.comma')}
          {t('story.line', { line: format.number(piece.line) })}
        </span>
        {children}
      </div>
      <p lang="ar" dir={directionOf(piece.text)} className="font-naskh text-note wrap-anywhere whitespace-pre-line">
        <Bidi text={piece.text} renamed={asWritten} />
      </p>
    </>
  );
}

/** A piece put back where it stood, marked as what it is. */
export function PutBack({ piece, onTake }: { piece: Removed; onTake: () => void }) {
  const { t, format } = useText();
  return (
    <div
      role="note"
      lang={format.locale}
      dir={format.locale === 'ar' ? 'rtl' : 'ltr'}
      aria-label={t(`clutter.${piece.kind}`)}
      className="mb-5 rounded-part border border-dashed border-field px-4 py-2"
    >
      <Piece piece={piece}>
        <Button look="quiet" onClick={onTake}>
          {t('story.takeOut')}
        </Button>
      </Piece>
    </div>
  );
}

type Props = {
  removed: readonly Removed[];
  /** Places in `removed` of the pieces that were put back. */
  back: ReadonlySet<number>;
  onChange: (back: ReadonlySet<number>) => void;
};

/** What was taken out of the page, so that nothing vanishes unseen; each piece, or all of it, can be put back where it stood. */
export function Clutter({ removed, back, onChange }: Props) {
  const { t, count } = useText();
  const all = back.size === removed.length;
  return (
    <details className="my-8 rounded-panel border border-dashed border-field px-5 py-2 print:hidden">
      <summary className="tap flex items-center gap-2 font-display text-label text-soft">
        {t('story.clutter')}: {count('pieces', removed.length)}
      </summary>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-note text-soft">{t('story.clutterNote')}</p>
        <Button onClick={() => onChange(new Set(all ? [] : removed.keys()))}>{t(all ? 'story.takeAllOut' : 'story.putAllBack')}</Button>
      </div>
      <ol className="mb-2 grid gap-3 pt-2">
        {removed.map((piece, i) => (
          <li key={i} className="border-t border-rule pt-2">
            <Piece piece={piece}>
              <Button look="quiet" onClick={() => onChange(toggled(back, i))}>
                {t(back.has(i) ? 'story.takeOut' : 'story.putBack')}
              </Button>
            </Piece>
          </li>
        ))}
      </ol>
    </details>
  );
}

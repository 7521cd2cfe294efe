import type { Removed } from '#bundle/schema.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { useText } from '#i18n/useText.ts';

/** What was taken out of the page, so that nothing vanishes unseen. */
export function Clutter({ removed }: { removed: readonly Removed[] }) {
  const { t, count, format } = useText();
  if (removed.length === 0) return null;
  return (
    <details className="my-8 rounded-panel border border-dashed border-field px-5 py-2">
      <summary className="tap flex items-center gap-2 font-display text-label text-soft">
        {t('story.clutter')}: {count('pieces', removed.length)}
      </summary>
      <p className="text-note text-soft">{t('story.clutterNote')}</p>
      <ol className="mb-2 grid gap-3 pt-2">
        {removed.map((piece, i) => (
          <li key={i} className="border-t border-rule pt-2">
            <p className="font-display text-label text-soft">
              {t(`clutter.${piece.kind}`)} · {t('story.line', { line: format.number(piece.line) })}
            </p>
            <p lang="ar" dir="rtl" className="text-note wrap-anywhere whitespace-pre-line">
              <Bidi text={piece.text} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

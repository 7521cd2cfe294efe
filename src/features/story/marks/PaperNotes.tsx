import { useText } from '#i18n/useText.ts';
import { directionOf } from '#text/direction.ts';
import { Bidi, Mixed } from '#ui/Bidi.tsx';
import type { PaperNote } from '#features/story/marks/paperNotes.ts';

/** On paper only: the reader's notes under the text, by their numbers in it. */
export function PaperNotes({ notes }: { notes: readonly PaperNote[] }) {
  const { t, format } = useText();
  if (notes.length === 0) return null;
  return (
    <section className="mt-6 hidden print:block">
      <h2 className="border-t border-rule pt-2 text-h3">{t('marks.onPaper')}</h2>
      <ol className="mt-2 grid gap-2">
        {notes.map(({ number, highlight, at }) => {
          const direction = directionOf(highlight.note);
          const language = direction === 'rtl' ? 'ar' : 'en';
          return (
            <li key={highlight.id} className="grid grid-cols-[1.5rem_minmax(0,1fr)] text-note">
              <span className="font-display">{format.number(number)}</span>
              <span lang="ar" dir="rtl" className="[text-align:match-parent] text-soft">
                «<Bidi text={highlight.parts.map(({ quote }) => quote).join(' … ')} />»
              </span>
              {at === null && <span className="col-start-2 text-soft">{t('marks.orphan')}</span>}
              <span dir={direction} lang={language} className="col-start-2 [text-align:match-parent] wrap-anywhere whitespace-pre-line">
                <Mixed text={highlight.note} lang={language} />
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Arabic } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { aboutQuery } from '#queries/entity.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Phrase } from '#ui/Phrase.tsx';
import { Part } from '#features/entities/Part.tsx';
import { SentenceOf, toPlaceIn, Whence } from '#features/entities/SaidAndAbout.tsx';

/** Numbers in sentences that name it, or that it gave itself; nothing where there are none. */
export function FiguresAbout({ id, order }: { id: string; order: 'old' | 'new' }) {
  const { t, format } = useText();
  const { data } = useQuery(aboutQuery(id, order));
  if (!data || data.figures.length === 0) return null;
  const { figures, searched, of } = data;
  return (
    <Part id="figures" title={t('entities.figures')} note={searched < of && t(`entities.lookedAt.${order}`, { n: format.number(searched) })}>
      <ol className="grid gap-x-14 tab:grid-cols-2">
        {figures.map(({ text, speaker, sentence, place, story }, i) => (
          <li key={i} className="min-w-0 border-b border-rule py-3">
            <Link to={toPlaceIn(story.id, place)} className="block hover:text-accent [&:hover_*]:text-accent">
              <span className="block font-display text-h3 font-semibold">
                <Arabic text={text} block />
              </span>
              <span lang="ar" dir="rtl" className="block text-note text-soft">
                <SentenceOf sentence={sentence} />
              </span>
            </Link>
            <Whence story={story}>
              {speaker !== null && (
                <span>
                  <Phrase words={(slot) => t('entities.figureBy', { speaker: slot })}>
                    <Arabic text={speaker} renamed={asWritten} />
                  </Phrase>
                </span>
              )}
            </Whence>
          </li>
        ))}
      </ol>
    </Part>
  );
}

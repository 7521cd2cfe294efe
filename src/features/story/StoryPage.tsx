import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Story, StoryCard } from '#bundle/schema.ts';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { SaveButton } from '#cards/SaveButton.tsx';
import { useText } from '#i18n/useText.ts';
import { dossierQuery, storyQuery } from '#queries/bundle.ts';
import { buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { paths } from '#url/paths.ts';
import { Clutter } from '#features/story/Clutter.tsx';
import { Facts } from '#features/story/Facts.tsx';
import { Related, Sequence } from '#features/story/Related.tsx';
import { StoryText } from '#features/story/StoryText.tsx';

/** Words that a reader of Arabic news takes in within a minute. */
const WORDS_A_MINUTE = 180;

/** Whose words these are: ours after an outlet, or the outlet's own. */
function Byline({ card }: { card: StoryCard }) {
  const { t, format } = useText();
  const day = card.published && format.span(card.published.from, card.published.to);
  if (card.voice === 'outlet') {
    return (
      <span>
        {card.outlet === null ? t('story.unnamed') : <Arabic text={card.outlet} />}
        {day && `${t('list.comma')}${day}`}
      </span>
    );
  }
  if (card.outlet === null) return <span>{[t('story.afterUnnamed'), day].filter(Boolean).join(t('list.comma'))}</span>;
  const [before = '', after = ''] = t('story.after', { source: '\u0000' }).split('\u0000');
  return (
    <span>
      {before}
      <Arabic text={card.outlet} />
      {after}
      {day && `${t('list.comma')}${day}`}
    </span>
  );
}

function Read({ card, story }: { card: StoryCard; story: Story }) {
  const { t, count, format } = useText();
  const wide = useMedia(DESK);
  return (
    <div className="page grid justify-center gap-x-16 gap-y-8 pt-8 pb-10 desk:grid-cols-[minmax(0,38rem)_15.5rem] desk:pt-12">
      <article className="min-w-0">
        <header>
          <p className="mb-2 flex flex-wrap gap-x-5 font-display text-label text-soft">
            <Byline card={card} />
            <span>{count('minutes', Math.max(1, Math.round(card.words / WORDS_A_MINUTE)))}</span>
          </p>
          <h1 id="headline" tabIndex={-1} className="text-h1">
            <Localized text={card.title} />
          </h1>
          {card.voice === 'ours' && card.summary.ar !== '' && (
            <p className="mt-4 text-deck text-soft">
              <Localized text={card.summary} />
            </p>
          )}
          {card.titleBasis === 'derived' && <p className="mt-2 text-note text-soft">{t('story.titleDerived')}</p>}
          {card.role === 'embedded' && <p className="mt-2 text-note text-soft">{t('story.embedded')}</p>}
          <div className="mt-5 mb-7 flex flex-wrap gap-2">
            <SaveButton story={card} describedBy="headline" />
          </div>
        </header>
        {!wide && (
          <details className="mb-7 border-y border-rule py-1">
            <summary className="tap flex items-center font-display text-nav font-semibold">{t('story.facts')}</summary>
            <div className="pb-4">
              <Facts card={card} story={story} />
            </div>
          </details>
        )}
        {format.locale === 'en' && <p className="mb-4 text-note text-soft">{t('story.arabicOnly')}</p>}
        <StoryText paragraphs={story.paragraphs} />
        <Clutter removed={story.removed} />
        <Related related={story.related} />
        <Sequence card={card} />
      </article>
      {wide && (
        <aside aria-label={t('story.facts')} className="sticky top-6 max-h-[calc(100dvh-3rem)] self-start overflow-y-auto border-t-2 border-ink pt-3" tabIndex={-1}>
          <Facts card={card} story={story} />
        </aside>
      )}
    </div>
  );
}

export function StoryPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const card = useSuspenseQuery(dossierQuery()).data.story.get(id);
  const { data: story } = useSuspenseQuery(storyQuery(id));
  if (card && story) return <Read key={id} card={card} story={story} />;
  return (
    <div className="page py-12">
      <Notice level={1} title={t('story.notFound')} note={t('story.notFoundNote')}>
        <Link to={paths.dossier.to()} className={buttonLink}>
          {t('state.toDossier')}
        </Link>
      </Notice>
    </div>
  );
}

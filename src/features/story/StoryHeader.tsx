import type { Story, StoryCard } from '#bundle/schema.ts';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { minutesOf } from '#i18n/readingTime.ts';
import { useText } from '#i18n/useText.ts';
import { Toolbar } from '#features/story/Toolbar.tsx';

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

/** The head of a story: whose it is, its headline and summary, and what can be done with it. */
export function StoryHeader({ card, story }: { card: StoryCard; story: Story }) {
  const { t, count } = useText();
  return (
    <header>
      <p className="mb-2 flex flex-wrap gap-x-5 font-display text-label text-soft">
        <Byline card={card} />
        <span>{count('minutes', minutesOf(card.words))}</span>
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
      <Toolbar card={card} story={story} />
    </header>
  );
}

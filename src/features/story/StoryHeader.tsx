import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { Localized, Name } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { outletOf } from '#queries/outletOf.ts';
import { minutesOf } from '#i18n/readingTime.ts';
import { useText } from '#i18n/useText.ts';
import { Phrase } from '#ui/Phrase.tsx';
import { Toolbar } from '#features/story/Toolbar.tsx';

/** Whose words these are: ours after an outlet, or the outlet's own. */
function Byline({ card }: { card: StoryBrief }) {
  const { t } = useText();
  const outlet = outletOf(card);
  const day = card.published && (
    <>
      {t('list.comma')}
      <Published days={card.published} />
    </>
  );
  const isOwn = card.voice === 'outlet';
  const name = outlet && <Name text={outlet} />;
  return (
    <span>
      {name === null && t(isOwn ? 'story.unnamed' : 'story.afterUnnamed')}
      {isOwn ? name : name && <Phrase words={(source) => t('story.after', { source })}>{name}</Phrase>}
      {day}
    </span>
  );
}

/** The head of a story: whose it is, its headline and summary, and what can be done with it. */
export function StoryHeader({ card, story }: { card: StoryBrief; story: Story }) {
  const { t, count } = useText();
  return (
    <header className="print:mb-8">
      <div className="mb-2 flex flex-wrap gap-x-5 font-display text-label text-soft">
        <Byline card={card} />
        <span>{count('minutes', minutesOf(card.words))}</span>
      </div>
      <h1 id="headline" tabIndex={-1} className="text-h1">
        <Localized text={card.title} block />
      </h1>
      {card.voice === 'ours' && card.summary.ar !== '' && (
        <p className="mt-4 text-deck text-soft">
          <Localized text={card.summary} block />
        </p>
      )}
      {card.titleBasis === 'derived' && <p className="mt-2 text-note text-soft">{t('story.titleDerived')}</p>}
      {card.role === 'embedded' && <p className="mt-2 text-note text-soft">{t('story.embedded')}</p>}
      <Toolbar card={card} story={story} />
    </header>
  );
}

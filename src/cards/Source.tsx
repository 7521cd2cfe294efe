import type { StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Arabic } from '#cards/Localized.tsx';

/** Whose story it is, in a few words: an outlet's own text, or ours after it. */
export function Source({ story }: { story: StoryCard }) {
  const { t } = useText();
  if (story.outlet === null) return <span>{t('story.unnamed')}</span>;
  const outlet = <Arabic text={story.outlet} />;
  if (story.voice === 'outlet') return <span>{outlet}</span>;
  const [before = '', after = ''] = t('story.afterShort', { source: '\u0000' }).split('\u0000');
  return (
    <span>
      {before}
      {outlet}
      {after}
    </span>
  );
}

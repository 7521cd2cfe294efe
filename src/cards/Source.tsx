import type { Teller } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Name } from '#cards/Localized.tsx';
import { outletOf } from '#queries/outletOf.ts';
import { Phrase } from '#ui/Phrase.tsx';

/** Whose story it is, in a few words: an outlet's own text, or ours after it. */
export function Source({ story }: { story: Pick<Teller, 'voice' | 'outlet' | 'outletEn'> }) {
  const { t } = useText();
  const name = outletOf(story);
  if (name === null) return <span>{t('story.unnamed')}</span>;
  const outlet = <Name text={name} />;
  return <span>{story.voice === 'outlet' ? outlet : <Phrase words={(source) => t('story.afterShort', { source })}>{outlet}</Phrase>}</span>;
}

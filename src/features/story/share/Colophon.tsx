import type { StoryCard } from '#bundle/schema.ts';
import { Arabic } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { useCited } from '#features/story/share/useCited.ts';

/** On paper only: where the story is from, where it stands, and when it was printed. */
export function Colophon({ card }: { card: StoryCard }) {
  const { t, format } = useText();
  const { url, accessed } = useCited(card);
  return (
    <footer className="mt-8 hidden border-t border-rule pt-2 text-note print:block">
      <p>
        {t('app.name')} · {card.outlet === null ? t('story.unnamed') : <Arabic text={card.outlet} />} · {t('share.printed', { date: format.date(accessed) })}
      </p>
      <p>
        <bdi dir="ltr" lang="und-Latn">{url}</bdi>
      </p>
    </footer>
  );
}

import type { StoryBrief } from '#bundle/schema.ts';
import { sourceOf } from '#cards/sourceOf.ts';
import { textIn } from '#cards/nameIn.ts';
import { outletOf } from '#queries/outletOf.ts';
import { useText } from '#i18n/useText.ts';
import { Said } from '#ui/Bidi.tsx';
import { useCited } from '#features/story/share/useCited.ts';

/** On paper only: where the story is from, its day and how that is known, where it stands, and when it was printed. */
export function Colophon({ card }: { card: StoryBrief }) {
  const { t, format } = useText();
  const { url, accessed } = useCited(card);
  const outlet = outletOf(card);
  const day = card.published && format.span(card.published.from, card.published.to);
  return (
    <footer className="mt-8 hidden border-t border-rule pt-2 text-note print:block">
      <p>
        <Said text={sourceOf({ ...card, outlet: outlet && textIn(outlet, format.locale) }, format.locale) ?? t('story.unnamed')} />
        {t('list.comma')}
        {day ?? t('story.noDay')}
        {card.published && ` (${t(`story.${card.published.basis}`)})`}
      </p>
      <p>{t('share.printed', { date: format.date(accessed) })}</p>
      <p>
        <bdi dir="ltr" lang="und-Latn">{url}</bdi>
      </p>
    </footer>
  );
}

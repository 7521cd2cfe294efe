import { Localized } from '#cards/Localized.tsx';
import { Marked } from '#cards/Marked.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { useText } from '#i18n/useText.ts';
import type { HitCard } from '#queries/shown.ts';
import { Said } from '#ui/Bidi.tsx';
import { hashOfFound } from '#cards/hashOfFound.ts';

/** A story that was found: its headline leads to the found words, which are marked wherever they are shown. */
export function FoundStory({ hit: { card, shown }, place }: { hit: HitCard; place?: { readonly at: number; readonly of: number } }) {
  const { t, format } = useText();
  const lang = format.locale === 'en' && card.title.en ? 'en' : 'ar';
  const { piece } = shown;
  return (
    <StoryCard
      story={card}
      heading="h2"
      headline={<Marked text={card.title[lang] ?? card.title.ar} lang={lang} marks={shown.title} block />}
      hash={hashOfFound(shown)}
      place={place}
    >
      <p {...(piece && { lang: piece.lang, dir: piece.lang === 'ar' ? 'rtl' : 'ltr' })}>
        {piece?.before && '… '}
        {piece ? <Marked text={piece.text} lang={piece.lang} marks={piece.marks} /> : <Localized text={card.summary} />}
        {piece?.after && ' …'}
      </p>
      {shown.forms.length > 0 && (
        <p className="mt-1 text-note text-soft">
          <Said text={t('search.why', { what: shown.forms.join(t('list.comma')) })} />
        </p>
      )}
    </StoryCard>
  );
}

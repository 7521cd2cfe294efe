import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import type { Story, StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { dossierQuery, storyQuery } from '#queries/bundle.ts';
import { buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { paths } from '#url/paths.ts';
import { mayLeadToWords } from '#url/sharedWords.ts';
import { Clutter, PutBack, toggled } from '#features/story/Clutter.tsx';
import { placesOfClutter } from '#features/story/clutterPlace.ts';
import { EventsAround } from '#features/story/EventsAround.tsx';
import { Facts } from '#features/story/Facts.tsx';
import { MarkedText } from '#features/story/marks/MarkedText.tsx';
import { useMentionCard } from '#features/story/useMentionCard.tsx';
import { Progress } from '#features/story/Progress.tsx';
import { ReadMark } from '#features/story/ReadMark.tsx';
import { PageMates, Related, Sequence } from '#features/story/Related.tsx';
import { Colophon } from '#features/story/share/Colophon.tsx';
import { StoryHeader } from '#features/story/StoryHeader.tsx';
import { useStoryKeys } from '#features/story/useStoryKeys.ts';
import { paragraphElement } from '#features/story/textRange.ts';
import { useReadingPlace } from '#features/story/useReadingPlace.ts';

const SharedWords = lazy(async () => ({ default: (await import('#features/story/share/SharedWords.tsx')).SharedWords }));

/** Say that the page opened where the reading stopped, with the way to its beginning. */
function useWentBackNote(wentBack: boolean, beginAnew: () => void) {
  const { t } = useText();
  const toast = useToast();
  const say = useEffectEvent(() => toast({ text: t('place.wentBack'), action: { label: t('place.anew'), run: beginAnew } }));
  useEffect(() => {
    if (wentBack) say();
  }, [wentBack]);
}

/** Put the focus on a paragraph, or on the headline before the first: what had it is about to go. */
function focusText(paragraph: number): void {
  const element = paragraphElement(paragraph) ?? document.getElementById('headline');
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** One story: its head, its text, what was taken out, and where it leads; its facts beside it where there is room. */
function Read({ card, story }: { card: StoryCard; story: Story }) {
  const { t, format } = useText();
  const wide = useMedia(DESK);
  const text = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());
  const { wentBack, beginAnew } = useReadingPlace(card.id, text, bar);
  useWentBackNote(wentBack, beginAnew);
  useStoryKeys(card);
  const mention = useMentionCard(story);
  const putBack = useMemo(() => placesOfClutter(story, back), [story, back]);
  const { hash } = useLocation();
  return (
    <div className="page grid grid-cols-[minmax(0,var(--measure,38rem))] justify-center gap-x-16 gap-y-8 pt-8 pb-10 desk:grid-cols-[minmax(0,var(--measure,38rem))_15.5rem] desk:pt-12">
      <Progress bar={bar} />
      <article className="min-w-0">
        <StoryHeader card={card} story={story} />
        {!wide && (
          <details className="mb-7 border-b border-rule py-1 tab:border-t print:hidden">
            <summary className="tap flex items-center font-display text-nav font-semibold">{t('story.facts')}</summary>
            <div className="pb-4">
              <Facts card={card} story={story} />
            </div>
          </details>
        )}
        {format.locale === 'en' && <p className="mb-4 text-note text-soft">{t('story.arabicOnly')}</p>}
        <MarkedText
          card={card}
          story={story}
          text={text}
          onMention={mention.open}
          after={(paragraph) =>
            putBack.get(paragraph)?.map((i) => (
              <PutBack
                key={i}
                piece={story.removed[i]!}
                onTake={() => {
                  setBack(toggled(back, i));
                  focusText(paragraph);
                }}
              />
            ))
          }
        />
        {mention.card}
        {mayLeadToWords(hash) && (
          <Suspense>
            <SharedWords story={story} />
          </Suspense>
        )}
        <ReadMark id={card.id} />
        <Clutter removed={story.removed} back={back} onChange={setBack} />
        <PageMates page={story.page} />
        <div className="print:hidden">
          <Related related={story.related} />
          <Sequence card={card} />
          <EventsAround card={card} />
        </div>
        <Colophon card={card} />
      </article>
      {wide && (
        <aside aria-label={t('story.facts')} className="sticky top-6 max-h-[calc(100dvh-3rem)] self-start overflow-y-auto border-t-2 border-ink pt-3 print:hidden" tabIndex={-1}>
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

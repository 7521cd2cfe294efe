import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { asOf } from '#queries/asOf.ts';
import { isLaterQuery, storyQuery } from '#queries/bundle.ts';
import { buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { mayLeadToWords, paths } from '#url/paths.ts';
import { placesOfClutter, toggled } from '#features/story/clutterPlace.ts';
import { EventsAround } from '#features/story/EventsAround.tsx';
import { Facts } from '#features/story/Facts.tsx';
import { lateParts, loadParts } from '#features/story/lateParts.ts';
import { MarkedText } from '#features/story/marks/MarkedText.tsx';
import { useMentionCard } from '#features/story/useMentionCard.tsx';
import { useReadingPlace } from '#features/story/place/useReadingPlace.ts';
import { Progress } from '#features/story/Progress.tsx';
import { ReadMark } from '#features/story/ReadMark.tsx';
import { PageMates, Related, Sequence } from '#features/story/Related.tsx';
import { Colophon } from '#features/story/share/Colophon.tsx';
import { StoryHeader } from '#features/story/StoryHeader.tsx';
import { useStoryKeys } from '#features/story/useStoryKeys.ts';
import { paragraphElement } from '#features/story/textRange.ts';

const Clutter = lazy(withMoreWords(async () => ({ default: (await import('#features/story/Clutter.tsx')).Clutter })));
const PutBack = lazy(withMoreWords(async () => ({ default: (await import('#features/story/Clutter.tsx')).PutBack })));
const SharedWords = lazy(withMoreWords(async () => ({ default: (await import('#features/story/share/SharedWords.tsx')).SharedWords })));

/** Say that the page opened where the reading stopped, with the way to its beginning; or how far it was read before, with the way there. */
function usePlaceNote({ wentBack, offered, beginAnew, goOn }: ReturnType<typeof useReadingPlace>) {
  const { t, format } = useText();
  const toast = useToast();
  const say = useEffectEvent(() => {
    if (wentBack) return toast({ text: t('place.wentBack'), action: { label: t('place.anew'), run: beginAnew } });
    return offered ? toast({ text: t('place.begun', { share: format.percent(offered.share) }), action: { label: t('place.continue'), run: goOn } }) : undefined;
  });
  // What the note leads to goes with the story.
  useEffect(() => say(), [wentBack, offered]);
}

/** Put the focus on a paragraph, or on the headline before the first: what had it is about to go. */
function focusText(paragraph: number): void {
  const element = paragraphElement(paragraph) ?? document.getElementById('headline');
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** One story: its head, its text, what was taken out, and where it leads; its facts beside it where there is room. */
function Read({ story }: { story: Story }) {
  const card: StoryBrief = story;
  const { t, format } = useText();
  const wide = useMedia(DESK);
  const text = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());
  usePlaceNote(useReadingPlace(card.id, text, bar));
  useStoryKeys(story);
  const mention = useMentionCard(story);
  const putBack = useMemo(() => placesOfClutter(story, back), [story, back]);
  const { hash } = useLocation();
  const parts = lateParts();
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
        {story.newHere && parts.NewHere && <parts.NewHere story={story} newHere={story.newHere} text={text} />}
        <MarkedText
          card={card}
          story={story}
          text={text}
          onMention={mention.open}
          after={(paragraph) =>
            putBack.get(paragraph)?.map((i) => (
              <Suspense key={i}>
                <PutBack
                  piece={story.removed[i]!}
                  onTake={() => {
                    setBack(toggled(back, i));
                    focusText(paragraph);
                  }}
                />
              </Suspense>
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
        {story.removed.length > 0 && (
          <Suspense>
            <Clutter removed={story.removed} back={back} onChange={setBack} />
          </Suspense>
        )}
        {story.origin && parts.OriginEdits && <parts.OriginEdits story={story} origin={story.origin} />}
        <div className="print:hidden">
          <PageMates page={story.page} />
          <Related story={story} />
          <Sequence story={story} />
          <EventsAround around={story.around} />
        </div>
        <Colophon card={card} />
      </article>
      {wide && (
        <aside
          aria-label={t('story.facts')}
          className="sticky top-6 max-h-[calc(100dvh-3rem)] self-start overflow-y-auto border-t-2 border-ink pt-3 print:hidden"
          tabIndex={-1}
        >
          <Facts card={card} story={story} />
        </aside>
      )}
    </div>
  );
}

export { loadParts };

export function StoryPage() {
  const { t, format } = useText();
  const { id = '' } = useParams();
  const { data: story } = useSuspenseQuery(storyQuery(id));
  const { data: isLater } = useQuery({ ...isLaterQuery(id), enabled: story === null && asOf() !== '' });
  if (story) return <Read key={id} story={story} />;
  return (
    <div className="page py-12">
      <Notice
        level={1}
        title={isLater ? t('asOf.later', { day: format.date(asOf()) }) : t('story.notFound')}
        note={t(isLater ? 'asOf.laterNote' : 'story.notFoundNote')}
      >
        <Link to={paths.dossier.to()} className={buttonLink}>
          {t('state.toDossier')}
        </Link>
      </Notice>
    </div>
  );
}

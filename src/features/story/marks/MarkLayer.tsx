import { lazy, Suspense, useEffect, useEffectEvent, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { usePlaced } from '#queries/highlights.ts';
import { usePrinting } from '#ui/usePrinting.ts';
import type { Dress } from '#features/story/StoryText.tsx';
import type { Ask } from '#features/story/marks/ask.ts';
import { dressOf } from '#features/story/marks/dressOf.tsx';
import { marksOf } from '#features/story/marks/marksOf.ts';
import { markAt, usePainted } from '#features/story/marks/paint.ts';
import { paintsRanges } from '#features/story/paint.ts';
import { paperNotes } from '#features/story/marks/paperNotes.ts';
import { PaperNotes } from '#features/story/marks/PaperNotes.tsx';

const MarkTools = lazy(withMoreWords(async () => ({ default: (await import('#features/story/marks/MarkTools.tsx')).MarkTools })));

type Props = {
  card: StoryBrief;
  story: Story;
  text: RefObject<HTMLElement | null>;
  /** What positions beside the text count from. */
  wrapper: RefObject<HTMLElement | null>;
  /** Null while the tools are not needed. */
  ask: Ask | null;
  onAsk: (change: Partial<Ask>) => void;
  /** Called with the way to mark with elements, where the browser paints no ranges and on paper; with none where it does. */
  onDress: (dress: Dress | undefined) => void;
};

/** The reader's highlights over a story's text: found, painted, opened with a click. */
export function MarkLayer({ card, story, text, wrapper, ask, onAsk, onDress }: Props) {
  const placed = usePlaced(card.id, story.paragraphs);
  const marks = useMemo(() => marksOf(placed), [placed]);
  usePainted(text, marks);
  const { format } = useText();
  const printing = usePrinting();
  const notes = useMemo(() => paperNotes(placed), [placed]);
  const hand = useEffectEvent(() => onDress(printing || !paintsRanges() ? dressOf(marks, printing ? notes : [], format.number) : undefined));
  useLayoutEffect(() => hand(), [marks, printing]);
  const open = useEffectEvent((event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false || (event.target instanceof Element && event.target.closest('a'))) return;
    const mark = markAt(marks, event.clientX, event.clientY);
    if (mark) onAsk({ card: { id: mark.id, atNote: false } });
  });
  useEffect(() => {
    const element = text.current;
    const clicked = (event: MouseEvent) => open(event);
    element?.addEventListener('click', clicked);
    return () => element?.removeEventListener('click', clicked);
  }, [text]);
  return (
    <>
      <PaperNotes notes={notes} />
      {ask && (
        <Suspense>
          <MarkTools card={card} story={story} text={text} wrapper={wrapper} placed={placed} ask={ask} onAsk={onAsk} />
        </Suspense>
      )}
    </>
  );
}

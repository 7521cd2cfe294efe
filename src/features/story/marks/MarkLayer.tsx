import { lazy, Suspense, useEffect, useEffectEvent, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { Story, StoryCard } from '#bundle/schema.ts';
import { usePlaced } from '#queries/highlights.ts';
import type { Dress } from '#features/story/StoryText.tsx';
import type { Ask } from '#features/story/marks/ask.ts';
import { dressOf } from '#features/story/marks/dressOf.tsx';
import { marksOf } from '#features/story/marks/marksOf.ts';
import { markAt, paintsRanges, usePainted } from '#features/story/marks/paint.ts';

const MarkTools = lazy(async () => ({ default: (await import('#features/story/marks/MarkTools.tsx')).MarkTools }));

type Props = {
  card: StoryCard;
  story: Story;
  text: RefObject<HTMLElement | null>;
  /** What positions beside the text count from. */
  wrapper: RefObject<HTMLElement | null>;
  /** Null while the tools are not needed. */
  ask: Ask | null;
  onAsk: (change: Partial<Ask>) => void;
  /** Called with the way to mark with elements, where the browser paints no ranges. */
  onDress: (dress: Dress) => void;
};

/** The reader's highlights over a story's text: found, painted, opened with a click. */
export function MarkLayer({ card, story, text, wrapper, ask, onAsk, onDress }: Props) {
  const placed = usePlaced(card.id, story.paragraphs);
  const marks = useMemo(() => marksOf(placed), [placed]);
  usePainted(text, marks);
  const hand = useEffectEvent(onDress);
  useLayoutEffect(() => {
    if (!paintsRanges()) hand(dressOf(marks));
  }, [marks]);
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
  return ask && (
    <Suspense>
      <MarkTools card={card} story={story} text={text} wrapper={wrapper} placed={placed} ask={ask} onAsk={onAsk} />
    </Suspense>
  );
}

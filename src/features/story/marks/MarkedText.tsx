import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router';
import type { Story, StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { usePlaced } from '#queries/highlights.ts';
import { useCommands } from '#ui/keys/commands.ts';
import { highlightIn } from '#url/paths.ts';
import { byParagraph, marksOf } from '#features/story/marks/marksOf.ts';
import { markAt, paintsRanges, usePainted } from '#features/story/marks/paint.ts';
import { WATCH, type Ask } from '#features/story/marks/ask.ts';
import { StoryText, type TextProps } from '#features/story/StoryText.tsx';
import { paragraphOf } from '#features/story/textRange.ts';

const MarkTools = lazy(async () => ({ default: (await import('#features/story/marks/MarkTools.tsx')).MarkTools }));

/** Tell whether words of the text are selected. */
function hasSelection(): boolean {
  const selection = getSelection();
  return selection?.anchorNode != null && !selection.isCollapsed && paragraphOf(selection.anchorNode) !== null;
}

type Props = Pick<TextProps, 'after' | 'onMention'> & { card: StoryCard; story: Story; text: RefObject<HTMLDivElement | null> };

/** The text of a story with the reader's highlights in it. What makes and changes them comes when it is first needed. */
export function MarkedText({ card, story, text, after, onMention }: Props) {
  const { t } = useText();
  const { hash } = useLocation();
  const wrapper = useRef<HTMLDivElement>(null);
  const placed = usePlaced(card.id, story.paragraphs);
  const marks = useMemo(() => marksOf(placed), [placed]);
  usePainted(text, marks);
  const elements = useMemo(() => (paintsRanges() ? undefined : byParagraph(marks)), [marks]);

  const [ask, setAsk] = useState<Ask | null>(null);
  const change = (next: Partial<Ask>) => setAsk((last) => ({ ...(last ?? WATCH), ...next }));
  const asleep = ask === null;
  useEffect(() => {
    if (!asleep) return;
    const wake = () => {
      if (hasSelection()) setAsk(WATCH);
    };
    document.addEventListener('selectionchange', wake);
    return () => document.removeEventListener('selectionchange', wake);
  }, [asleep]);
  const open = useEffectEvent((event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false || (event.target instanceof Element && event.target.closest('a'))) return;
    const mark = markAt(marks, event.clientX, event.clientY);
    if (mark) change({ card: { id: mark.id, atNote: false } });
  });
  useEffect(() => {
    const element = text.current;
    const clicked = (event: MouseEvent) => open(event);
    element?.addEventListener('click', clicked);
    return () => element?.removeEventListener('click', clicked);
  }, [text]);
  const commands = useMemo(() => {
    const run = () =>
      setAsk((last) => {
        const now = last ?? WATCH;
        return hasSelection() ? { ...now, toBar: now.toBar + 1 } : { ...now, choosing: true };
      });
    return [{ id: 'story.highlight', label: t('marks.choose'), keys: ['h'], run }];
  }, [t]);
  useCommands(commands);

  return (
    <div ref={wrapper} className="relative">
      <StoryText ref={text} paragraphs={story.paragraphs} after={after} onMention={onMention} marks={elements} />
      {(ask || highlightIn(hash) !== null) && (
        <Suspense>
          <MarkTools card={card} story={story} text={text} wrapper={wrapper} placed={placed} ask={ask ?? WATCH} onAsk={change} />
        </Suspense>
      )}
    </div>
  );
}

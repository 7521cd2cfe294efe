import { lazy, Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router';
import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { useHighlightCount } from '#queries/highlightCount.ts';
import { useCommands } from '#ui/keys/commands.ts';
import { highlightIn } from '#url/paths.ts';
import { WATCH, type Ask } from '#features/story/marks/ask.ts';
import { StoryText, type Dress, type TextProps } from '#features/story/StoryText.tsx';
import { paragraphOf } from '#features/story/textRange.ts';

const MarkLayer = lazy(withMoreWords(async () => ({ default: (await import('#features/story/marks/MarkLayer.tsx')).MarkLayer })));

/** Tell whether words of the text are selected. */
function hasSelection(): boolean {
  const selection = getSelection();
  return selection?.anchorNode != null && !selection.isCollapsed && paragraphOf(selection.anchorNode) !== null;
}

type Props = Pick<TextProps, 'after' | 'onMention'> & { card: StoryBrief; story: Story; text: RefObject<HTMLDivElement | null> };

/** The text of a story with the reader's highlights over it. What shows, makes and changes them comes where there are some, or when it is first needed. */
export function MarkedText({ card, story, text, after, onMention }: Props) {
  const { t } = useText();
  const { hash } = useLocation();
  const wrapper = useRef<HTMLDivElement>(null);
  const highlights = useHighlightCount(card.id);
  const [dress, setDress] = useState<Dress>();
  const [asked, setAsk] = useState<Ask | null>(null);
  const ask = asked ?? (highlightIn(hash) === null ? null : WATCH);
  const asleep = ask === null;
  useEffect(() => {
    if (!asleep) return;
    const wake = () => {
      if (hasSelection()) setAsk(WATCH);
    };
    document.addEventListener('selectionchange', wake);
    return () => document.removeEventListener('selectionchange', wake);
  }, [asleep]);
  const commands = useMemo(() => {
    const run = () =>
      setAsk((last) => {
        const now = last ?? WATCH;
        return hasSelection() ? { ...now, toBar: now.toBar + 1 } : { ...now, choosing: true };
      });
    return [{ id: 'highlight', label: t('marks.choose'), keys: ['h'], run }];
  }, [t]);
  useCommands(commands);

  return (
    <div ref={wrapper} className="relative">
      <StoryText ref={text} paragraphs={story.paragraphs} after={after} onMention={onMention} dress={ask || highlights > 0 ? dress : undefined} />
      {(ask || highlights > 0) && (
        <Suspense>
          <MarkLayer
            card={card}
            story={story}
            text={text}
            wrapper={wrapper}
            ask={ask}
            onAsk={(change) => setAsk((last) => ({ ...(last ?? WATCH), ...change }))}
            onDress={(next) => setDress(() => next)}
          />
        </Suspense>
      )}
    </div>
  );
}

import { lazy, Suspense, useId, useRef } from 'react';
import { useText } from '#i18n/useText.ts';
import { useHighlightCount } from '#queries/highlightCount.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';

const MarksPanel = lazy(async () => ({ default: (await import('#features/story/marks/MarksPanel.tsx')).MarksPanel }));

/** How many highlights the story has, and the list of them; nothing where it has none. */
export function MarksButton({ story }: { story: string }) {
  const { t, count } = useText();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const highlights = useHighlightCount(story);
  if (highlights === 0) return null;
  return (
    <>
      <Button popover={id}>
        <Icon name="highlight" />
        {count('highlights', highlights)}
      </Button>
      <Popover id={id} label={t('marks.list')} ref={panel}>
        <Suspense>
          <MarksPanel story={story} onFollow={() => panel.current?.hidePopover()} />
        </Suspense>
      </Popover>
    </>
  );
}

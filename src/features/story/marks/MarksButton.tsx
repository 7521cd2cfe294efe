import { lazy, Suspense, useId, useRef } from 'react';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { useHighlightCount } from '#queries/highlightCount.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { runCommand } from '#ui/keys/commands.ts';
import { Popover } from '#ui/Popover.tsx';

const MarksPanel = lazy(withMoreWords(async () => ({ default: (await import('#features/story/marks/MarksPanel.tsx')).MarksPanel })));

/** The way to the first highlight of a story; where it has some, their number and their list. */
export function MarksButton({ story }: { story: string }) {
  const { t, count } = useText();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const highlights = useHighlightCount(story);
  const none = highlights === 0;
  return (
    <>
      <Button popover={none ? undefined : id} onClick={none ? () => runCommand('highlight') : undefined}>
        <Icon name="highlight" />
        {none ? t('marks.start') : count('highlights', highlights)}
      </Button>
      {!none && (
        <Popover id={id} label={t('marks.list')} ref={panel}>
          <Suspense>
            <MarksPanel
              story={story}
              onFollow={() => panel.current?.hidePopover()}
              onStart={() => {
                panel.current?.hidePopover();
                runCommand('highlight');
              }}
            />
          </Suspense>
        </Popover>
      )}
    </>
  );
}

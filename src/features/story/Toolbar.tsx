import { lazy, Suspense, useId } from 'react';
import type { StoryCard } from '#bundle/schema.ts';
import { SaveButton } from '#cards/SaveButton.tsx';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Popover } from '#ui/Popover.tsx';

const ReadingPanel = lazy(async () => ({ default: (await import('#features/story/ReadingPanel.tsx')).ReadingPanel }));

/** What can be done with the story, in one row. */
export function Toolbar({ card }: { card: StoryCard }) {
  const { t } = useText();
  const reading = useId();
  return (
    <div role="group" aria-label={t('story.actions')} className="mt-5 mb-7 flex flex-wrap gap-2">
      <SaveButton story={card} describedBy="headline" />
      <Button popover={reading}>
        <span aria-hidden="true" className="text-[1.5rem]/[1] font-bold">
          أ<span className="text-[0.7em]">أ</span>
        </span>
        {t('story.readingSettings')}
      </Button>
      <Popover id={reading} label={t('story.readingSettings')}>
        <Suspense>
          <ReadingPanel />
        </Suspense>
      </Popover>
    </div>
  );
}

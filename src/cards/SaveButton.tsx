import type { StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useSaveStory } from '#cards/useSaveStory.ts';

/** Save a story or take it out again. `describedBy` is the id of its headline. */
export function SaveButton({ story, describedBy }: { story: StoryCard; describedBy: string }) {
  const { t } = useText();
  const { saved, toggle } = useSaveStory(story);
  return (
    <Button pressed={saved} describedBy={describedBy} onClick={toggle}>
      <Icon name="saved" filled={saved} />
      {t('saved.save')}
    </Button>
  );
}

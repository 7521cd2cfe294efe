import type { StoryBrief } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useSaveStory } from '#cards/useSaveStory.ts';

type Props = {
  story: StoryBrief;
  /** The id of the story's headline. */
  describedBy: string;
  /** In lists: a mark beside the headline, not a box that competes with it. */
  quiet?: boolean;
};

/** Save a story or take it out again. */
export function SaveButton({ story, describedBy, quiet = false }: Props) {
  const { t } = useText();
  const { saved, toggle } = useSaveStory(story);
  return (
    <Button look={quiet ? 'bare' : 'plain'} pressed={saved} describedBy={describedBy} onClick={toggle}>
      <Icon name="saved" filled={saved} />
      {t('saved.save')}
    </Button>
  );
}

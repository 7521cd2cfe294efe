import type { StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { useIsSaved, useSave } from '#queries/bookmarks.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useToast } from '#ui/Toasts.tsx';

/** Save a story or take it out again, with a way to undo. `describedBy` is the id of its headline. */
export function SaveButton({ story, describedBy }: { story: StoryCard; describedBy: string }) {
  const { t } = useText();
  const saved = useIsSaved(story.id);
  const { mutateAsync: save } = useSave();
  const toast = useToast();
  const set = async (to: boolean, undoable: boolean) => {
    const written = await save({ stories: [{ id: story.id, title: story.title.ar }], saved: to });
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (undoable) toast({ text: t(to ? 'saved.saved' : 'saved.removed'), action: { label: t('saved.undo'), run: () => void set(!to, false) } });
  };
  return (
    <Button pressed={saved} describedBy={describedBy} onClick={() => void set(!saved, true)}>
      <Icon name="saved" filled={saved} />
      {t('saved.save')}
    </Button>
  );
}

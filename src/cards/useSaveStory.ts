import type { StoryCard } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { useIsSaved, useSave } from '#queries/bookmarks.ts';
import { useToast } from '#ui/Toasts.tsx';

/** Tell whether a story is saved, and give the way to save it or take it out, which says what was done and can be undone. */
export function useSaveStory(story: StoryCard): { saved: boolean; toggle: () => void } {
  const { t } = useText();
  const saved = useIsSaved(story.id);
  const { mutateAsync: save } = useSave();
  const toast = useToast();
  const set = async (to: boolean, undoable: boolean) => {
    const written = await save({ stories: [{ id: story.id, title: story.title.ar }], saved: to });
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (undoable) toast({ text: t(to ? 'saved.saved' : 'saved.removed'), action: { label: t('saved.undo'), run: () => void set(!to, false) } });
  };
  return { saved, toggle: () => void set(!saved, true) };
}

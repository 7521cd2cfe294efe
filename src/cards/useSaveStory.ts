import { createElement, useRef } from 'react';
import type { StoryBrief } from '#bundle/schema.ts';
import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { saveStories, useIsSaved } from '#queries/bookmarks.ts';
import { useToast } from '#ui/Toasts.tsx';

/** Tell whether a story is saved, and give the way to save it or take it out, which says what was done once that is on disk, and can be undone. */
export function useSaveStory(story: StoryBrief): { saved: boolean; toggle: () => void } {
  const { t } = useText();
  const saved = useIsSaved(story.id);
  const isPending = useRef(false);
  const toast = useToast();
  const set = async (to: boolean, undoable: boolean) => {
    isPending.current = true;
    const written = await saveStories([{ id: story.id, title: story.title.ar }], to);
    isPending.current = false;
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (undoable) {
      toast({
        text: t(!written.durable ? 'saved.fragile' : to ? 'saved.saved' : 'saved.removed'),
        subject: story.id,
        about: createElement(Localized, { text: story.title }),
        action: { label: t('saved.undo'), run: () => void set(!to, false) },
      });
    }
  };
  return { saved, toggle: () => void (isPending.current || set(!saved, true)) };
}

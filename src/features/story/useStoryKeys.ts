import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Story } from '#bundle/storySchema.ts';
import { useSaveStory } from '#cards/useSaveStory.ts';
import { useText } from '#i18n/useText.ts';
import { useLatest } from '#ui/useLatest.ts';
import { useCommands, type Command } from '#ui/keys/commands.ts';
import { paths } from '#url/paths.ts';
import { placeAt, scrollToPlace, TOP } from '#features/story/textPlace.ts';

/** Bring the beginning of the paragraph `by` further on to the line of reading. */
function moveByParagraph(by: 1 | -1): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const here = placeAt(paragraphs, TOP);
  const at = here ? here.paragraph : paragraphs.length;
  // The line of reading lies within a paragraph: back is first to its beginning.
  const isInside = here !== null && here.offset > 0;
  const begun = (paragraphs[at]?.getBoundingClientRect().top ?? 0) <= TOP + 1;
  const to = by > 0 ? (begun ? at + 1 : at) : isInside ? at : at - 1;
  if (to < 0) scrollTo({ top: 0, behavior: 'instant' });
  else scrollToPlace({ paragraph: to, offset: 0 }, TOP);
}

/** The keys of the reading view: paragraph by paragraph, story by story in time, and save. */
export function useStoryKeys(story: Story): void {
  const { t } = useText();
  const navigate = useNavigate();
  const { earlier, later } = story;
  const save = useLatest(useSaveStory(story).toggle);
  const commands = useMemo<Command[]>(() => {
    const open = (id: string) => void navigate(paths.story.to(id));
    return [
      { id: 'save', label: t('keys.save'), keys: ['b'], run: () => save.current() },
      { id: 'next-paragraph', label: t('keys.nextParagraph'), keys: ['j'], run: () => moveByParagraph(1) },
      { id: 'previous-paragraph', label: t('keys.previousParagraph'), keys: ['k'], run: () => moveByParagraph(-1) },
      ...(later ? [{ id: 'later', label: t('keys.later'), keys: ['n', 'Onward'], run: () => open(later.id) }] : []),
      ...(earlier ? [{ id: 'earlier', label: t('keys.earlier'), keys: ['p', 'Back'], run: () => open(earlier.id) }] : []),
    ];
  }, [t, navigate, earlier, later, save]);
  useCommands(commands);
}

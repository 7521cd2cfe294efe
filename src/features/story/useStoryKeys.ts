import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { StoryCard } from '#bundle/schema.ts';
import { useSaveStory } from '#cards/useSaveStory.ts';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
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

/** The keys of the reading view: paragraph by paragraph, story by story in time, save, and back. */
export function useStoryKeys(card: StoryCard): void {
  const { t } = useText();
  const navigate = useNavigate();
  const { stories } = useSuspenseQuery(dossierQuery()).data;
  const save = useLatest(useSaveStory(card).toggle);
  const commands = useMemo<Command[]>(() => {
    const at = stories.findIndex((story) => story.id === card.id);
    const open = (id: string | undefined) => id !== undefined && void navigate(paths.story.to(id));
    const [later, earlier] = [stories[at - 1]?.id, stories[at + 1]?.id];
    return [
      { id: 'save', label: t('keys.save'), keys: ['b'], run: () => save.current() },
      { id: 'next-paragraph', label: t('keys.nextParagraph'), keys: ['j'], run: () => moveByParagraph(1) },
      { id: 'previous-paragraph', label: t('keys.previousParagraph'), keys: ['k'], run: () => moveByParagraph(-1) },
      ...(later ? [{ id: 'later', label: t('keys.later'), keys: ['n', 'Onward'], run: () => open(later) }] : []),
      ...(earlier ? [{ id: 'earlier', label: t('keys.earlier'), keys: ['p', 'Back'], run: () => open(earlier) }] : []),
      { id: 'back', label: t('keys.back'), keys: ['Escape'], run: () => void (history.state?.idx > 0 ? navigate(-1) : navigate(paths.dossier.to())) },
    ];
  }, [t, navigate, stories, card.id, save]);
  useCommands(commands);
}

import { useMemo } from 'react';
import { useHref } from 'react-router';
import type { StoryBrief } from '#bundle/schema.ts';
import { today } from '#queries/today.ts';
import { paths } from '#url/paths.ts';
import type { Cited } from '#features/story/cite/citations.ts';

/** Give what a citation says of a story, with the address that leads to it and the reader's own calendar day. */
export function useCited(card: StoryBrief): Cited {
  const href = useHref(paths.story.to(card.id));
  return useMemo(
    () => ({
      id: card.id,
      title: card.title.ar,
      outlet: card.outlet,
      voice: card.voice,
      published: card.published,
      url: new URL(href, location.href).href,
      accessed: today(),
    }),
    [card, href],
  );
}

import { lazy, Suspense, useRef, useState, type MouseEvent } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Entity, Story } from '#bundle/schema.ts';
import { nameIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { Popover } from '#ui/Popover.tsx';

const MentionCard = lazy(async () => ({ default: (await import('#features/story/MentionCard.tsx')).MentionCard }));

/** Give the card of the names in a story, and what a name does when it is tapped: it opens the card beside itself; asked for a new tab, it stays a link. */
export function useMentionCard(story: Story) {
  const { format } = useText();
  const { entity: entityOf } = useSuspenseQuery(dossierQuery()).data;
  const popover = useRef<HTMLDivElement>(null);
  const [entity, setEntity] = useState<Entity | null>(null);
  const open = (event: MouseEvent<HTMLElement>, id: string) => {
    const found = entityOf.get(id);
    if (!found || !popover.current || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setEntity(found);
    popover.current.showPopover({ source: event.currentTarget });
  };
  const close = () => popover.current?.hidePopover();
  const card = (
    <Popover ref={popover} id="mention" label={nameIn(entity ?? undefined, format.locale) ?? ''}>
      {entity && (
        <Suspense>
          <MentionCard entity={entity} story={story} onLeave={close} />
        </Suspense>
      )}
    </Popover>
  );
  return { open, card };
}

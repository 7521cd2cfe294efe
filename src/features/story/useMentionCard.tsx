import { lazy, Suspense, useRef, useState, type MouseEvent } from 'react';
import type { Story } from '#bundle/storySchema.ts';
import { nameIn } from '#cards/nameIn.ts';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { openBeside } from '#ui/beside.ts';
import { isPlainClick } from '#ui/isPlainClick.ts';
import { Popover } from '#ui/Popover.tsx';

const MoveMention = lazy(withMoreWords(async () => ({ default: (await import('#cards/corrections/MoveMention.tsx')).MoveMention })));
const MentionCard = lazy(withMoreWords(async () => ({ default: (await import('#features/story/MentionCard.tsx')).MentionCard })));

/** Give the card of the names in a story, and what a name does when it is tapped: it opens the card beside itself; asked for a new tab, it stays a link. */
export function useMentionCard(story: Story) {
  const { format } = useText();
  const popover = useRef<HTMLDivElement>(null);
  const [entity, setEntity] = useState<Story['entities'][number] | null>(null);
  /** Where the name stands that was tapped. */
  const [place, setPlace] = useState({ paragraph: 0, start: 0 });
  const [isAsked, setAsked] = useState(false);
  const open = (event: MouseEvent<HTMLElement>, id: string, at: { readonly paragraph: number; readonly start: number }) => {
    const found = story.entities.find((one) => one.id === id);
    if (!found || !popover.current || !isPlainClick(event)) return;
    event.preventDefault();
    setEntity(found);
    setPlace(at);
    openBeside(popover.current, event.currentTarget);
  };
  const close = () => popover.current?.hidePopover();
  const card = (
    <>
      <Popover ref={popover} id="mention" untitled label={nameIn(entity ?? undefined, format.locale) ?? ''}>
        {entity && (
          <Suspense>
            <MentionCard
              entity={entity}
              story={story}
              onLeave={close}
              onNotThis={() => {
                close();
                setAsked(true);
              }}
            />
          </Suspense>
        )}
      </Popover>
      {entity && isAsked && (
        <Suspense>
          <MoveMention entity={entity} place={{ story: story.id, ...place }} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
  return { open, card };
}

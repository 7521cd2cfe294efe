import { useId, useRef, type RefObject } from 'react';
import { HighlightCard } from '#cards/marks/HighlightCard.tsx';
import { useText } from '#i18n/useText.ts';
import type { Placed } from '#queries/highlights.ts';
import { CloseSheet } from '#ui/CloseSheet.tsx';
import { Beside } from '#features/story/marks/Beside.tsx';

type Props = { holder: RefObject<HTMLElement | null>; placed: Placed; atNote: boolean; onClosed: () => void };

/** The card of a highlight, beside its words. */
export function MarkCard({ holder, placed, atNote, onClosed }: Props) {
  const { t } = useText();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const places = placed.places.filter((place) => place !== null);
  return (
    <Beside
      id={id}
      holder={holder}
      panel={panel}
      places={places}
      popover="auto"
      role="dialog"
      label={t('marks.card')}
      onShown={() => (atNote ? note.current : panel.current)?.focus({ preventScroll: true })}
      onClosed={onClosed}
    >
      <CloseSheet panel={id} title={t('marks.card')} />
      <div className="p-3">
        <HighlightCard highlight={placed.highlight} note={note} onRemoved={() => panel.current?.hidePopover()} />
      </div>
    </Beside>
  );
}

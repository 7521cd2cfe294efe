import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { useText } from '#i18n/useText.ts';
import type { Place } from '#queries/highlights.ts';
import { keyOf } from '#ui/keys/keyOf.ts';
import { rangeOf } from '#features/story/marks/paint.ts';
import { sentencePlaces, sentenceStep } from '#features/story/marks/sentenceStep.ts';

/** What stays free above and below a chosen sentence. */
const ROOM = 96;

function select(from: Place, to: Place): void {
  const [start, end] = [rangeOf(from), rangeOf(to)];
  if (!start || !end) return;
  getSelection()?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
  const box = end.getBoundingClientRect();
  if (box.top < ROOM || box.bottom > innerHeight - 2 * ROOM) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

type Props = {
  texts: readonly string[];
  /** Where the panels of the tools take the focus for a while, the walk goes on after them. */
  isOurs: (element: Element) => boolean;
  onTake: (places: readonly Place[]) => void;
  onTools: () => void;
  onLeave: () => void;
  /** What was just done, to be said. */
  said: string;
};

/** Choosing sentences by keys: arrows walk, Shift adds, Enter takes, Escape leaves. The choice is the page's selection, so that it is seen and heard as one. */
export function SentenceChooser({ texts, isOurs, onTake, onTools, onLeave, said }: Props) {
  const { t } = useText();
  const hint = useId();
  const element = useRef<HTMLDivElement>(null);
  const all = useMemo(() => sentencePlaces(texts), [texts]);
  const [chosen, setChosen] = useState(() => {
    const inSight = all.findIndex((place) => (rangeOf(place)?.getBoundingClientRect().top ?? -1) >= ROOM / 2);
    const first = Math.max(0, inSight);
    return { first, last: first };
  });
  const places = all.slice(chosen.first, chosen.last + 1);
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const name = keyOf(event, 'rtl');
    const step = sentenceStep(name, chosen, all.length, event.shiftKey);
    if (step) setChosen(step);
    else if (name === 'Enter') onTake(places);
    else if (name === 'Tab' && !event.shiftKey) onTools();
    else if (name === 'Escape') onLeave();
    else {
      // The story's other letters wait; with Ctrl or Command keys stay what they are.
      if (name !== null && /^[a-z]$/.test(name) && name !== 'h') event.stopPropagation();
      return;
    }
    event.preventDefault();
  });
  const away = useEffectEvent((event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Element && isOurs(event.relatedTarget))) onLeave();
  });
  useEffect(() => {
    const before = document.activeElement;
    const walk = element.current;
    const pressed = (event: KeyboardEvent) => answer(event);
    const left = (event: FocusEvent) => away(event);
    // A dialog that led here gives the focus back first.
    const frame = requestAnimationFrame(() => walk?.focus({ preventScroll: true }));
    walk?.addEventListener('keydown', pressed);
    walk?.addEventListener('blur', left);
    return () => {
      cancelAnimationFrame(frame);
      walk?.removeEventListener('keydown', pressed);
      walk?.removeEventListener('blur', left);
      if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const [from, to] = [all[chosen.first], all[chosen.last]];
    if (from && to) select(from, to);
  }, [all, chosen]);
  return (
    <div
      ref={element}
      role="application"
      aria-label={t('marks.choosing')}
      aria-describedby={hint}
      tabIndex={-1}
      className="sr-only"
    >
      <p id={hint}>{t('marks.chooseHint')}</p>
      <p role="status" lang="ar">
        {places.map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end)).join(' ')}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

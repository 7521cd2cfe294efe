import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { useText } from '#i18n/useText.ts';
import type { Place } from '#queries/highlights.ts';
import { keyOf } from '#ui/keys/keyOf.ts';
import { offsetIn, paragraphOf } from '#features/story/textRange.ts';
import { rangeOf } from '#features/story/marks/paint.ts';
import { samePlaces, selectedIn } from '#features/story/marks/selected.ts';
import { sentenceAt, sentencePlaces, sentenceStep } from '#features/story/marks/sentenceStep.ts';

/** What stays free above and below a chosen sentence. */
const ROOM = 96;

function select(from: Place, to: Place): void {
  const [start, end] = [rangeOf(from), rangeOf(to)];
  if (!start || !end) return;
  getSelection()?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
  const box = end.getBoundingClientRect();
  if (box.top < ROOM || box.bottom > innerHeight - 2 * ROOM) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

/** Give the place in the text under a point of the screen; null where there is none. */
function placeUnder(x: number, y: number): { paragraph: number; offset: number } | null {
  // Safari before 26.2 knows only the range.
  const caret = document.caretPositionFromPoint?.(x, y);
  const range = caret ? null : document.caretRangeFromPoint?.(x, y);
  const [node, offset] = caret ? [caret.offsetNode, caret.offset] : [range?.startContainer, range?.startOffset];
  const inside = node && paragraphOf(node);
  return inside ? { paragraph: inside.index, offset: offsetIn(inside.element, node, offset ?? 0) } : null;
}

type Props = {
  text: RefObject<HTMLElement | null>;
  texts: readonly string[];
  /** Where the panels of the tools take the focus for a while, the walk goes on after them. */
  isOurs: (element: Element) => boolean;
  onTake: (places: readonly Place[]) => void;
  onTools: () => void;
  onLeave: () => void;
  /** The reader selects freely instead. */
  onGiveWay: () => void;
  /** What was just done, to be said. */
  said: string;
};

/**
 * Choosing sentences: by keys, where arrows walk, Shift adds, Enter takes and Escape leaves; by a click or a tap on one, with Shift up to it.
 * The choice is the page's selection, so that it is seen and heard as one. Words selected with the mouse or a long touch end it.
 */
export function SentenceChooser({ text, texts, isOurs, onTake, onTools, onLeave, onGiveWay, said }: Props) {
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
  const isChosen = () => samePlaces(selectedIn(text.current, texts), places);
  // While the pointer is down in the text it is not known yet what it does.
  const held = useRef(false);
  const away = useEffectEvent((event: FocusEvent) => {
    if (held.current || (event.relatedTarget instanceof Element && isOurs(event.relatedTarget))) return;
    if (isChosen() || getSelection()?.isCollapsed !== false) onLeave();
    else onGiveWay();
  });
  const pressed = useEffectEvent((event: MouseEvent) => {
    held.current = event.button === 0 && event.target instanceof Node && (text.current?.contains(event.target) ?? false);
    // A press on selected words would drag them; without, it can select others.
    if (held.current) getSelection()?.removeAllRanges();
  });
  const clicked = useEffectEvent((event: MouseEvent) => {
    if (!held.current) return;
    held.current = false;
    event.preventDefault();
    event.stopPropagation();
    if (getSelection()?.isCollapsed === false) {
      onGiveWay();
      return;
    }
    const place = placeUnder(event.clientX, event.clientY);
    const at = place && sentenceAt(all, place.paragraph, place.offset);
    if (at === null) onLeave();
    else {
      element.current?.focus({ preventScroll: true });
      setChosen({ first: event.shiftKey ? Math.min(chosen.first, at) : at, last: event.shiftKey ? Math.max(chosen.last, at) : at });
    }
  });
  useEffect(() => {
    const down = (event: MouseEvent) => pressed(event);
    const click = (event: MouseEvent) => clicked(event);
    document.addEventListener('mousedown', down, true);
    document.addEventListener('click', click, true);
    return () => {
      document.removeEventListener('mousedown', down, true);
      document.removeEventListener('click', click, true);
    };
  }, []);
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
      <p id={hint}>
        {t('marks.tapHint')} {t('marks.chooseHint')}
      </p>
      <p role="status" lang="ar">
        {places.map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end)).join(' ')}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

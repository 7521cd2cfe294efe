import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Place } from '#queries/highlights.ts';
import { openBeside } from '#ui/beside.ts';
import { rangeOf } from '#features/story/marks/paint.ts';

/** A box in its holder, from the holder's starting edge, whichever that is. */
export type Box = { readonly insetInlineStart: number; readonly insetBlockStart: number; readonly inlineSize: number; readonly blockSize: number };

/** Give a box of the screen as a box in its holder. */
export function boxIn(holder: HTMLElement, box: DOMRect): Box {
  const around = holder.getBoundingClientRect();
  const rtl = getComputedStyle(holder).direction === 'rtl';
  return {
    insetInlineStart: rtl ? around.right - box.right : box.left - around.left,
    insetBlockStart: box.top - around.top,
    inlineSize: box.width,
    blockSize: box.height,
  };
}

/** Of words that fill the screen, only their last line can have something beside it. */
const TALL = 0.6;

function boxOf(places: readonly Place[]): DOMRect | null {
  const ranges = places.flatMap((place) => rangeOf(place) ?? []);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const all = document.createRange();
  all.setStart(first.startContainer, first.startOffset);
  all.setEnd(last.endContainer, last.endOffset);
  const box = all.getBoundingClientRect();
  return box.height > innerHeight * TALL ? ([...last.getClientRects()].at(-1) ?? box) : box;
}

type Props = {
  /** What the text lies in; it is what positions count from. */
  holder: RefObject<HTMLElement | null>;
  places: readonly Place[];
  /** `manual`: stays until it is taken away. */
  popover: 'auto' | 'manual';
  role: 'dialog' | 'toolbar';
  label: string;
  id?: string;
  children: ReactNode;
  panel: RefObject<HTMLDivElement | null>;
  /** Called when it is there. */
  onShown?: () => void;
  onClosed?: () => void;
};

/** A panel beside words of the text: over the page, never over the words; at the bottom of a small screen. */
export function Beside({ holder, places, popover, role, label, id, children, panel, onShown, onClosed }: Props) {
  const ghost = useRef<HTMLSpanElement>(null);
  const place = useRef<(() => void) | null>(null);
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => {
      const words = boxOf(places);
      setBox(words && boxIn(element, words));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder, places]);
  const placed = box !== null;
  const show = useEffectEvent(() => {
    if (!ghost.current || panel.current?.matches(':popover-open')) return;
    if (panel.current) place.current = openBeside(panel.current, ghost.current);
    onShown?.();
  });
  useEffect(() => {
    if (placed) show();
  }, [placed]);
  useLayoutEffect(() => place.current?.(), [box]);
  if (!placed) return null;
  return (
    <>
      <span ref={ghost} aria-hidden="true" className="pointer-events-none absolute" style={box} />
      <div
        ref={panel}
        id={id}
        popover={popover}
        role={role}
        aria-label={label}
        tabIndex={-1}
        className="popover"
        onToggle={(event) => event.newState === 'closed' && onClosed?.()}
      >
        {children}
      </div>
    </>
  );
}

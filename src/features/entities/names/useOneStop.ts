import { useLayoutEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** What can have the focus in it. */
const HELD = '[data-stop]';
export const stopsIn = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(HELD)];

/**
 * Make one stop of Tab of all that a box holds: the one that had the focus last, or the first. All of them are drawn with `tabIndex={-1}`
 * and `data-stop`; `next` gives where a key leads, or null where it leads nowhere.
 */
export function useOneStop(box: RefObject<HTMLElement | null>, next: (from: HTMLElement, event: KeyboardEvent) => HTMLElement | null | undefined) {
  useLayoutEffect(() => {
    if (!box.current) return;
    const stops = stopsIn(box.current);
    if (stops[0] && !stops.some(({ tabIndex }) => tabIndex === 0)) stops[0].tabIndex = 0;
  });
  const onFocus = ({ target }: FocusEvent) => {
    const held = (target as HTMLElement).closest<HTMLElement>(HELD);
    if (!held || !box.current) return;
    for (const stop of stopsIn(box.current)) if (stop.tabIndex === 0) stop.tabIndex = -1;
    held.tabIndex = 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const held = (event.target as HTMLElement).closest<HTMLElement>(HELD);
    const to = held && next(held, event);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  };
  return { onFocus, onKeyDown };
}

import { useLayoutEffect, useRef, type RefObject } from 'react';
import { focusShown } from '#cards/ShownList.tsx';

/**
 * For a row of a list that may go while it has the focus: that goes to the same control of the next row, of the one before where it
 * was the last, and to what is shown where it was the only one.
 */
export function useFocusHandedOn(): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    // This runs while the row is still on the page.
    return () => {
      const focused = document.activeElement;
      if (!element || !focused || !element.contains(focused)) return;
      const neighbour = element.nextElementSibling ?? element.previousElementSibling;
      const control = neighbour?.querySelector<HTMLElement>(focused.localName);
      if (control) control.focus({ preventScroll: true });
      else focusShown();
    };
  }, []);
  return row;
}

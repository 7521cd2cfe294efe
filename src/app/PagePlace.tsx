import { useEffect } from 'react';
import { Outlet, ScrollRestoration, type DataRouter } from 'react-router';

/** Where the session keeps how far each entry of the history was scrolled, by the entry's key. */
const HEIGHTS = 'siyaq:heights';

function keptHeights(): Record<string, number> {
  try {
    return Object(JSON.parse(sessionStorage.getItem(HEIGHTS) ?? '{}')) as Record<string, number>;
  } catch {
    return {};
  }
}

/**
 * Tell the router how far the first page was scrolled before anything is drawn. `ScrollRestoration` would tell it only from the first
 * drawing on; where the data is there before that, as it is when the faces come late, no drawing after it would show the page there.
 */
export function knowHeights(router: DataRouter): void {
  history.scrollRestoration = 'manual';
  router.enableScrollRestoration(keptHeights(), () => scrollY);
}

/**
 * The screens, each entry of the history where it was scrolled to: after Back, Forward and a reload. A page opened anew starts at its top.
 * It is drawn when the first screen is: what stands there until then is too short to be scrolled, and nothing is scrolled twice.
 */
export function PagePlace() {
  useEffect(() => {
    // When a page goes, the router hands scrolling to the browser. One that comes back as it was takes it over again:
    // on the next Back the browser would scroll the screen that is about to go.
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) history.scrollRestoration = 'manual';
    };
    addEventListener('pageshow', shown);
    return () => removeEventListener('pageshow', shown);
  }, []);
  return (
    <>
      <Outlet />
      <ScrollRestoration storageKey={HEIGHTS} />
    </>
  );
}

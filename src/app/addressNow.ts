import { screenAddress } from '#url/carry.ts';
import type { Screen } from '#url/paths.ts';

/** Give a screen's address from the browser's own at this moment: a filter that was just changed stands there before it is drawn. */
export const addressNow = (screen: Screen): string =>
  screenAddress(screen, location.pathname.slice(import.meta.env.BASE_URL.length - 1) || '/', location.search);

/** Corrections that come from elsewhere while the page is open. */
import { onTexts } from '#storage/items.ts';
import { CORRECTIONS } from '#queries/hasCorrections.ts';

/** Follow what another tab puts right, and what a reconciliation brings. */
export const followCorrections = (): (() => void) =>
  onTexts(CORRECTIONS, () => void import('#queries/corrections.ts').then(({ applyCorrections }) => applyCorrections()));

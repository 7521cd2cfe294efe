/** The bundle as the reader put it right. Loaded where anything was. */
import type { Correction } from '#bundle/corrections.ts';
import type { Bundle } from '#bundle/reader.ts';
import { CorrectedBundle } from '#search/corrected/correctedBundle.ts';
import { correctionStore } from '#storage/corrections.ts';

/** Give the corrections of now, as they are applied. */
export const correctionsNow = (): Correction[] =>
  correctionStore.read().records.flatMap(({ id, createdAt, label, change, deleted }) => (deleted ? [] : [{ id, createdAt, label, change }]));

/** Give a bundle with the corrections of now; itself where there are none. */
export function corrected(bundle: Bundle): Bundle {
  const corrections = correctionsNow();
  return corrections.length > 0 ? new CorrectedBundle(bundle, corrections) : bundle;
}

/** Whether the reader put anything right: what that takes is loaded only then. */
import { readTexts } from '#storage/items.ts';

/** What their keys begin with. */
export const CORRECTIONS = 'correction:';

/** Tell it. */
export const hasCorrections = (): boolean => readTexts(CORRECTIONS).length > 0;

/** All that is stored here, as it is stored. */
import { readTexts } from '#storage/items.ts';

/** Give the stored texts by their keys, for a reader who takes them along when nothing else works. */
export const rawData = (): string => `${JSON.stringify(Object.fromEntries(readTexts('').map(({ key, text }) => [key, text])), null, 2)}\n`;

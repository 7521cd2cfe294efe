import type { HitCard } from '#queries/shown.ts';
import { wordsHash } from '#url/sharedWords.ts';

/** Give the hash that leads to the found words in a story; empty where its text holds none. */
export const hashOfFound = ({ place }: HitCard['shown']): string => (place ? wordsHash({ ...place, last: place.paragraph }) : '');

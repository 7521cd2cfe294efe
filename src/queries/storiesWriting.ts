/** Which stories write some words. */
import { engine } from '#queries/shown.ts';

/** Give the ids of the stories whose texts hold these words beside each other, as many as a correction may speak of. */
export const storiesWriting = async (words: string): Promise<string[]> => (await engine())('storiesWriting', [words]);

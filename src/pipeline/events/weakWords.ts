/** Words that say little of which event it is, and words that say nothing of it. */
import { readingsOf } from '#pipeline/events/wordKeys.ts';
import { EMPTY, LIGHT } from '#pipeline/events/wordLists.ts';

export const isLight = (written: string): boolean => readingsOf(written).some((word) => LIGHT.has(word));
export const isEmpty = (written: string): boolean => written.length < 2 || readingsOf(written).some((word) => EMPTY.has(word));

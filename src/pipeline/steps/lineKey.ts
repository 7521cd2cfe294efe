/** A form in which the labels of pages can be looked up, however they are spelled. */
import { looseFold } from '#text/fold.ts';

/** No label and no headline is longer. */
const LONGEST = 240;

/** Give a short line as folded words with single spaces, without punctuation; a long line has no key (''). */
export const lineKey = (text: string): string =>
  text.length > LONGEST ? '' : looseFold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Make a set of keys of labels as they are usually written. */
export const keysOf = (...labels: readonly string[]): ReadonlySet<string> => new Set(labels.map(lineKey));

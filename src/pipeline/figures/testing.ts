/** What the tests of figures share: a text read by itself, told in a line. */
import { readFigures } from '#pipeline/figures/readFigures.ts';

export const NOTHING = { dates: [], attributions: [] };

/** Write what was read as "words: value[..to] bound (unit)". */
export const told = (text: string): string[] =>
  readFigures([text], NOTHING).map(({ text: words, value, to, bound, unit }) => `${words}: ${value}${to === undefined ? '' : `..${to}`} ${bound} (${unit})`);

/** How deep a JSON document nests and how much it holds, before the engine builds it: a few bytes can ask for much memory. */
import type { Excess } from '#pipeline/formats/htmlExcess.ts';

/** What programs return nests ten deep. */
const DEEPEST = 200;
/** An article has ten objects and lists at most, and so many articles make twenty megabytes. */
const MOST_HOLDERS = 300_000;
/** A list of keywords has a dozen values. */
const MOST_VALUES = 3_000_000;

/** Give what is too much in a JSON document, and the offset at which it becomes so, or null. One walk, by brackets and strings alone. */
export function jsonExcess(text: string): Excess | null {
  let depth = 0;
  let holders = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at++;
      else if (char === 0x22 || char === 0x0a) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x2c) {
      if (++values > MOST_VALUES) return { kind: 'too-long', at };
    } else if (char === 0x5b || char === 0x7b) {
      if (++depth > DEEPEST) return { kind: 'too-deep', at };
      if (++holders > MOST_HOLDERS) return { kind: 'too-long', at };
    } else if (char === 0x5d || char === 0x7d) depth = Math.max(0, depth - 1);
  }
  return null;
}

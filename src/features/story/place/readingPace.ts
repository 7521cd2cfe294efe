/**
 * What was read, told from how long words stood on the screen. Pure.
 *
 * The pace is that of a fast reader: 300 words of Arabic a minute. Silent reading of English runs at 238 words a minute, 175 to 300
 * for most adults, and of Arabic, whose words carry more, at 181 (M. Brysbaert, How many words do we read per minute?, Journal of
 * Memory and Language 109, 2019). From about 400 words of English on, reading becomes skimming (K. Rayner and others, So Much to
 * Read, So Little Time, Psychological Science in the Public Interest 17, 2016): 400 × 181 / 238 is about 300.
 */

/** Words a minute that a fast reader takes in. */
export const PACE = 300;

/** So much of its words makes a story read: the rest is names and figures that eyes pass over. */
export const ENOUGH = 0.9;

/** Ranges of words, flat: from, to, from, to …; in order, apart, `to` not included. */
export type Ranges = readonly number[];

/** Count the words in ranges. */
export const countOf = (ranges: Ranges): number => ranges.reduce((sum, at, i) => (i % 2 === 1 ? sum + at - ranges[i - 1]! : sum), 0);

/** Join a range to ranges. */
function joined(ranges: Ranges, from: number, to: number): Ranges {
  const out: number[] = [];
  let [start, end] = [from, to];
  for (let i = 0; i < ranges.length; i += 2) {
    const [a, b] = [ranges[i]!, ranges[i + 1]!];
    if (b < start || a > end) out.push(a, b);
    else [start, end] = [Math.min(start, a), Math.max(end, b)];
  }
  const at = out.findIndex((edge, i) => i % 2 === 0 && edge > end);
  return out.toSpliced(at === -1 ? out.length : at, 0, start, end);
}

/** Read on: of the words `from`–`to` on the screen the first `words` that were not read yet. Gives what is read now. */
export function readOn(ranges: Ranges, from: number, to: number, words: number): Ranges {
  let left = words;
  let at = from;
  let read = ranges;
  while (left > 0 && at < to) {
    const inside = read.findIndex((edge, i) => i % 2 === 0 && edge <= at && read[i + 1]! > at);
    if (inside !== -1) {
      at = read[inside + 1]!;
      continue;
    }
    const next = read.find((edge, i) => i % 2 === 0 && edge > at) ?? to;
    const end = Math.min(at + left, next, to);
    read = joined(read, at, end);
    left -= end - at;
    at = end;
  }
  return read;
}

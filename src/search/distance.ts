/** How far two words are from each other. */

/** Nobody mistypes a longer word than this: it is far from all others. */
const LONGEST = 40;
/** Three rows of the table, used anew by every comparison: one does not begin before the last has ended. */
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/**
 * Give the number of letters added, left out, replaced or swapped with a neighbour between two words,
 * or `most + 1` as soon as it is certain to be more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return most + 1;
  let [before, above, row] = ROWS;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = above[j - 1]!;
      if (letter !== other) {
        cost = Math.min(cost, above[j]!, row[j - 1]!) + 1;
        if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) cost = Math.min(cost, before[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length]!, most + 1);
}

/** Give a word's letters as a set of bits: words within one edit differ in at most two of them. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Count the bits that are set. */
export function countBits(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

const SOUNDS: Record<string, string> = {
  غ: 'ج', ك: 'ج', ق: 'ج', گ: 'ج', چ: 'ج', ط: 'ت', ث: 'س', ص: 'س', ز: 'ذ', ظ: 'ذ', ض: 'د', ح: 'ه', ڤ: 'ف', پ: 'ب',
};

/** Write the letters that stand for one foreign sound as one; vowels stay. */
export function sounds(word: string): string {
  let out = '';
  for (const letter of word) out += SOUNDS[letter] ?? letter;
  return out;
}

/** Give what the spellings of a foreign name share: its consonants, by sound, none twice in a row. */
export const skeleton = (word: string): string =>
  sounds(word.replace(/(?<=.{2})[ةه]$/u, '')).replace(/[اويءةع]/gu, '').replace(/(.)\1+/gu, '$1');

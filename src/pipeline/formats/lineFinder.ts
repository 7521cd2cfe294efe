/** Where in a file the text of a parsed page stands. */

/** A needle of plain signs: what an entity may stand for ends it. */
const PLAIN = /^[^&<>"'\u00A0\s\u200B-\u200F][^&<>"'\u00A0\n\r\t\u200B-\u200F]{0,30}/u;
/** Short words stand everywhere; they are looked for near by only. */
const TELLING = 12;
const NEAR = 4000;
/** A page whose text is written in entities is not searched to its end again and again. */
const MOST_MISSES = 200;

/** Give a function that gives the line, from 1, of each text of a source, asked for in their order. What is not found stands where the last one stood. */
export function lineFinder(source: string, from = 0): (text: string) => number {
  let line = 1;
  let counted = 0;
  let cursor = Math.max(0, from);
  let misses = 0;
  const lineAt = (offset: number): number => {
    for (let next = source.indexOf('\n', counted); next >= 0 && next < offset; next = source.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
  return (text) => {
    const needle = PLAIN.exec(text)?.[0].trim() ?? '';
    if (needle !== '' && misses < MOST_MISSES) {
      const found = needle.length >= TELLING ? source.indexOf(needle, cursor) : source.slice(cursor, cursor + NEAR).indexOf(needle) + cursor;
      if (found >= cursor) cursor = found + needle.length;
      else misses++;
    }
    return lineAt(cursor);
  };
}

/** Boxes of words in a drawing: how wide words are, and whether boxes meet. Pure. */

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Words in a drawing, in CSS pixels: their size, and the height of their line. */
export const WORDS = { size: 17.6, line: 22 } as const;
/** Markazi is about so wide, as a share of its size. */
const PER_LETTER = 0.47;

/** Give about how wide some words are; `scale`: how much larger than usual the reader's letters are. */
export const widthOf = (words: string, scale = 1): number => [...words].length * PER_LETTER * WORDS.size * scale + 4;

export const meets = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Cut a name to so many letters, at a word where there is one. */
export function shortened(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const cut = letters.slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}

/** Latin letters as Arabic newspapers write their sounds: a name typed in one script finds the other. */

/** Longest first. After `sounds`: letters that stand for one foreign sound are one already. */
const PAIRS: Readonly<Record<string, string>> = {
  sch: 'ش',
  tsch: 'تش',
  sh: 'ش',
  ch: 'تش',
  kh: 'خ',
  gh: 'ج',
  ph: 'ف',
  th: 'س',
  zh: 'ج',
  oo: 'و',
  ou: 'و',
  ee: 'ي',
  ck: 'ج',
  qu: 'جو',
  ng: 'نج',
  a: 'ا',
  b: 'ب',
  c: 'ج',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'ج',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ج',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ج',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'جس',
  y: 'ي',
  z: 'ذ',
};
const PIECE = new RegExp(
  Object.keys(PAIRS)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** Tell whether a folded word is written in Latin letters. */
export const isLatin = (key: string): boolean => /^[a-z]+$/.test(key);

/** Give what a folded Latin word sounds like in Arabic letters, as `sounds` writes them. */
export const arabicSounds = (key: string): string => key.replace(PIECE, (piece) => PAIRS[piece]!).replace(/(.)\1+/gu, '$1');

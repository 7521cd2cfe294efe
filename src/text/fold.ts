/**
 * Folding: one form for all the ways of writing a word, used by index, query and matcher alike.
 * Hamza seats, alef maqsura, Persian yeh and kaf, harakat, tatweel, digits and presentation forms fold;
 * teh marbuta and heh do not (see `looseFold`). Every folded character knows where it came from.
 */

const MAPPED: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ھ: 'ه', ہ: 'ه', ە: 'ه',
};

/** Harakat and Quranic marks, tatweel, and what has no shape of its own: joiners, direction marks, soft hyphen, BOM. */
const DROPPED = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const COMBINING = /\p{M}/u;

function foldChar(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? char.toLowerCase() : char;
  // Nearly all letters are these; of their block only tatweel is dropped.
  if (code >= 0x621 && code <= 0x64a && code !== 0x640) return MAPPED[char] ?? char;
  if (DROPPED.test(char)) return '';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const mapped = MAPPED[char];
  if (mapped !== undefined) return mapped;
  let out = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    if (DROPPED.test(part) || COMBINING.test(part)) continue;
    out += MAPPED[part] ?? part;
  }
  return out;
}

/** Give the folded form of a string. Folding twice is folding once. */
export function fold(source: string): string {
  let out = '';
  for (const char of source) out += foldChar(char);
  return out;
}

/** A folded string with, for each of its UTF-16 units, the start and end of the source character it came from. */
export type Folded = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Fold and keep the way back: `ends` includes the marks that were dropped after a character. */
export function foldWithMap(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of source) {
    const folded = foldChar(char);
    const end = at + char.length;
    if (folded === '' && ends.length > 0 && ends.at(-1) === at) {
      const owner = starts.at(-1);
      for (let i = ends.length - 1; i >= 0 && starts[i] === owner; i--) ends[i] = end;
    }
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

/** Give the source range [start, end) of a range of the folded text. An empty range maps to an empty range. */
export function sourceRange(folded: Folded, start: number, end: number): readonly [start: number, end: number] {
  if (end <= start) {
    const at = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
    return [at, at];
  }
  return [folded.starts[start]!, folded.ends[end - 1]!];
}

/** Fold one step further for a weaker match: teh marbuta becomes heh. */
export const looseFold = (source: string): string => fold(source).replaceAll('ة', 'ه');

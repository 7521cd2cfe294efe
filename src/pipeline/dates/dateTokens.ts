/** A text as words, numbers and marks, folded, each with its place: what the readers of dates walk over. */
import { fold, foldWithMap } from '#text/fold.ts';

export type DateToken = {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  readonly start: number;
  readonly end: number;
  /** Folded; digits are 0–9. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** No white space stands before it. */
  readonly glued: boolean;
};
export type Tokens = readonly DateToken[];

/** What a word goes on with after its first letter. */
const WORD = /[\p{L}\p{M}\u0640\u200C\u200D]*/uy;
const DIGITS = /[0-9\u0660-\u0669\u06F0-\u06F9]+/y;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
/** Inside a word it is decoration; by itself it stands for a dash. */
const TATWEEL = '\u0640';
/** Joiners and direction marks: nobody sees them. */
const HIDDEN = /[\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
/** Marks that a reader asks for; runs of others are taken as one. */
const TELLING = new Set('.,:;/\\-–—‑−~ـ()،٫٬%٪+$€£#@½|&');

/** A longer run of letters is no word of any table, even with all its marks and tatweels; it need not be folded. */
const LONGEST_RAW = 64;

type Kind = DateToken['kind'] | 'space' | 'hidden';

function kindOf(char: string): Kind {
  if (char === '\n' || char === '\r') return 'break';
  if ((char >= '0' && char <= '9') || (char >= '\u0660' && char <= '\u0669') || (char >= '\u06F0' && char <= '\u06F9')) return 'number';
  if ((char >= '\u0621' && char <= '\u063A') || (char >= '\u0641' && char <= '\u064A')) return 'word';
  if (char === ' ' || SPACE.test(char)) return 'space';
  if (char === TATWEEL) return 'mark';
  if (HIDDEN.test(char)) return 'hidden';
  return LETTER.test(char) ? 'word' : 'mark';
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(text);
  return pattern.lastIndex;
}

/** Give the tokens of a text, in order: words, runs of digits, line breaks, marks. One pass, each character once. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let glued = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const char = code < 0x10000 ? text[at]! : String.fromCodePoint(code);
    const kind = kindOf(char);
    const start = at;
    at += char.length;
    if (kind === 'hidden') continue;
    if (kind === 'space') {
      glued = false;
      continue;
    }
    if (kind === 'word') at = endOf(WORD, text, at);
    else if (kind === 'number') at = endOf(DIGITS, text, start);
    const last = tokens.at(-1);
    if (kind === 'mark' && glued && last?.kind === 'mark' && !TELLING.has(char) && !TELLING.has(last.text)) continue;
    const raw = kind === 'mark' || kind === 'break' ? char : text.slice(start, at);
    tokens.push({ kind, start, end: at, text: (kind === 'word' || kind === 'number') && raw.length <= LONGEST_RAW ? fold(raw) : raw, raw, glued });
    glued = true;
  }
  return tokens;
}

/** A word known to a table, read without what Arabic glues to its front. */
export type Known<T> = { readonly value: T; readonly cut: number };

const isConjunction = (letter: string | undefined): boolean => letter === 'و' || letter === 'ف';
const isPreposition = (letter: string | undefined): boolean => letter === 'ب' || letter === 'ل';
/** No word of any table is longer, its clitics counted. */
const LONGEST_WORD = 16;

/** Try the ways to read a word: whole, without و or ف, without ب or ل, with the article that لل hides. */
function readCut<T>(token: DateToken | undefined, known: (rest: string) => T | undefined): Known<T> | null {
  if (token?.kind !== 'word' || token.text.length > LONGEST_WORD) return null;
  const word = token.text;
  const joined = isConjunction(word[0]) ? 1 : 0;
  const whole = known(word);
  if (whole !== undefined) return { value: whole, cut: 0 };
  const bare = joined ? known(word.slice(1)) : undefined;
  if (bare !== undefined) return { value: bare, cut: 1 };
  if (!isPreposition(word[joined])) return null;
  const object = known(word.slice(joined + 1));
  if (object !== undefined) return { value: object, cut: joined + 1 };
  const hidden = word.startsWith('لل', joined) ? known(`ا${word.slice(joined + 1)}`) : undefined;
  return hidden === undefined ? null : { value: hidden, cut: joined };
}

/** Look a token up in a table, with or without its clitics: the least is taken off. */
export const lookUp = <T>(token: DateToken | undefined, table: ReadonlyMap<string, T>): Known<T> | null => readCut(token, (rest) => table.get(rest));

/** Say whether a token is one of the words, with or without its clitics. */
export const isWord = (token: DateToken | undefined, words: ReadonlySet<string>): boolean => readCut(token, (rest) => words.has(rest) || undefined) !== null;

/** Give everything that a table holds for a token, read in every way. */
export function lookUpAll<T>(token: DateToken, table: ReadonlyMap<string, readonly T[]>): Set<T> {
  const all = new Set<T>();
  readCut(token, (rest) => {
    for (const value of table.get(rest) ?? []) all.add(value);
    return undefined;
  });
  return all;
}

/** Say whether a token is one of the words as it stands. */
export const isExactly = (token: DateToken | undefined, ...words: readonly string[]): boolean =>
  token !== undefined && words.includes(token.text);

/** Give the place in the source where a token begins once `cut` folded letters are taken off. */
export function startAfter(token: DateToken, cut: number): number {
  return cut === 0 ? token.start : token.start + (foldWithMap(token.raw).starts[cut] ?? 0);
}

/** Give the place where one of the words begins in a token, its clitics left out. */
export const startOfWord = (token: DateToken, words: ReadonlySet<string>): number =>
  startAfter(token, readCut(token, (rest) => words.has(rest) || undefined)?.cut ?? 0);

/** What may be glued to the front of a number and leave it one: و18, الـ18, بـ18. */
const NUMBER_PREFIXES = new Set(['و', 'ف', 'ب', 'ل', 'ال', 'وال', 'بال', 'لل', 'وب', 'ول', 'من', 'في', 'وفي', 'م']);
const INNER = '.,:/٫٬٪%-–';

/** Say whether a number stands by itself: not inside 10,000, 00:8, 3.5, a telephone number, S18 or 15 %. */
export function isLoneNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 4) return false;
  return startsNumber(tokens, at) && endsNumber(tokens, at);
}

/** Say whether nothing before belongs to the number. */
export function startsNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!token.glued || !before) return true;
  if (before.kind === 'word') return NUMBER_PREFIXES.has(before.text) || /^[\u0621-\u064A]{2,}$/.test(before.text);
  if (before.kind !== 'mark') return true;
  if ('+$€£#@٪%½'.includes(before.text)) return false;
  return !(INNER.includes(before.text) && before.glued && tokens[at - 2]?.kind === 'number');
}

/** Say whether nothing after belongs to the number. */
export function endsNumber(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (!after) return true;
  if (after.text === '%' || after.text === '٪') return false;
  if (!after.glued) return true;
  if (after.kind === 'mark') return !('.,:/٫٬'.includes(after.text) && tokens[at + 2]?.glued && tokens[at + 2]?.kind === 'number');
  return after.kind !== 'number';
}

/** Read what stands after a month for the year: 2024, عام 2024, 1445 هـ, الماضي, من العام الجاري, من العام نفسه. */
import { LAST_HIJRI_YEAR } from '#pipeline/dates/hijriYears.ts';
import { type Tokens, endsNumber, isExactly, isWord, startsNumber } from '#pipeline/dates/dateTokens.ts';
import { type YearSaid, NO_YEAR } from '#pipeline/dates/mention.ts';
import type { Calendar } from '#pipeline/dates/monthNames.ts';
import { readYearWords } from '#pipeline/dates/readYearWords.ts';
import { LEANS, type Lean, TOLD_LEANS } from '#pipeline/dates/relativeWords.ts';

export type YearRead = { readonly next: number; readonly end: number; readonly said: YearSaid };
export type YearNumberRead = YearRead & { readonly year: number; readonly calendar: Calendar; readonly marked: boolean };

export const YEAR_WORDS: ReadonlySet<string> = new Set(['عام', 'سنة', 'سنه', 'العام', 'السنة', 'السنه']);
const HIJRI_MARKS = new Set(['ه', 'هجري', 'هجرية', 'هجريا', 'للهجرة', 'الهجري']);
const GREGORIAN_MARKS = new Set(['م', 'ميلادي', 'ميلادية', 'للميلاد', 'ميلاديا']);
/** هذا العام, هذه السنة. */
export const THIS: ReadonlySet<string> = new Set(['هذا', 'هذه']);
const SAME = new Set(['نفسه', 'ذاته', 'نفسها', 'ذاتها']);
const SHIFT = { last: -1, this: 0, next: 1 } satisfies Record<Lean, number>;

/** Say whether a token is عام or سنة in any dress. */
export const isYearWord = (tokens: Tokens, at: number): boolean => isWord(tokens[at], YEAR_WORDS);

/**
 * Read a year's number with its sign. 13xx to 14xx without a sign is Hijri only from 1380 to 1450,
 * the years that living people date by; 1453 and 1492 stay what they are. `joined`: a range mark stands before it.
 */
export function readYearNumber(tokens: Tokens, at: number, calendar: Calendar | null = null, joined = false): YearNumberRead | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4 || !endsNumber(tokens, at) || (!joined && !startsNumber(tokens, at))) return null;
  const year = Number(token.text);
  if (year < 1000 || year > 2100) return null;
  const sign = tokens[at + 1];
  const marked = sign?.kind === 'word' && (HIJRI_MARKS.has(sign.text) || GREGORIAN_MARKS.has(sign.text));
  const signed: Calendar | null = marked ? (HIJRI_MARKS.has(sign.text) ? 'hijri' : 'gregorian') : null;
  const likely: Calendar = year >= 1380 && year <= 1450 ? 'hijri' : 'gregorian';
  const own: Calendar = signed ?? (year > 1600 ? 'gregorian' : (calendar ?? likely));
  if (own === 'hijri' && !marked && year > LAST_HIJRI_YEAR) return null;
  const next = marked ? at + 2 : at + 1;
  return { next, end: tokens[next - 1]!.end, said: { kind: 'number', year }, calendar: own, year, marked };
}

/** Read a year in words as its number. */
export function readYearInWords(tokens: Tokens, at: number): YearNumberRead | null {
  const words = readYearWords(tokens, at);
  return words && { ...words, end: tokens[words.next - 1]!.end, said: { kind: 'number', year: words.year }, calendar: 'gregorian', marked: false };
}

/** Read الماضي, الجاري, المقبل and the like. */
export function readLean(tokens: Tokens, at: number): Lean | null {
  const token = tokens[at];
  return token?.kind === 'word' ? (LEANS.get(token.text) ?? null) : null;
}

/** Read قبل الماضي and بعد المقبل, with or without ما: two steps back or ahead. */
export function readBeyondLean(tokens: Tokens, at: number): { readonly next: number; readonly shift: -2 | 2 } | null {
  const from = isExactly(tokens[at], 'ما') ? at + 1 : at;
  if (isExactly(tokens[from], 'قبل') && readLean(tokens, from + 1) === 'last') return { next: from + 2, shift: -2 };
  return isExactly(tokens[from], 'بعد') && readLean(tokens, from + 1) === 'next' ? { next: from + 2, shift: 2 } : null;
}

/** Say whether العام or الشهر is followed by a word that looks at the story's own time: "the year before that". */
export const isTold = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === 'word' && TOLD_LEANS.has(tokens[at].text);

/** Read العام الماضي, هذا العام, العام نفسه, نفس العام as a year said by its distance. */
export function readYearShift(tokens: Tokens, at: number): YearRead | null {
  const give = (next: number, said: YearSaid): YearRead => ({ next, end: tokens[next - 1]!.end, said });
  if (isWord(tokens[at], THIS) && isYearWord(tokens, at + 1)) return give(at + 2, { kind: 'shift', shift: 0 });
  if (isExactly(tokens[at], 'نفس', 'ذات') && isYearWord(tokens, at + 1)) return give(at + 2, { kind: 'same' });
  if (!isYearWord(tokens, at)) return null;
  const lean = isTold(tokens, at + 1) ? null : readLean(tokens, at + 1);
  if (lean) return give(at + 2, { kind: 'shift', shift: SHIFT[lean] });
  const beyond = readBeyondLean(tokens, at + 1);
  if (beyond) return give(beyond.next, { kind: 'shift', shift: beyond.shift });
  if (tokens[at + 1] && SAME.has(tokens[at + 1]!.text)) return give(at + 2, { kind: 'same' });
  return null;
}

const COMMAS = ['،', ','];
const PREPOSITIONS = ['من', 'في', 'خلال'];

const noYear = (tokens: Tokens, at: number): YearRead => ({ next: at, end: tokens[at - 1]?.end ?? 0, said: NO_YEAR });

function readYearItself(tokens: Tokens, at: number, calendar: Calendar): YearRead {
  const preposed = isExactly(tokens[at], ...PREPOSITIONS);
  const from = preposed || isExactly(tokens[at], ...COMMAS) || isInnerDash(tokens, at) ? at + 1 : at;
  const shifted = readYearShift(tokens, from);
  if (shifted) return shifted;
  const titled = isYearWord(tokens, from);
  const number = preposed && !titled && !isExactly(tokens[at], 'من') ? null : (readYearNumber(tokens, titled ? from + 1 : from, calendar) ?? (titled ? readYearInWords(tokens, from + 1) : null));
  const plausible = number !== null && (titled || number.marked || number.year >= 1800 || calendar === 'hijri');
  return plausible && fits(number, calendar) ? number : noYear(tokens, at);
}

/** Read the year that belongs to the month before; `NO_YEAR` at the same place where none is said. */
export function readYear(tokens: Tokens, at: number, calendar: Calendar): YearRead {
  const lean = readLean(tokens, at);
  if (!lean) return readYearItself(tokens, at, calendar);
  const year = readYearItself(tokens, at + 1, calendar);
  return year.said.kind === 'none' ? { next: at + 1, end: tokens[at]!.end, said: { kind: 'lean', lean } } : year;
}

/** The dash or slash of "5-ديسمبر-2024". */
const isInnerDash = (tokens: Tokens, at: number): boolean =>
  isExactly(tokens[at], '-', '/') && tokens[at]!.glued && tokens[at + 1]?.glued === true && tokens[at + 1]?.text.length === 4;

/** A Gregorian month takes no Hijri year; a Hijri month takes both ("رمضان 2019"). */
const fits = (year: YearNumberRead, calendar: Calendar): boolean => calendar === 'hijri' || year.calendar === 'gregorian';

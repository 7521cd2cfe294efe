/** Read days of a month: 12, الـ12, السابع, الحادي والثلاثين, 12-17, 18 و19, الأول حتى الثالث. */
import { type Tokens, endsNumber, isExactly, lookUp, startAfter, startsNumber } from '#pipeline/dates/dateTokens.ts';
import { ORDINALS, TEEN_WORDS, TENS, UNITS } from '#pipeline/dates/dayWords.ts';

export type DayRead = { readonly next: number; readonly start: number; readonly end: number; readonly value: number };
export type DaysRead = { readonly next: number; readonly start: number; readonly days: readonly DayRead[]; readonly range: boolean };

const ARTICLE = new Map([['ال', true]]);
/** Old and common names of the first: أول مارس, غرة مارس, فاتح ماي. */
const FIRST = new Map([['اول', 1], ['غرة', 1], ['فاتح', 1], ['الفاتح', 1]]);
export const FIRST_DAYS: ReadonlySet<string> = new Set(FIRST.keys());
/** A list of days that a sentence can carry; longer runs are tables. */
const MAX_LIST = 8;

const RANGE_MARKS = new Set(['-', '–', '—', '‑', '−', 'ـ', 'الي', 'حتي', 'وحتي', 'والي', '~']);

/** Say whether a token joins the two ends of a range. A tatweel stands for a dash where no letter is near. */
export const isRangeMark = (tokens: Tokens, at: number): boolean => tokens[at] !== undefined && RANGE_MARKS.has(tokens[at].text);

/** What may stand between إلى and the end of a range: "إلى غاية 7 جوان", "حتى يوم 7". */
const FILLERS = new Set(['يوم', 'غاية', 'غايه', 'حدود', 'تاريخ']);

/** Give the place where a range goes on after its mark; null where no mark stands. */
export function afterRangeMark(tokens: Tokens, at: number): number | null {
  if (!isRangeMark(tokens, at)) return null;
  let next = at + 1;
  while (next <= at + 2 && tokens[at]!.kind === 'word' && tokens[next]?.kind === 'word' && FILLERS.has(tokens[next]!.text)) next++;
  return next;
}

/** Read a day's number. `joined`: a range mark stands before it, which is no part of a longer number. */
function readNumber(tokens: Tokens, at: number, joined: boolean): DayRead | null {
  const article = lookUp(tokens[at], ARTICLE);
  const from = article && tokens[at + 1]?.kind === 'number' ? at + 1 : at;
  const token = tokens[from];
  if (!token || token.kind !== 'number' || token.text.length > 2 || !endsNumber(tokens, from) || (!joined && !startsNumber(tokens, from))) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  return { next: from + 1, start: from > at ? startAfter(tokens[at]!, article!.cut) : token.start, end: token.end, value };
}

/** Read an ordinal: السابع, الخامس عشر, الثالث والعشرين, الثلاثين. */
export function readOrdinal(tokens: Tokens, at: number): DayRead | null {
  const give = (next: number, cut: number, value: number): DayRead => ({ next, start: startAfter(tokens[at]!, cut), end: tokens[next - 1]!.end, value });
  const unit = lookUp(tokens[at], UNITS);
  const after = tokens[at + 1];
  if (unit && after?.kind === 'word') {
    if (TEEN_WORDS.has(after.text)) return give(at + 2, unit.cut, unit.value + 10);
    const tens = after.text.startsWith('و') ? TENS.get(after.text.slice(1)) : undefined;
    if (tens !== undefined) return tens + unit.value <= 31 ? give(at + 2, unit.cut, tens + unit.value) : null;
  }
  const plain = lookUp(tokens[at], ORDINALS) ?? lookUp(tokens[at], TENS);
  return plain ? give(at + 1, plain.cut, plain.value) : null;
}

/** Read one day of a month. `joined`: it stands behind a range mark. */
export function readDay(tokens: Tokens, at: number, joined = false): DayRead | null {
  const first = tokens[at]?.kind === 'word' ? FIRST.get(tokens[at].text) : undefined;
  if (first !== undefined) return { next: at + 1, start: tokens[at]!.start, end: tokens[at]!.end, value: first };
  return readNumber(tokens, at, joined) ?? readOrdinal(tokens, at);
}

/** Read the day after a lone و or أو: "18 و19", "18 و 19", "الأول والثاني", "18 أو 19". */
function readAnother(tokens: Tokens, at: number): DayRead | null {
  if (isExactly(tokens[at], 'و', 'او')) return readDay(tokens, at + 1);
  return tokens[at]?.kind === 'word' && tokens[at].text.startsWith('و') ? readDay(tokens, at) : null;
}

/** Read one day, a range of days, or a list. */
export function readDays(tokens: Tokens, at: number): DaysRead | null {
  const first = readDay(tokens, at);
  if (!first) return null;
  const from = afterRangeMark(tokens, first.next);
  if (from !== null) {
    const last = readDay(tokens, from, true);
    if (last && last.value > first.value) return { next: last.next, start: first.start, days: [first, last], range: true };
  }
  const days = [first];
  while (days.length < MAX_LIST) {
    const another = readAnother(tokens, days.at(-1)!.next);
    if (!another || another.value <= days.at(-1)!.value) break;
    days.push(another);
  }
  return { next: days.at(-1)!.next, start: first.start, days, range: days.length === 2 && isExactly(tokens[at - 1], 'بين', 'وبين', 'مابين') };
}

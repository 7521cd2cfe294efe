/** Days and years that only say which law, decree or case is meant: «القانون رقم 16 لسنة 1960», «بموجب المرسوم رقم 12 المؤرخ في 3 مايو 2009». */
import { type Tokens, isExactly, isWord } from '#pipeline/dates/dateTokens.ts';
import { NUMBERED_BEFORE } from '#pipeline/dates/relativeWords.ts';

const OF_YEAR = ['لسنة', 'لسنه', 'لعام'];
const NUMBERED = new Set(['رقم', 'ارقام', 'عدد']);
const DATED = new Set(['تاريخ', 'بتاريخ', 'المورخ', 'المورخة', 'مورخ', 'مورخة']);
/** What a sentence says of the law that it goes by. */
const GOES_BY = new Set('بموجب|بمقتضي|استنادا|بناء|الاطلاع|الصادر|الصادرة|الصادرين|احكام|المادة|مادة|المواد|وفق|وفقا|عملا|المعدل|المعدلة|تطبيقا|طبقا|التزاما|مقتضيات|الفصل|الفصول|فصول'.split('|'));
/** The number stands so near its law's day, the words that go by it so far before. */
const LONGEST_NUMBER = 7;
const REACH = 48;

const isDigitsOrMark = (tokens: Tokens, at: number): boolean => tokens[at]!.kind === 'number' || isExactly(tokens[at], '(', ')', '/', '-', 'ـ') || tokens[at]!.text.length === 1;

/** «رقم 16 لسنة», «قانون (16) لسنة»: a number, behind what is numbered. */
function isYearOfNumber(tokens: Tokens, at: number): boolean {
  const number = isExactly(tokens[at - 1], ')') ? at - 2 : at - 1;
  if (!isExactly(tokens[at], ...OF_YEAR) || tokens[number]?.kind !== 'number') return false;
  return isWord(tokens[isExactly(tokens[number - 1], '(') ? number - 2 : number - 1], NUMBERED_BEFORE);
}

type NumberRead = { readonly start: number; readonly hasYear: boolean };

/** Give the place of رقم before the day of a law, and whether its year stands behind the number; or null. */
function numberBefore(tokens: Tokens, at: number): NumberRead | null {
  const dated = isExactly(tokens[at - 1], 'في') ? at - 2 : at - 1;
  if (!isWord(tokens[dated], DATED)) return null;
  const hasYear = tokens[dated - 1]?.kind === 'number' && isYearOfNumber(tokens, dated - 2);
  let from = hasYear ? dated - 3 : dated - 1;
  while (from >= 0 && dated - from < LONGEST_NUMBER && isDigitsOrMark(tokens, from)) from--;
  return from < dated - 1 && isWord(tokens[from], hasYear ? NUMBERED_BEFORE : NUMBERED) ? { start: from, hasYear } : null;
}

/** Say whether the date at a token is part of what a law, a decree or a case is called. Where one is told of for itself, its day is an event. */
export function isCited(tokens: Tokens, at: number): boolean {
  if (isYearOfNumber(tokens, at)) return true;
  const number = numberBefore(tokens, at);
  if (number === null || number.hasYear) return number !== null;
  for (let i = number.start - 1; i >= 0 && i >= number.start - REACH; i--) {
    if (tokens[i]!.kind === 'break' || isExactly(tokens[i], '.', '؟', '!')) return false;
    if (isWord(tokens[i], GOES_BY)) return true;
  }
  return false;
}

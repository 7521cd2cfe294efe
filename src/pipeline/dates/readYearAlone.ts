/** Read a year: عام 2022, سنة 2024, 1445 هـ, عامي 2014 و2016, في 2024, العام الماضي. */
import { type DaySpan, yearSpan } from '#pipeline/dates/calendar.ts';
import { type DateToken, type Tokens, isExactly, isLoneNumber, isWord, lookUp, startAfter, startOfWord } from '#pipeline/dates/dateTokens.ts';
import { hijriYearSpan } from '#pipeline/dates/hijri.ts';
import { type Mention, type Reader, type Resolve, type YearSaid, inYear } from '#pipeline/dates/mention.ts';
import { joinSpans } from '#pipeline/dates/readDaysOfMonth.ts';
import { isRangeMark } from '#pipeline/dates/readDays.ts';
import { THIS, YEAR_WORDS, isYearWord, readYearInWords, readYearNumber, readYearShift, type YearNumberRead } from '#pipeline/dates/readYear.ts';
import { AFTER_YEAR, YEAR_BEFORE } from '#pipeline/dates/relativeWords.ts';

export const YEARS_WORDS: ReadonlySet<string> = new Set(['عامي', 'سنتي', 'العامين', 'السنتين', 'عامين', 'سنتين', 'اعوام', 'سنوات', 'الاعوام', 'السنوات']);
const PLURAL = new Map([...YEARS_WORDS].map((word) => [word, word]));
const YEAR_TITLES = new Map([...YEAR_WORDS].map((word) => [word, word]));

const spanOfYear = (read: YearNumberRead): DaySpan | null => (read.calendar === 'hijri' ? hijriYearSpan(read.year) : yearSpan(read.year));

/** A Hijri year is a range: it is no year of the Gregorian calendar. */
function yearMention(start: number, first: YearNumberRead, last: YearNumberRead): Mention {
  const resolve: Resolve = () => joinSpans(spanOfYear(first), spanOfYear(last));
  const precision = first === last && first.calendar === 'gregorian' ? 'year' : 'range';
  return { start, end: last.end, precision, basis: 'stated', resolve, said: { year: first === last ? first.said : undefined } };
}

/** Read the second year of a span: 2014-2016, 2014 إلى 2016, عامي 2014 و2016, من عام 2014 حتى عام 2016, 2023/24. */
function readLast(tokens: Tokens, first: YearNumberRead, paired: boolean): YearNumberRead | null {
  const at = first.next;
  const joined = isRangeMark(tokens, at) || (isExactly(tokens[at], '/') && tokens[at]!.glued) || (paired && isExactly(tokens[at], 'و'));
  if (!joined) return null;
  const from = isYearWord(tokens, at + 1) ? at + 2 : at + 1;
  const short = tokens[from];
  if (isExactly(tokens[at], '/') && short?.kind === 'number' && short.text.length === 2 && Number(short.text) === (first.year + 1) % 100) {
    return { ...first, next: from + 1, end: short.end, year: first.year + 1 };
  }
  const last = readYearNumber(tokens, from, first.calendar, true);
  return last && last.calendar === first.calendar && last.year > first.year ? last : null;
}

/** Read a year, or a span of years, behind عام or سنة. */
export const readTitledYear: Reader = (tokens, at) => {
  const plural = lookUp(tokens[at], PLURAL);
  const title = plural ?? lookUp(tokens[at], YEAR_TITLES);
  if (!title) return null;
  const first = readYearNumber(tokens, at + 1) ?? readYearInWords(tokens, at + 1);
  if (!first) return null;
  let last = readLast(tokens, first, plural !== null);
  for (let more = last; more && plural; more = readLast(tokens, more, true)) last = more;
  return { next: (last ?? first).next, mentions: [yearMention(startAfter(tokens[at]!, title.cut), first, last ?? first)] };
};

/** Say whether a token can stand after a year; a counted noun makes the number a count ("في 2024 حالة"). */
export function mayFollowYear(token: DateToken | undefined): boolean {
  if (!token || token.kind === 'mark' || token.kind === 'break') return !token || !'%٪'.includes(token.text);
  if (token.kind !== 'word') return false;
  return AFTER_YEAR.has(token.text) || /^(?:و|ال|بال|لل)./.test(token.text) || /[^ا]ت$/.test(token.text);
}

const UNITS = new Set('دولار|ريال|دينار|درهم|جنيه|ليرة|يورو|دولارات|متر|كيلومتر|كلم|طن|شخص|برميل|نقطة|حالة'.split('|'));

/** "من 1950 إلى 2024 دولارا": what is counted stands in the accusative, or is a unit. */
const isCounted = (token: DateToken | undefined): boolean =>
  token?.kind === 'word' && !AFTER_YEAR.has(token.text) && (UNITS.has(token.text) || /^(?!و|ال)[\u0621-\u064A]{3,}ا$/.test(token.text));

const SINCE = new Set(['منذ', 'بحلول']);
const COUNTED = new Set('يوم|يوما|عام|عاما|سنة|شهر|شهرا|ساعة|دقيقة|اسبوع|اسبوعا'.split('|'));

/** Behind منذ and بحلول no count of things stands, only one of time. */
const isSince = (tokens: Tokens, at: number, next: number): boolean => isWord(tokens[at - 1], SINCE) && !COUNTED.has(tokens[next]?.text ?? '');

/** What opens a span of years: «للفترة 2019 - 2023». */
const SPANNED = new Set(['من', 'بين', 'الفترة']);

/** Read a year without عام: after في, منذ and the like where no counted noun follows, or with its own sign ("1445 هـ"). */
export const readLoneYear: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'number' || !isLoneNumber(tokens, at)) return null;
  const read = readYearNumber(tokens, at);
  if (!read) return null;
  const signed = read.marked && (read.calendar === 'hijri' || tokens[at + 1]!.glued);
  const span = isWord(tokens[at - 1], SPANNED) ? readLast(tokens, read, isExactly(tokens[at - 1], 'بين')) : null;
  if (span && read.year >= 1900 && !isCounted(tokens[span.next])) return { next: span.next, mentions: [yearMention(token.start, read, span)] };
  const dashed = isExactly(tokens[at + 1], '-', '–', '/') && tokens[at + 1]!.glued;
  const cued = isWord(tokens[at - 1], YEAR_BEFORE) && read.year >= 1900 && read.year < 2100 && !dashed && (mayFollowYear(tokens[read.next]) || isSince(tokens, at, read.next));
  const neighbour = cued && isExactly(tokens[read.next], 'و') ? readYearNumber(tokens, read.next + 1, read.calendar) : null;
  if (neighbour && neighbour.year === read.year + 1) return { next: neighbour.next, mentions: [yearMention(token.start, read, neighbour)] };
  return signed || cued ? { next: read.next, mentions: [yearMention(token.start, read, read)] } : null;
};

const SHIFT_HEADS = new Set([...YEAR_WORDS, ...THIS]);

const shiftMention = (start: number, end: number, said: YearSaid): Mention => ({ start, end, precision: 'year', basis: 'inferred', resolve: inYear(yearSpan, said), said: { year: said } });

/** Read العام الماضي, هذه السنة. "The same year" says nothing by itself. */
export const readShiftedYear: Reader = (tokens, at) => {
  const read = readYearShift(tokens, at);
  if (!read || read.said.kind !== 'shift') return null;
  return { next: read.next, mentions: [shiftMention(startOfWord(tokens[at]!, SHIFT_HEADS), read.end, read.said)] };
};

/** Read a month without a day: ديسمبر 2024, يونيو/حزيران, شهر آذار, أوائل مارس, الشهر الماضي. */
import { type DaySpan, shiftedMonth } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isWord, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { isName, leaned } from '#pipeline/dates/guards.ts';
import { type Mention, type Reader, type Reading, type Resolve, type YearSaid, basisOf, inYear, monthSpanIn, silent, torn } from '#pipeline/dates/mention.ts';
import { readMonthShift } from '#pipeline/dates/readMonthShift.ts';
import { type MonthRead, readMonth } from '#pipeline/dates/readMonth.ts';
import { readYear } from '#pipeline/dates/readYear.ts';
import { MONTH_PARTS, NOT_MONTH_AFTER, TIME_BEFORE } from '#pipeline/dates/relativeWords.ts';

type MonthSaid = { readonly next: number; readonly end: number; readonly month: MonthRead; readonly said: YearSaid };

function readMonthAndYear(tokens: Tokens, at: number): MonthSaid | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const year = readYear(tokens, month.next, month.calendar);
  return { next: year.next, end: Math.max(month.end, year.end), month, said: year.said };
}

/** Say whether a month name without a year has the company that it needs. */
const isCompanied = (tokens: Tokens, at: number, { month, said }: MonthSaid): boolean =>
  said.kind !== 'none' || month.strength === 'sure' || (month.calendar === 'hijri' && isExactly(tokens[month.next], ...BLESSED)) || (month.strength === 'soft' && isWord(tokens[at - 1], TIME_BEFORE));

const TEN = new Map([['العشر', true]]);
const BLESSED = ['المبارك', 'الكريم', 'الفضيل'];
const resolveMonth = ({ month, said }: MonthSaid): Resolve => inYear(monthSpanIn(month.calendar, month.month), said, month.calendar);

/** Read a month, with or without its year. A Hijri month is a range: it is no month of the Gregorian calendar. */
export const readMonthAlone: Reader = (tokens, at) => {
  const read = readMonthAndYear(tokens, at);
  if (!read) return null;
  const { month, next } = read;
  const coloured = tokens[next]?.kind === 'word' && NOT_MONTH_AFTER.has(tokens[next].text);
  if (month.clashes) return torn(next, month.start, read.end);
  if (month.torn || coloured || isName(tokens, at, read.said) || !isCompanied(tokens, at, read)) return silent(next);
  const said = leaned(tokens, at, read.said);
  const mention: Mention = {
    start: month.start,
    end: read.end,
    precision: month.calendar === 'hijri' ? 'range' : 'month',
    basis: basisOf(said),
    resolve: resolveMonth({ ...read, said }),
    said: { month: month.month, year: said },
  };
  return { next, mentions: [mention] };
};

const ofShift = (shift: number): Resolve => ({ day }) => (day === null ? null : shiftedMonth(day, shift));

/** The month of a borrowed year cannot be known: الشهر الماضي needs the day of publication. */
export const readShiftedMonth: Reader = (tokens, at) => {
  const read = readMonthShift(tokens, at);
  if (!read) return null;
  const mention: Mention = { start: read.start, end: read.end, precision: 'month', basis: 'inferred', resolve: ofShift(read.shift), said: {} };
  return { next: read.next, mentions: [mention] };
};

/** Cut days first–last out of a month; 31 stands for its end. */
const partOf = (span: DaySpan | null, [first, last]: readonly [number, number]): DaySpan | null =>
  span && { from: span.from + first - 1, to: last === 31 ? span.to : Math.min(span.from + last - 1, span.to) };

function partReading(tokens: Tokens, at: number, cut: number, part: readonly [number, number], month: { next: number; end: number; said: YearSaid; resolve: Resolve }): Reading {
  const mention: Mention = {
    start: startAfter(tokens[at]!, cut),
    end: month.end,
    precision: part[0] === part[1] ? 'day' : 'range',
    basis: 'inferred',
    resolve: (known) => partOf(month.resolve(known), part),
    said: { year: month.said },
  };
  return { next: month.next, mentions: [mention] };
}

/** Read a part of a month: أوائل آذار, منتصف مارس 2024, نهاية الشهر الجاري. Ten days a part, the middle its fifteenth. */
export const readMonthPart: Reader = (tokens, at) => {
  const part = lookUp(tokens[at], MONTH_PARTS);
  if (!part) return null;
  const shifted = readMonthShift(tokens, at + 1);
  if (shifted) return partReading(tokens, at, part.cut, part.value, { ...shifted, said: { kind: 'none' }, resolve: ofShift(shifted.shift) });
  const read = readMonthAndYear(tokens, at + 1);
  if (!read || read.month.torn) return null;
  if (!isCompanied(tokens, at + 1, read) && !read.month.titled) return null;
  return partReading(tokens, at, part.cut, part.value, { ...read, resolve: resolveMonth(read) });
};

const TEN_DAYS: ReadonlyMap<string, readonly [number, number]> = new Map([['الاواخر', [21, 31]], ['الاخيرة', [21, 31]], ['الاوائل', [1, 10]], ['الاوايل', [1, 10]], ['الاولي', [1, 10]]]);

/** Read "العشر الأواخر من رمضان": only of a Hijri month, for the rest of the world's first ten are a ranking. */
export const readTenDays: Reader = (tokens, at) => {
  const ten = lookUp(tokens[at], TEN);
  const part = ten && tokens[at + 1]?.kind === 'word' ? TEN_DAYS.get(tokens[at + 1]!.text) : undefined;
  const month = part && isExactly(tokens[at + 2], 'من') ? readMonthAndYear(tokens, at + 3) : null;
  if (!ten || !part || month?.month.calendar !== 'hijri') return null;
  return partReading(tokens, at, ten.cut, part, { ...month, resolve: resolveMonth(month) });
};

export type MonthPlace = { readonly next: number; readonly end: number; readonly resolve: Resolve };

/** Read a month by its name. */
export function readMonthItself(tokens: Tokens, at: number): MonthPlace | null {
  const read = readMonthAndYear(tokens, at);
  return read && !read.month.torn ? { next: read.next, end: read.end, resolve: resolveMonth(read) } : null;
}

/** Read the month that a day is counted in: من شهر مارس السنة القادمة, بأيلول بعام 2014, من الشهر القادم. */
export function readMonthPlace(tokens: Tokens, at: number): MonthPlace | null {
  const from = isExactly(tokens[at], 'من', 'في') ? at + 1 : at;
  const glued = from === at && /^[بل]/.test(tokens[at]?.text ?? '');
  if (from === at && !glued) return null;
  const shifted = readMonthShift(tokens, from);
  if (shifted) return { ...shifted, resolve: ofShift(shifted.shift) };
  return readMonthItself(tokens, from);
}

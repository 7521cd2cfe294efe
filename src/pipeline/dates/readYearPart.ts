/** Read a part of a year or of a month that has a number or a name: الربع الأول من عام 2024, نهاية العام الجاري, صيف 2023. */
import { type DaySpan, dayParts, monthSpan, yearSpan } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { BARE_ORDINALS, CARDINALS, ORDINALS } from '#pipeline/dates/dayWords.ts';
import { type Mention, type Reader, type Reading, type Resolve, type YearSaid, basisOf, inYear } from '#pipeline/dates/mention.ts';
import { joinSpans } from '#pipeline/dates/readDaysOfMonth.ts';
import { readMonthPlace } from '#pipeline/dates/readMonthAlone.ts';
import { isYearWord, readLean, readYearNumber, readYearShift } from '#pipeline/dates/readYear.ts';
import { mayFollowYear } from '#pipeline/dates/readYearAlone.ts';

/** First and last month; a season of winter ends in month 14, the second of the next year. */
type Months = readonly [first: number, last: number];

const lengths = (months: number, names: string): [string, number][] => names.split('|').map((name): [string, number] => [name, months]);

/** What a year is cut into, and how many months a piece has. The Maghreb counts in ثلاثي and سداسي. */
const PIECES: ReadonlyMap<string, number> = new Map([...lengths(3, 'الربع|الثلاثي|الثلاثية|الفصل'), ...lengths(4, 'الثلث'), ...lengths(6, 'النصف|السداسي|السداسية')]);

const EDGES: ReadonlyMap<string, Months> = new Map<string, Months>([
  ...'مطلع|بداية|بدايه|مستهل'.split('|').map((word): [string, Months] => [word, [1, 1]]),
  ['اوايل', [1, 3]],
  ['منتصف', [6, 7]],
  ['اواسط', [6, 7]],
  ['اواخر', [10, 12]],
  ...'نهاية|نهايه|ختام|موفي'.split('|').map((word): [string, Months] => [word, [12, 12]]),
]);

const SEASONS: ReadonlyMap<string, Months> = new Map<string, Months>(
  ([['ربيع', [3, 5]], ['صيف', [6, 8]], ['خريف', [9, 11]], ['شتاء', [12, 14]]] as const).flatMap(([name, months]): [string, Months][] => [[name, months], [`ال${name}`, months]]),
);
const MONTHS = new Map([['الاشهر', true], ['الشهور', true]]);
/** The number before its months: التسعة أشهر, الـ9 أشهر. */
const COUNTED_HEADS = new Map([...[...CARDINALS.keys()].map((word): [string, true] => [`ال${word}`, true]), ['ال', true]]);
const WEEK = new Map([['الاسبوع', true]]);

/** Heads of the words that are read here. */
export const YEAR_PART_HEADS: readonly string[] = [...PIECES.keys(), ...EDGES.keys(), ...SEASONS.keys(), ...MONTHS.keys(), ...COUNTED_HEADS.keys(), ...BARE_ORDINALS.keys(), 'اخر', ...WEEK.keys()];

const monthsOf = (year: number, [first, last]: Months): DaySpan | null =>
  joinSpans(monthSpan(year, first), last > 12 ? monthSpan(year + 1, last - 12) : monthSpan(year, last));

type YearPlace = { readonly next: number; readonly end: number; readonly said: YearSaid };

/** Read the Gregorian year that a part belongs to, with or without من. Without عام it is a number that counts nothing. */
function readYearPlace(tokens: Tokens, at: number): YearPlace | null {
  const from = isExactly(tokens[at], 'من') ? at + 1 : at;
  const shift = readYearShift(tokens, from);
  if (shift) return shift.said.kind === 'shift' ? shift : null;
  const titled = isYearWord(tokens, from);
  const number = readYearNumber(tokens, titled ? from + 1 : from, 'gregorian');
  if (!number || number.calendar === 'hijri' || number.year < 1800) return null;
  const season = isExactly(tokens[number.next], '-', '–', '/') && tokens[number.next]!.glued;
  return season || (!titled && !mayFollowYear(tokens[number.next])) ? null : number;
}

function ofYear(start: number, year: YearPlace, months: Months, basis: Mention['basis']): Reading {
  const whole = inYear(yearSpan, year.said);
  const resolve: Resolve = (known) => {
    const span = whole(known);
    return span && monthsOf(dayParts(span.from).year, months);
  };
  const precision = months[0] === months[1] ? 'month' : 'range';
  return { next: year.next, mentions: [{ start, end: year.end, precision, basis, resolve, said: { year: year.said } }] };
}

/** Read which piece of the whole it is: its ordinal, or the last. */
function ordinalOf(tokens: Tokens, at: number, count: number): number | null {
  if (isExactly(tokens[at], 'الاخير', 'الاخيرة')) return count;
  const n = tokens[at]?.kind === 'word' ? ORDINALS.get(tokens[at].text) : undefined;
  return n !== undefined && n <= count ? n : null;
}

/** Read a quarter or a half of a year, or a half of a month. */
const readPiece: Reader = (tokens, at) => {
  const piece = lookUp(tokens[at], PIECES);
  const n = piece && ordinalOf(tokens, at + 1, 12 / piece.value);
  if (!piece || n === null) return null;
  const start = startAfter(tokens[at]!, piece.cut);
  const year = readYearPlace(tokens, at + 2);
  if (year) return ofYear(start, year, [(n - 1) * piece.value + 1, n * piece.value], basisOf(year.said));
  return piece.value === 6 && isExactly(tokens[at + 2], 'من') ? ofMonth(tokens, at + 2, start, n === 1 ? [1, 15] : [16, 31]) : null;
};

/** Cut days first–last out of the month that stands at a token; 31 is its end, days below 1 count back from it. */
function ofMonth(tokens: Tokens, at: number, start: number, [first, last]: Months): Reading | null {
  const place = readMonthPlace(tokens, at);
  if (!place) return null;
  const resolve: Resolve = (known) => {
    const month = place.resolve(known);
    return month && { from: first > 0 ? month.from + first - 1 : month.to + first, to: last === 31 ? month.to : month.from + last - 1 };
  };
  return { next: place.next, mentions: [{ start, end: place.end, precision: 'range', basis: 'inferred', resolve, said: {} }] };
}

/** Read "the first week of June": seven days counted from the month's first, the last counted from its end. */
const readWeekOfMonth: Reader = (tokens, at) => {
  const week = lookUp(tokens[at], WEEK);
  const bare = isExactly(tokens[at + 1], 'اسبوع') ? (isExactly(tokens[at], 'اخر') ? 5 : BARE_ORDINALS.get(tokens[at]!.text)) : undefined;
  const n = week ? ordinalOf(tokens, at + 1, 5) : (bare ?? null);
  if (n === null || n > 5) return null;
  return ofMonth(tokens, at + 2, startAfter(tokens[at]!, week?.cut ?? 0), n === 5 ? [-6, 31] : [7 * n - 6, 7 * n]);
};

/** Read the beginning, middle or end of a year. */
const readEdge: Reader = (tokens, at) => {
  const edge = lookUp(tokens[at], EDGES);
  const year = edge && !isExactly(tokens[at + 1], 'من') ? readYearPlace(tokens, at + 1) : null;
  return edge && year ? ofYear(startAfter(tokens[at]!, edge.cut), year, edge.value, 'inferred') : null;
};

/** Read a season with its year or with الماضي and the like, by whole months of the northern half of the world. */
const readSeason: Reader = (tokens, at) => {
  const season = lookUp(tokens[at], SEASONS);
  if (!season) return null;
  const start = startAfter(tokens[at]!, season.cut);
  const articled = tokens[at]!.text.slice(season.cut).startsWith('ال');
  const lean = articled ? readLean(tokens, at + 1) : null;
  if (lean) {
    const resolve = inYear((year) => monthsOf(year, season.value), { kind: 'lean', lean });
    return { next: at + 2, mentions: [{ start, end: tokens[at + 1]!.end, precision: 'range', basis: 'inferred', resolve, said: {} }] };
  }
  const year = articled ? null : readYearPlace(tokens, at + 1);
  return year ? ofYear(start, year, season.value, 'inferred') : null;
};

const COUNTED_MONTHS = ['اشهر', 'شهور'];

/** Read a number with its article: الـ9, التسعة. */
function readCount(tokens: Tokens, at: number): { next: number; count: number } | null {
  const from = isExactly(tokens[at], 'ال') ? at + 1 : at;
  const token = tokens[from];
  const count = token?.kind === 'number' ? Number(token.text) : token?.text.startsWith('ال') ? CARDINALS.get(token.text.slice(2)) : undefined;
  return count === undefined || count < 2 || count > 11 ? null : { next: from + 1, count };
}

/** Read "the first nine months", in the orders that people write it in. */
function readMonthCount(tokens: Tokens, at: number): { next: number; cut: number; count: number } | null {
  const head = lookUp(tokens[at], MONTHS);
  const behind = head && readCount(tokens, at + 1);
  if (head && behind && isExactly(tokens[behind.next], 'الاولي')) return { next: behind.next + 1, cut: head.cut, count: behind.count };
  const before = lookUp(tokens[at], COUNTED_HEADS);
  const counted = before && readCount(tokens, at);
  if (before && counted && isExactly(tokens[counted.next], ...COUNTED_MONTHS) && isExactly(tokens[counted.next + 1], 'الاولي')) return { next: counted.next + 2, cut: before.cut, count: counted.count };
  const first = isExactly(tokens[at], 'اول') ? tokens[at + 1] : undefined;
  const count = first?.kind === 'number' ? Number(first.text) : CARDINALS.get(first?.text ?? '');
  return count !== undefined && count < 12 && isExactly(tokens[at + 2], ...COUNTED_MONTHS) ? { next: at + 3, cut: 0, count } : null;
}

/** Read "the first nine months of 2023". */
const readFirstMonths: Reader = (tokens, at) => {
  const months = readMonthCount(tokens, at);
  if (!months) return null;
  const year = isExactly(tokens[months.next], 'من') || isYearWord(tokens, months.next) ? readYearPlace(tokens, months.next) : null;
  return year ? ofYear(startAfter(tokens[at]!, months.cut), year, [1, months.count], basisOf(year.said)) : null;
};

/** Read a part of a year. */
export const readYearPart: Reader = (tokens, at) =>
  readPiece(tokens, at) ?? readFirstMonths(tokens, at) ?? readWeekOfMonth(tokens, at) ?? readEdge(tokens, at) ?? readSeason(tokens, at);

/** Read spans across months: من 28 نوفمبر إلى 3 ديسمبر, يناير-مارس 2024, أكتوبر ونوفمبر, يوليو 13-15. */
import { type Tokens, isExactly, isWord } from '#pipeline/dates/dateTokens.ts';
import { isName } from '#pipeline/dates/guards.ts';
import { type Knowledge, type Mention, type Reader, type Reading, type Resolve, type YearSaid, NO_YEAR, basisOf, daySpanIn, inYear, monthSpanIn, silent } from '#pipeline/dates/mention.ts';
import { type DaySpan, dayParts } from '#pipeline/dates/calendar.ts';
import { afterRangeMark, readDays } from '#pipeline/dates/readDays.ts';
import { type DayMonthRead, joinSpans, readDaysOfMonth } from '#pipeline/dates/readDaysOfMonth.ts';
import { type MonthRead, readMonth } from '#pipeline/dates/readMonth.ts';
import { readYear } from '#pipeline/dates/readYear.ts';
import { TIME_BEFORE } from '#pipeline/dates/relativeWords.ts';

type YearlySpan = (year: number) => DaySpan | null;

/** Give the span from the first thing to the last: the last one's year is chosen, the first lies before it. */
export const spanning = (first: YearlySpan, firstSaid: YearSaid, last: YearlySpan, lastSaid: YearSaid): Resolve => (known: Knowledge) => {
  if (firstSaid.kind === 'number' && lastSaid.kind !== 'number') {
    const from = first(firstSaid.year);
    const to = last(firstSaid.year);
    return joinSpans(from, to) ?? joinSpans(from, last(firstSaid.year + 1));
  }
  const to = inYear(last, lastSaid)(known);
  if (!to) return null;
  const { year } = dayParts(to.from);
  return firstSaid.kind === 'number' ? joinSpans(first(firstSaid.year), to) : (joinSpans(first(year), to) ?? joinSpans(first(year - 1), to));
};

const single = (read: DayMonthRead | null): DayMonthRead | null =>
  read && read.days.days.length === 1 && !read.month.torn && read.month.calendar === 'gregorian' ? read : null;

/** After بين the second end stands behind و. */
const joint = (tokens: Tokens, at: number, opened: boolean): number | null => {
  const after = afterRangeMark(tokens, at);
  if (after !== null) return after;
  if (!opened || !tokens[at]) return null;
  return isExactly(tokens[at], 'و') ? at + 1 : tokens[at].text.startsWith('و') ? at : null;
};

/** Read a range whose ends each name a month; `read` is the first of them. */
export function readDayToDay(tokens: Tokens, at: number, read: DayMonthRead): Reading | null {
  const first = single(read);
  if (!first) return null;
  const second = joint(tokens, first.next, isExactly(tokens[at - 1], 'بين', 'وبين', 'مابين'));
  if (second === null) return null;
  const days = readDays(tokens, isExactly(tokens[second], 'يوم') ? second + 1 : second);
  const last = single(days && readDaysOfMonth(tokens, days));
  if (!last) return null;
  const dayOf = ({ days, month }: DayMonthRead) => daySpanIn('gregorian', month.month, days.days[0]!.value);
  const said = first.said.kind === 'number' && last.said.kind === 'none' ? first.said : last.said;
  const mention: Mention = {
    start: first.days.start,
    end: last.end,
    precision: 'range',
    basis: basisOf(said),
    resolve: spanning(dayOf(first), first.said, dayOf(last), last.said),
    said: { month: last.month.month, day: last.days.days[0]!.value, year: last.said },
  };
  return { next: last.next, mentions: [mention] };
}

/** Read the second month of a range, of two ends, or of a pair of neighbours: "إلى نهاية مارس", "بين يناير ومارس", "ونوفمبر". */
function readSecondMonth(tokens: Tokens, first: MonthRead, at: number, opened: boolean): MonthRead | null {
  const token = tokens[at];
  if (!token) return null;
  const after = afterRangeMark(tokens, at);
  if (after !== null) return readMonth(tokens, isExactly(tokens[after], 'نهاية', 'اخر', 'موفي') ? after + 1 : after);
  const joined = readJoined(tokens, at);
  return joined !== null && (opened || (at === first.next && isNext(first, joined))) ? joined : null;
}

const isNext = (first: MonthRead, second: MonthRead): boolean => second.month === (first.month % 12) + 1;

/** Read the month behind و. */
function readJoined(tokens: Tokens, at: number): MonthRead | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.text.startsWith('و') ? readMonth(tokens, token.text === 'و' ? at + 1 : at) : null;
}

/** A list of months goes on so far: "يونيو ويوليو وأغسطس". */
const MAX_MONTHS = 12;

function readLastMonth(tokens: Tokens, second: MonthRead): MonthRead {
  let last = second;
  for (let more = 2; more < MAX_MONTHS; more++) {
    const another = readJoined(tokens, last.next);
    if (!another || another.torn || another.calendar !== 'gregorian' || !isNext(last, another)) break;
    last = another;
  }
  return last;
}

const yearOf = (said: YearSaid): number => (said.kind === 'number' ? said.year : 0);

/** Read a range of months. */
export const readMonthToMonth: Reader = (tokens, at) => {
  const first = readMonth(tokens, at);
  if (!first || first.torn || first.calendar !== 'gregorian') return null;
  const own = readYear(tokens, first.next, 'gregorian');
  const firstYear = own.said.kind === 'number' ? own : null;
  const opened = isExactly(tokens[at - 1], 'بين', 'وبين', 'مابين');
  const found = readSecondMonth(tokens, first, firstYear?.next ?? first.next, opened);
  if (!found || found.torn || found.calendar !== 'gregorian' || (found.month === first.month && !firstYear)) return null;
  const second = firstYear || opened ? found : readLastMonth(tokens, found);
  const year = readYear(tokens, second.next, 'gregorian');
  const companied = first.strength === 'sure' || (first.strength === 'soft' && isWord(tokens[at - 1], TIME_BEFORE));
  if (year.said.kind === 'none' && !companied) return null;
  if (firstYear && year.said.kind === 'number' && yearOf(firstYear.said) * 12 + first.month >= yearOf(year.said) * 12 + second.month) return null;
  const mention: Mention = {
    start: first.start,
    end: Math.max(second.end, year.end),
    precision: 'range',
    basis: basisOf(year.said.kind === 'none' && firstYear ? firstYear.said : year.said),
    resolve: spanning(monthSpanIn('gregorian', first.month), firstYear?.said ?? NO_YEAR, monthSpanIn('gregorian', second.month), year.said),
    said: { month: second.month, year: year.said },
  };
  return { next: year.next, mentions: [mention] };
};

/** Read a month before its days: a range ("يوليو 13-15"), or one day with its year ("ديسمبر 5, 2024"). */
export const readMonthBeforeDays: Reader = (tokens, at) => {
  const month = readMonth(tokens, at);
  if (!month || month.torn || month.titled || month.calendar !== 'gregorian' || tokens[month.next]?.kind !== 'number') return null;
  const days = readDays(tokens, month.next);
  if (!days || (!days.range && days.days.length > 1)) return null;
  const year = readYear(tokens, days.next, 'gregorian');
  if (!days.range && year.said.kind !== 'number') return null;
  if (isName(tokens, at, year.said)) return silent(year.next);
  const dayOf = (value: number): Resolve => inYear(daySpanIn('gregorian', month.month, value), year.said);
  const [first, last] = [days.days[0]!.value, days.days.at(-1)!.value];
  const mention: Mention = {
    start: month.start,
    end: Math.max(tokens[days.next - 1]!.end, year.end),
    precision: days.range ? 'range' : 'day',
    basis: basisOf(year.said),
    resolve: (known) => joinSpans(dayOf(first)(known), dayOf(last)(known)),
    said: { month: month.month, day: first, lastDay: last, year: year.said },
  };
  return { next: year.next, mentions: [mention] };
};

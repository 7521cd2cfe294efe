/** Read spans across months: من 28 نوفمبر إلى 3 ديسمبر, يناير-مارس 2024, أكتوبر ونوفمبر, يوليو 13-15. */
import { type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import { isName } from '#pipeline/dates/guards.ts';
import { type Knowledge, type Mention, type Reader, type Reading, type Resolve, type YearSaid, NO_YEAR, basisOf, daySpanIn, inYear, monthSpanIn, silent } from '#pipeline/dates/mention.ts';
import { type DaySpan, dayParts } from '#pipeline/dates/calendar.ts';
import { afterRangeMark, readDays } from '#pipeline/dates/readDays.ts';
import { type DayMonthRead, joinSpans, readDaysOfMonth } from '#pipeline/dates/readDaysOfMonth.ts';
import { type MonthRead, readMonth } from '#pipeline/dates/readMonth.ts';
import { readYear } from '#pipeline/dates/readYear.ts';

type YearlySpan = (year: number) => DaySpan | null;

/** Give the span from the first thing to the last: the last one's year is chosen, the first lies before it. */
const spanning = (first: YearlySpan, firstSaid: YearSaid, last: YearlySpan, lastSaid: YearSaid): Resolve => (known: Knowledge) => {
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
function readSecondMonth(tokens: Tokens, first: MonthRead, opened: boolean): MonthRead | null {
  const token = tokens[first.next];
  if (!token) return null;
  const after = afterRangeMark(tokens, first.next);
  if (after !== null) return readMonth(tokens, isExactly(tokens[after], 'نهاية', 'اخر', 'موفي') ? after + 1 : after);
  const joined = token.kind === 'word' && token.text.startsWith('و') ? readMonth(tokens, token.text === 'و' ? first.next + 1 : first.next) : null;
  const neighbours = joined !== null && (opened || joined.month === first.month + 1 || (first.month === 12 && joined.month === 1));
  return neighbours ? joined : null;
}

/** Read a range of months. */
export const readMonthToMonth: Reader = (tokens, at) => {
  const first = readMonth(tokens, at);
  if (!first || first.torn || first.calendar !== 'gregorian') return null;
  const second = readSecondMonth(tokens, first, isExactly(tokens[at - 1], 'بين', 'وبين', 'مابين'));
  if (!second || second.torn || second.calendar !== 'gregorian' || second.month === first.month) return null;
  const year = readYear(tokens, second.next, 'gregorian');
  if ((first.strength !== 'sure' || second.strength !== 'sure') && year.said.kind === 'none' && first.strength !== 'sure') return null;
  const mention: Mention = {
    start: first.start,
    end: Math.max(second.end, year.end),
    precision: 'range',
    basis: basisOf(year.said),
    resolve: spanning(monthSpanIn('gregorian', first.month), NO_YEAR, monthSpanIn('gregorian', second.month), year.said),
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

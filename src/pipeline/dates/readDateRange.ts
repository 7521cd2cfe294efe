/**
 * Read a range whose ends are dates of their own: من الخميس 16 مايو إلى الأحد 19 مايو, من 20/5/2024 إلى 25/5/2024,
 * من الخميس 16 إلى الأحد 19 مايو, من 20 مايو حتى 25 منه.
 */
import { type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import { type Mention, type Reading, NO_YEAR, basisOf, daySpanIn } from '#pipeline/dates/mention.ts';
import { type DayRead, afterRangeMark, readDay } from '#pipeline/dates/readDays.ts';
import { joinSpans } from '#pipeline/dates/readDaysOfMonth.ts';
import { spanning } from '#pipeline/dates/readSpan.ts';
import { readWeekdays } from '#pipeline/dates/readWeekdays.ts';

/** Reads one date, with its weekday where that stands before it. */
type ReadEnd = (tokens: Tokens, at: number) => Reading | null;
type Said = Mention['said'];
type End = { readonly next: number; readonly end: number; readonly said: Said };

const isGregorianDay = ({ said, precision }: Mention): boolean =>
  precision === 'day' && said.day !== undefined && said.month !== undefined && said.offset === undefined && said.calendar !== 'hijri' && !said.torn;

/** Read the second end: a date, or a day "of it". */
function readEnd(tokens: Tokens, at: number, month: number | undefined, read: ReadEnd): End | null {
  const found = read(tokens, at);
  const mention = found?.mentions.length === 1 ? found.mentions[0]! : null;
  if (found && mention) return isGregorianDay(mention) ? { next: found.next, end: mention.end, said: mention.said } : null;
  const day = month === undefined ? null : readDay(tokens, at);
  const of = day && isExactly(tokens[day.next], 'منه') ? tokens[day.next]! : null;
  return day && of ? { next: day.next + 1, end: of.end, said: { day: day.value, month } } : null;
}

/** Join the two ends to one mention; null where their order cannot be right. */
function joined(start: number, first: Said, last: End): Reading | null {
  const [a, b] = [first, last.said];
  const [from, to] = [daySpanIn('gregorian', a.month!, a.day!), daySpanIn('gregorian', b.month!, b.day!)];
  const [firstYear, lastYear] = [a.year ?? NO_YEAR, b.year ?? NO_YEAR];
  const said = lastYear.kind === 'none' ? firstYear : lastYear;
  if (firstYear.kind === 'number' && lastYear.kind === 'number' && !joinSpans(from(firstYear.year), to(lastYear.year))) return null;
  if (firstYear.kind !== 'number' && lastYear.kind === 'none' && firstYear.kind !== 'none') return null;
  const mention: Mention = {
    start,
    end: last.end,
    precision: 'range',
    basis: basisOf(said),
    resolve: spanning(from, firstYear, to, lastYear),
    said: { ...a, lastDay: b.day, year: said },
  };
  return { next: last.next, mentions: [mention] };
}

/** After بين the second end stands behind و. */
function secondPlace(tokens: Tokens, at: number, opened: boolean): number | null {
  const after = afterRangeMark(tokens, at);
  if (after !== null) return after;
  return opened && isExactly(tokens[at], 'و') ? at + 1 : opened && tokens[at]?.kind === 'word' && tokens[at].text.startsWith('و') ? at : null;
}

const isOpened = (tokens: Tokens, at: number): boolean => isExactly(tokens[at - 1], 'بين', 'وبين', 'مابين');

/** Go on from a date to the end of its range, where one follows. */
export function readToDate(tokens: Tokens, at: number, first: Reading, read: ReadEnd): Reading | null {
  const mention = first.mentions.length === 1 ? first.mentions[0]! : null;
  const second = mention && isGregorianDay(mention) ? secondPlace(tokens, first.next, isOpened(tokens, at)) : null;
  const last = mention && second !== null ? readEnd(tokens, second, mention.said.month, read) : null;
  return mention && last ? joined(mention.start, mention.said, last) : null;
}

/** Read a range whose first end leaves its month to the last: a number behind its weekday, or before إلى and a date of digits. */
export function readDayToDate(tokens: Tokens, at: number, read: ReadEnd): Reading | null {
  const weekdays = readWeekdays(tokens, at);
  const day: DayRead | null = weekdays && weekdays.days.length > 1 ? null : readDay(tokens, weekdays?.next ?? at);
  const marked = day && (weekdays !== null || tokens[day.next]?.kind === 'word');
  const second = day && marked ? secondPlace(tokens, day.next, isOpened(tokens, at)) : null;
  const last = second === null ? null : readEnd(tokens, second, undefined, read);
  if (!day || !last || day.value >= last.said.day!) return null;
  const weekday = weekdays?.days[0];
  return joined(weekday?.start ?? day.start, { weekday: weekday?.weekday, day: day.value, month: last.said.month, year: last.said.year }, last);
}

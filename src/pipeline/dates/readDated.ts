/** Read a date behind its weekday, and a date with its counterpart in the other calendar. */
import { weekdayOf } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import { type Mention, type Reader, type Reading, type Resolve, daySpanIn, inYear } from '#pipeline/dates/mention.ts';
import { readDayToDate, readToDate } from '#pipeline/dates/readDateRange.ts';
import { readDayMonth } from '#pipeline/dates/readDayMonth.ts';
import { readLatin } from '#pipeline/dates/readLatin.ts';
import { readNumeric } from '#pipeline/dates/readNumeric.ts';
import { readLean } from '#pipeline/dates/readYear.ts';
import { readWeekdays } from '#pipeline/dates/readWeekdays.ts';

const MATCHING = ['الموافق', 'الموافقة', 'الموافقه', 'المصادف', 'الموافقين'];

/** Pass over what may stand between a weekday and its date: a comma, a bracket, في, الموافق, يوم. At most three. */
function skipJoint(tokens: Tokens, at: number): number {
  let next = at;
  if (isExactly(tokens[at], '-', '–', '|') && tokens[at + 1]?.kind === 'number') return at + 1;
  while (next < at + 3 && isExactly(tokens[next], '،', ',', '(', 'في', 'يوم', 'يومي', 'بتاريخ', 'ل', ...MATCHING)) next++;
  return next;
}

/** Read a date itself. */
const readDate = (tokens: Tokens, at: number, weekdayBefore: boolean): Reading | null =>
  readDayMonth(tokens, at, weekdayBefore) ?? readNumeric(tokens, at, weekdayBefore) ?? readLatin(tokens, at);

/** A date so many days off is meant, even where its weekday is a slip. */
const NEAR = 45;

/** Where no year is said and the nearest contradicts the weekday, take the year on the other side if that agrees. */
function chosenByWeekday({ resolve, said }: Mention, weekday: number): Resolve {
  const { day, month, calendar = 'gregorian' } = said;
  if (said.year?.kind !== 'none' || day === undefined || month === undefined) return resolve;
  return (known) => {
    const span = resolve(known);
    if (!span || known.day === null || weekdayOf(span.from) === weekday || Math.abs(span.from - known.day) <= NEAR) return span;
    const lean = span.from > known.day ? 'past' : 'future';
    const other = inYear(daySpanIn(calendar, month, day), { kind: 'lean', lean }, calendar)(known);
    return other !== null && weekdayOf(other.from) === weekday ? { from: other.from, to: other.from + span.to - span.from } : span;
  };
}

/** Begin the first of the mentions earlier, and say the weekday that was named. */
export function beginAt(reading: Reading, start: number, said: Mention['said']): Reading {
  const [first, ...rest] = reading.mentions;
  if (!first) return reading;
  const resolve = said.weekday === undefined ? first.resolve : chosenByWeekday(first, said.weekday);
  return { next: reading.next, mentions: [{ ...first, start, resolve, said: { ...first.said, ...said } }, ...rest] };
}

/** Read the date that follows a weekday (or اليوم) at `at`, past what may join them: "الأربعاء المقبل، 4 ديسمبر". */
export const readDateAfter = (tokens: Tokens, at: number): Reading | null => readDate(tokens, skipJoint(tokens, readLean(tokens, at) ? at + 1 : at), true);

/** Read weekday and date: "الخميس 2 يناير", "السبت والأحد 5 و6 مايو". The first weekday checks the first day. */
function readWeekdayAndDate(tokens: Tokens, at: number): Reading | null {
  const weekdays = readWeekdays(tokens, at);
  const first = weekdays?.days[0];
  const date = weekdays && readDateAfter(tokens, weekdays.next);
  return first && date ? beginAt(date, first.start, { weekday: first.weekday }) : null;
}

/** A day with its month and the number of its year. */
const isWhole = ({ said }: Mention): boolean => said.day !== undefined && said.month !== undefined && said.year?.kind === 'number';

/** Join a date and its counterpart in the other calendar: what is Gregorian decides. */
function matched(a: Mention, b: Mention): Mention {
  const [main, other] = b.said.calendar === 'hijri' ? [a, b] : [b, a];
  return {
    ...main,
    start: a.start,
    end: b.end,
    resolve: (known) => main.resolve(known) ?? other.resolve(known),
    again: isWhole(a) && isWhole(b) ? other.resolve : undefined,
    said: { ...main.said, weekday: a.said.weekday ?? b.said.weekday },
  };
}

/** Read the counterpart that only a mark sets apart: "26 شوال 1436هـ - 11 أغسطس 2015م". The calendars must differ. */
function readBeside(tokens: Tokens, first: Reading): Reading | null {
  const one = first.mentions[0]!;
  if (!isWhole(one) || !isExactly(tokens[first.next], '-', '–', '/', '|', '(', '،', ',')) return null;
  const second = readDate(tokens, first.next + 1, true);
  const other = second?.mentions[0];
  if (!second || second.mentions.length !== 1 || !other || !isWhole(other)) return null;
  return (one.said.calendar === 'hijri') === (other.said.calendar === 'hijri') ? null : { next: second.next, mentions: [matched(one, other)] };
}

const readEnd = (tokens: Tokens, at: number): Reading | null => readWeekdayAndDate(tokens, at) ?? readDate(tokens, at, true);

/**
 * Read a date, with its weekday and its counterpart where they stand: "15 رمضان 1445 هـ الموافق 25 مارس 2024" is one day,
 * and the Gregorian side decides, since the beginning of a Hijri month differs from country to country.
 */
export const readDated: Reader = (tokens, at) => {
  const first = readWeekdayAndDate(tokens, at) ?? readDate(tokens, at, false);
  if (!first) return readDayToDate(tokens, at, readEnd);
  if (first.mentions.length !== 1) return first;
  return readToDate(tokens, at, first, readEnd) ?? withCounterpart(tokens, first);
};

/** Go on from a date to its counterpart in the other calendar, where one follows. */
export function withCounterpart(tokens: Tokens, first: Reading): Reading {
  if (first.mentions.length !== 1) return first;
  const from = isExactly(tokens[first.next], '،', ',', '(', 'ـ') ? first.next + 1 : first.next;
  if (!isExactly(tokens[from], ...MATCHING)) return readBeside(tokens, first) ?? first;
  const start = isExactly(tokens[from + 1], 'ل', 'في') ? from + 2 : from + 1;
  const second = readEnd(tokens, start);
  if (second?.mentions.length !== 1) return first;
  return { next: second.next, mentions: [matched(first.mentions[0]!, second.mentions[0]!)] };
}

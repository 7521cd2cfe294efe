/** Read a weekday without a date: الخميس, الأربعاء الماضي, أحد الأسبوع الماضي, السبت السادس عشر. */
import { type DaySpan, dayNumber, dayParts, weekdayOf } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isWord, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { BARE_WEEKDAYS, WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import { type Mention, type Reader, type Resolve, nearest, silent } from '#pipeline/dates/mention.ts';
import { afterRangeMark, readDay } from '#pipeline/dates/readDays.ts';
import { readWeekShift } from '#pipeline/dates/readWeek.ts';
import { DAY_TITLES, type WeekdayRead, readWeekdays } from '#pipeline/dates/readWeekdays.ts';
import { isTold, readBeyondLean, readLean } from '#pipeline/dates/readYear.ts';
import { looksAhead } from '#pipeline/dates/tense.ts';
import { type Lean, NOT_WEEKDAY_AFTER, NOT_WEEKDAY_BEFORE } from '#pipeline/dates/relativeWords.ts';

const oneDay = (day: number): DaySpan => ({ from: day, to: day });
const back = (day: number, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;

const BEYOND = { [-2]: 'before last', 2: 'after next' } as const;
type Beyond = (typeof BEYOND)[-2 | 2];

/** In news a bare weekday is the most recent one, the day of publication included. */
const CHOICE = {
  bare: (day, weekday) => oneDay(day - back(day, weekday)),
  last: (day, weekday) => oneDay(day - (back(day, weekday) || 7)),
  next: (day, weekday) => oneDay(day - back(day, weekday) + 7),
  this: (day, weekday) => oneDay(day + ((7 - back(day, weekday)) % 7)),
  'before last': (day, weekday) => oneDay(day - (back(day, weekday) || 7) - 7),
  'after next': (day, weekday) => oneDay(day - back(day, weekday) + 14),
} satisfies Record<Lean | Beyond | 'bare', (day: number, weekday: number) => DaySpan>;

const chosen = (lean: Lean | Beyond | 'bare', weekday: number): Resolve => ({ day }) => (day === null ? null : CHOICE[lean](day, weekday));

const inWeek = (shift: number, weekday: number): Resolve => ({ day }) =>
  day === null ? null : oneDay(day - ((weekdayOf(day) + 6) % 7) + shift * 7 + ((weekday + 6) % 7));

/** "السبت والأحد" is one stretch, even where the story is published between its days: what is chosen is the first, of الماضيين the last. */
const beside = (anchor: Resolve, apart: number): Resolve => (known) => {
  const span = anchor(known);
  return span && oneDay(span.from + apart);
};
/** Days further apart are no stretch. */
const NEIGHBOURS = 2;

const mentionOf = (start: number, end: number, weekday: number, resolve: Resolve): Mention => ({ start, end, precision: 'day', basis: 'inferred', resolve, said: { weekday } });

/** Say whether the words around make the weekday a prayer, a market, a name, or every week's. */
function isOther(tokens: Tokens, at: number, next: number): boolean {
  const lone = !isWord(tokens[at], DAY_TITLES);
  if (isExactly(tokens[at - 1], 'كل')) return true;
  if (isExactly(tokens[at - 1], 'بين') && tokens[next - 2]?.kind === 'word' && tokens[next - 1]!.text.startsWith('و') && next - at > 1) return false;
  if (isExactly(tokens[at], 'ايام') && !tokens[next - 1]!.text.startsWith('و')) return true;
  return (lone && tokens[at]!.text[0] !== 'و' && isWord(tokens[at - 1], NOT_WEEKDAY_BEFORE)) || (tokens[next]?.kind === 'word' && NOT_WEEKDAY_AFTER.has(tokens[next].text));
}

/** "أيام الاثنين والثلاثاء" and "من الأحد إلى الخميس" tell every week's hours where nothing says which week: give where they end. */
function timetableEnd(tokens: Tokens, at: number, next: number): number | null {
  if (isExactly(tokens[at], 'ايام') && tokens[next]?.kind !== 'number') return next;
  const opened = isExactly(tokens[at - 1], 'من') || (isExactly(tokens[at - 2], 'من') && isExactly(tokens[at - 1], 'يوم'));
  const after = opened && tokens[next]?.kind === 'word' ? afterRangeMark(tokens, next) : null;
  const last = after === null ? null : readWeekdays(tokens, after);
  return last && tokens[last.next]?.kind !== 'number' && !readLean(tokens, last.next) ? last.next : null;
}

/** Give the day near the publication that has this number and falls on this weekday. */
const numbered = (weekday: number, value: number): Resolve => ({ day }) => {
  if (day === null) return null;
  const { year, month } = dayParts(day);
  const months = [-1, 0, 1].map((shift) => year * 12 + month - 1 + shift);
  const days = months.flatMap((index) => dayNumber(Math.floor(index / 12), (index % 12) + 1, value) ?? []);
  return nearest(days.filter((at) => weekdayOf(at) === weekday).map(oneDay), day);
};

const NO_NUMBER = new Set(['اول', 'غرة', 'الاول', 'الاولي', 'الثاني', 'الثانية']);

/** "السبت 16", "السبت 8 والأحد 9": a number that nothing is counted by. */
function readNumbered(tokens: Tokens, { next, start, weekday }: WeekdayRead): { next: number; mention: Mention } | null {
  const day = isWord(tokens[next], NO_NUMBER) ? null : readDay(tokens, next);
  const after = day ? tokens[day.next] : undefined;
  const joined = after?.text.startsWith('و') === true && lookUp(after, WEEKDAYS) !== null;
  if (!day || (after?.kind === 'word' && !joined) || after?.kind === 'number') return null;
  if (after?.glued && isExactly(after, ':', '/', '-', '%', '٪')) return null;
  return { next: day.next, mention: mentionOf(start, day.end, weekday, numbered(weekday, day.value)) };
}

/** Read weekdays, one mention each; what says the week belongs to all of them. */
export const readWeekdayAlone: Reader = (tokens, at) => {
  const read = readWeekdays(tokens, at);
  if (!read) return null;
  if (isOther(tokens, at, read.next)) return silent(read.next);
  const last = read.days.at(-1)!;
  const week = readWeekShift(tokens, isExactly(tokens[read.next], 'من') ? read.next + 1 : read.next);
  const lean = isTold(tokens, read.next) && !isExactly(tokens[read.next], 'السابق') ? null : readLean(tokens, read.next);
  const beyond = lean ? null : readBeyondLean(tokens, read.next);
  const plain = isExactly(tokens[at - 1], 'هذا') || looksAhead(tokens, at) ? 'this' : 'bare';
  const timetable = lean || week || beyond ? null : timetableEnd(tokens, at, read.next);
  if (timetable !== null) return silent(timetable);
  const first = read.days[0]!.weekday;
  const span = (last.weekday - first + 7) % 7;
  const resolveOf = (weekday: number): Resolve => {
    if (week) return inWeek(week.shift, weekday);
    const choice = lean ?? (beyond ? BEYOND[beyond.shift] : plain);
    const anchor = choice === 'last' || choice === 'before last' ? last.weekday : first;
    const apart = (weekday - first + 7) % 7;
    return weekday === anchor || apart > NEIGHBOURS || span > NEIGHBOURS ? chosen(choice, weekday) : beside(chosen(choice, anchor), apart - ((anchor - first + 7) % 7));
  };
  const next = week?.next ?? (lean ? read.next + 1 : (beyond?.next ?? read.next));
  const numberedLast = next === read.next ? readNumbered(tokens, last) : null;
  const mentions = read.days.map((day) => mentionOf(day.start, day === last ? tokens[next - 1]!.end : day.end, day.weekday, resolveOf(day.weekday)));
  return numberedLast ? { next: numberedLast.next, mentions: [...mentions.slice(0, -1), numberedLast.mention] } : { next, mentions };
};

/** Read "the Sunday of last week" without an article: أحد الأسبوع الماضي. */
export const readWeekdayOfWeek: Reader = (tokens, at) => {
  const day = lookUp(tokens[at], BARE_WEEKDAYS);
  const week = day ? readWeekShift(tokens, at + 1) : null;
  if (!day || !week || /^[بل]/.test(tokens[at + 1]!.text)) return null;
  return { next: week.next, mentions: [mentionOf(startAfter(tokens[at]!, day.cut), tokens[week.next - 1]!.end, day.value, inWeek(week.shift, day.value))] };
};

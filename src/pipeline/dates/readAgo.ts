/** Read how long ago something was: قبل يومين, منذ ثلاثة أيام, قبل أسبوع. */
import { dayParts, shiftedMonth, yearSpan } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isLoneNumber, isWord, startAfter } from '#pipeline/dates/dateTokens.ts';
import { BELOW_THREE, CARDINALS, COUNTED_TENS, ORDINALS, TEEN_WORDS, WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import type { Mention, Reader, Resolve } from '#pipeline/dates/mention.ts';
import { DAY_OFFSETS } from '#pipeline/dates/relativeWords.ts';

type Unit = 'day' | 'week' | 'month' | 'year';
const ONE: ReadonlyMap<string, readonly [Unit, number]> = new Map<string, readonly [Unit, number]>([
  ['يوم', ['day', 1]], ['يومين', ['day', 2]], ['اسبوع', ['week', 1]], ['اسبوعين', ['week', 2]],
  ['شهر', ['month', 1]], ['شهرين', ['month', 2]], ['عام', ['year', 1]], ['عامين', ['year', 2]], ['سنة', ['year', 1]], ['سنتين', ['year', 2]],
]);
const MANY: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['ايام', 'day'], ['يوما', 'day'], ['اسابيع', 'week'], ['اسبوعا', 'week'], ['اشهر', 'month'], ['شهور', 'month'], ['شهرا', 'month'],
  ['اعوام', 'year'], ['سنوات', 'year'], ['عاما', 'year'], ['سنة', 'year'],
]);

/** About: what it gives by the month or the year it gives still; a day would be too exact. */
const ABOUT = new Set(['نحو', 'حوالي', 'قرابة', 'زهاء']);
const SINCE = new Set(['منذ']);
const BEFORE = new Set(['قبل']);

/** "من أسبوع" by itself is "a week ago", as people say it; inside a sentence it counts ("أقل من أسبوع"). */
const isSpoken = (tokens: Tokens, at: number, next: number): boolean => isExactly(tokens[at], 'من') && tokens[at - 1]?.kind !== 'word' && tokens[next]?.kind !== 'word';

/** "منذ يوم الخميس" and "منذ يوم أمس" name the day: يوم counts nothing there. */
const NAMED_DAY: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...DAY_OFFSETS.keys(), ...ORDINALS.keys(), 'غد', 'الغد', 'اول', 'ال']);

/** Read a number in digits or words up to ninety-nine: 3, ثلاثة, خمسة عشر, عشرين, خمسة وعشرين. */
function readCount(tokens: Tokens, at: number): { next: number; count: number } | null {
  const token = tokens[at]!;
  if (token.kind === 'number') return isLoneNumber(tokens, at) && token.text.length <= 2 ? { next: at + 1, count: Number(token.text) } : null;
  const tens = COUNTED_TENS.get(token.text);
  if (tens !== undefined) return { next: at + 1, count: tens };
  const unit = CARDINALS.get(token.text) ?? BELOW_THREE.get(token.text);
  const after = tokens[at + 1]?.text ?? '';
  if (unit !== undefined && TEEN_WORDS.has(after)) return { next: at + 2, count: 10 + unit };
  const joined = after.startsWith('و') ? COUNTED_TENS.get(after.slice(1)) : undefined;
  if (unit !== undefined && joined !== undefined) return { next: at + 2, count: joined + unit };
  const alone = CARDINALS.get(token.text);
  return alone === undefined ? null : { next: at + 1, count: alone };
}

type Distance = { readonly next: number; readonly unit: Unit; readonly count: number };

function readDistance(tokens: Tokens, at: number): Distance | null {
  const token = tokens[at];
  if (!token) return null;
  const counted = readCount(tokens, at);
  const unit = counted ? MANY.get(tokens[counted.next]?.text ?? '') : undefined;
  if (counted && unit !== undefined) return { next: counted.next + 1, unit, count: counted.count };
  const one = token.kind === 'word' ? ONE.get(token.text) : undefined;
  if (!one) return null;
  const next = isExactly(tokens[at + 1], 'واحد', 'واحدة') ? at + 2 : at + 1;
  return { next, unit: one[0], count: one[1] };
}

const BACK: Record<Unit, (day: number, count: number) => ReturnType<Resolve>> = {
  day: (day, count) => ({ from: day - count, to: day - count }),
  week: (day, count) => ({ from: day - 7 * count, to: day - 7 * count }),
  month: (day, count) => shiftedMonth(day, -count),
  year: (day, count) => yearSpan(dayParts(day).year - count),
};
const PRECISION = { day: 'day', week: 'day', month: 'month', year: 'year' } as const satisfies Record<Unit, Mention['precision']>;

/**
 * Read "three days ago". "Two days before the vote" counts from the vote, and منذ with months or years
 * says how long, not when: both stay silent.
 */
export const readAgo: Reader = (tokens, at) => {
  const since = isWord(tokens[at], SINCE);
  const about = isWord(tokens[at + 1], ABOUT);
  const read = readDistance(tokens, about ? at + 2 : at + 1);
  if (!read || (!since && !isWord(tokens[at], BEFORE) && !isSpoken(tokens, at, read.next))) return null;
  const long = read.unit === 'month' || read.unit === 'year';
  const named = tokens[read.next]?.kind === 'number' || isExactly(tokens[read.next], 'من', 'علي', 'عن', 'و');
  const dayItself = read.unit === 'day' && read.count === 1 && NAMED_DAY.has(tokens[read.next]?.text ?? '');
  if (named || dayItself || (since && long) || (about && !long)) return null;
  const mention: Mention = {
    start: startAfter(tokens[at]!, tokens[at]!.text.startsWith('و') ? 1 : 0),
    end: tokens[read.next - 1]!.end,
    precision: PRECISION[read.unit],
    basis: 'inferred',
    resolve: ({ day }) => (day === null ? null : BACK[read.unit](day, read.count)),
    said: {},
  };
  return { next: read.next, mentions: [mention] };
};

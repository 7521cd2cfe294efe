/** Read a week said from the day of publication: الأسبوع الماضي, هذا الأسبوع. */
import { dayNumber, shiftedWeek } from '#pipeline/dates/calendar.ts';
import { type Tokens, endsNumber, isExactly, isWord, startOfWord, startsNumber } from '#pipeline/dates/dateTokens.ts';
import type { Mention, Reader } from '#pipeline/dates/mention.ts';
import { readBeyondLean, readLean } from '#pipeline/dates/readYear.ts';

const THIS = new Set(['هذا']);
const WEEK = new Set(['الاسبوع']);
const HEADS = new Set([...THIS, ...WEEK]);
const WEEK_SHIFT = { last: -1, this: 0, next: 1 } as const;

/** Read الأسبوع الماضي, هذا الأسبوع: give the shift in weeks. */
export function readWeekShift(tokens: Tokens, at: number): { next: number; shift: number } | null {
  if (isWord(tokens[at], THIS) && isExactly(tokens[at + 1], 'الاسبوع')) return { next: at + 2, shift: 0 };
  if (!isWord(tokens[at], WEEK)) return null;
  const beyond = readBeyondLean(tokens, at + 1);
  if (beyond) return beyond;
  const lean = isExactly(tokens[at + 1], 'الاخير') ? null : readLean(tokens, at + 1);
  return lean ? { next: at + 2, shift: WEEK_SHIFT[lean] } : null;
}

/** Read a week said by its distance: a range of seven days. */
export const readWeek: Reader = (tokens, at) => {
  const read = readWeekShift(tokens, at);
  if (!read) return null;
  const mention: Mention = {
    start: startOfWord(tokens[at]!, HEADS),
    end: tokens[read.next - 1]!.end,
    precision: 'range',
    basis: 'inferred',
    resolve: ({ day }) => (day === null ? null : shiftedWeek(day, read.shift)),
    said: {},
  };
  return { next: read.next, mentions: [mention] };
};

/** Read a week by its number after ISO 8601: 2024-W20. The first week of a year is that of 4 January. */
export const readIsoWeek: Reader = (tokens, at) => {
  const [year, dash, letter, week] = tokens.slice(at, at + 4);
  if (year?.kind !== 'number' || year.text.length !== 4 || week?.kind !== 'number' || week.text.length !== 2) return null;
  if (!isExactly(dash, '-') || !isExactly(letter, 'w') || !dash!.glued || !letter!.glued || !week.glued || !startsNumber(tokens, at) || !endsNumber(tokens, at + 3)) return null;
  const n = Number(week.text);
  const fourth = dayNumber(Number(year.text), 1, 4);
  if (fourth === null || n < 1 || n > 53) return null;
  const mention: Mention = { start: year.start, end: week.end, precision: 'range', basis: 'stated', resolve: () => shiftedWeek(fourth, n - 1), said: {} };
  return { next: at + 4, mentions: [mention] };
};

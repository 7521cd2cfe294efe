/** Read a week said from the day of publication: الأسبوع الماضي, هذا الأسبوع. */
import { shiftedWeek } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isWord, startOfWord } from '#pipeline/dates/dateTokens.ts';
import type { Mention, Reader } from '#pipeline/dates/mention.ts';
import { readLean } from '#pipeline/dates/readYear.ts';

const THIS = new Set(['هذا']);
const WEEK = new Set(['الاسبوع']);
const HEADS = new Set([...THIS, ...WEEK]);
const WEEK_SHIFT = { last: -1, this: 0, next: 1 } as const;

/** Read الأسبوع الماضي, هذا الأسبوع: give the shift in weeks. */
export function readWeekShift(tokens: Tokens, at: number): { next: number; shift: number } | null {
  if (isWord(tokens[at], THIS) && isExactly(tokens[at + 1], 'الاسبوع')) return { next: at + 2, shift: 0 };
  if (!isWord(tokens[at], WEEK)) return null;
  if (isExactly(tokens[at + 1], 'قبل') && readLean(tokens, at + 2) === 'last') return { next: at + 3, shift: -2 };
  if (isExactly(tokens[at + 1], 'بعد') && readLean(tokens, at + 2) === 'next') return { next: at + 3, shift: 2 };
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

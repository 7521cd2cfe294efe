/** Read a month named by its distance: الشهر الماضي, هذا الشهر. */
import { type Tokens, isExactly, isWord, startOfWord } from '#pipeline/dates/dateTokens.ts';
import { isTold, readBeyondLean, readLean } from '#pipeline/dates/readYear.ts';
import type { Lean } from '#pipeline/dates/relativeWords.ts';

export const MONTH_SHIFT = { last: -1, this: 0, next: 1 } satisfies Record<Lean, number>;
const MONTH = new Set(['الشهر']);
const THIS = new Set(['هذا']);
const HEADS = new Set([...MONTH, ...THIS]);

export type MonthShiftRead = { readonly next: number; readonly start: number; readonly end: number; readonly shift: number };

/** Read a month and give how many months it lies from that of the publication. */
export function readMonthShift(tokens: Tokens, at: number): MonthShiftRead | null {
  const give = (next: number, shift: number): MonthShiftRead => ({ next, start: startOfWord(tokens[at]!, HEADS), end: tokens[next - 1]!.end, shift });
  if (isWord(tokens[at], THIS) && isExactly(tokens[at + 1], 'الشهر')) return give(at + 2, 0);
  if (!isWord(tokens[at], MONTH) || isTold(tokens, at + 1)) return null;
  const beyond = readBeyondLean(tokens, at + 1);
  if (beyond) return give(beyond.next, beyond.shift);
  const lean = readLean(tokens, at + 1);
  return lean ? give(at + 2, MONTH_SHIFT[lean]) : null;
}

/** Read the names of weekdays, one or several: الخميس, يوم الجمعة, السبت والأحد. */
import { type Tokens, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { WEEKDAYS } from '#pipeline/dates/dayWords.ts';

export type WeekdayRead = { readonly next: number; readonly start: number; readonly end: number; readonly weekday: number };
export type WeekdaysRead = { readonly next: number; readonly days: readonly WeekdayRead[] };

export const DAY_TITLES: ReadonlySet<string> = new Set(['يوم', 'يومي', 'نهار', 'ايام']);
const TITLES = new Map([...DAY_TITLES].map((word) => [word, word]));

/** Read the weekdays that stand at a token; the first one's range takes يوم with it, without the clitics glued to its front. */
export function readWeekdays(tokens: Tokens, at: number): WeekdaysRead | null {
  const title = lookUp(tokens[at], TITLES);
  let next = title ? at + 1 : at;
  const days: WeekdayRead[] = [];
  while (days.length < 7) {
    const token = tokens[next];
    const name = lookUp(token, WEEKDAYS);
    if (!token || !name || (days.length > 0 && !(token.text.startsWith('و') && name.cut === 1))) break;
    const start = days.length === 0 && title ? startAfter(tokens[at]!, title.cut) : startAfter(token, name.cut);
    next++;
    days.push({ next, start, end: token.end, weekday: name.value });
  }
  return days.length > 0 ? { next, days } : null;
}

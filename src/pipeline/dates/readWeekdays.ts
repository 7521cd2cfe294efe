/** Read the names of weekdays, one or several: الخميس, يوم الجمعة, السبت والأحد. */
import { type Tokens, isExactly, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { WEEKDAYS } from '#pipeline/dates/dayWords.ts';

export type WeekdayRead = { readonly next: number; readonly start: number; readonly end: number; readonly weekday: number };
export type WeekdaysRead = { readonly next: number; readonly days: readonly WeekdayRead[] };

export const DAY_TITLES: ReadonlySet<string> = new Set(['يوم', 'يومي', 'نهار', 'ايام']);
const TITLES = new Map([...DAY_TITLES].map((word) => [word, word]));

/** "ليل الجمعة السبت": a night is named by the days on its two sides. */
const NIGHTS = ['ليل', 'ليلة'];

/** Read the weekdays that stand at a token; the first one's range takes يوم with it, without the clitics glued to its front. */
export function readWeekdays(tokens: Tokens, at: number): WeekdaysRead | null {
  const title = lookUp(tokens[at], TITLES);
  let next = title ? at + 1 : at;
  const days: WeekdayRead[] = [];
  while (days.length < 7) {
    const night = days.length === 1 && !title && isExactly(tokens[at - 1], ...NIGHTS);
    const marked = night && isExactly(tokens[next], '/', '-', '–') ? next + 1 : next;
    const token = tokens[marked];
    const name = lookUp(token, WEEKDAYS);
    const joined = days.length === 0 || (token?.text.startsWith('و') === true && name?.cut === 1) || (night && name?.cut === 0 && name.value === (days[0]!.weekday + 1) % 7);
    if (!token || !name || !joined) break;
    next = marked;
    const start = days.length === 0 && title ? startAfter(tokens[at]!, title.cut) : startAfter(token, name.cut);
    next++;
    days.push({ next, start, end: token.end, weekday: name.value });
  }
  return days.length > 0 ? { next, days } : null;
}

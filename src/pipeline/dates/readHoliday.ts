/** Read a holiday with its year: عيد الفطر 2013, رأس السنة الهجرية 2019. Without a year its name is no date. */
import type { DaySpan } from '#pipeline/dates/calendar.ts';
import { dayNumber } from '#pipeline/dates/calendar.ts';
import { type Tokens, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { type Mention, type Reader, daySpanIn, inYear } from '#pipeline/dates/mention.ts';
import { readYear } from '#pipeline/dates/readYear.ts';

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
function easterSpan(year: number): DaySpan | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const at = dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
  return at === null ? null : { from: at, to: at };
}

const HOLIDAYS: ReadonlyMap<string, (year: number) => DaySpan | null> = new Map([
  ['عيد الميلاد', daySpanIn('gregorian', 12, 25)],
  ['عيد الاضحي', daySpanIn('hijri', 12, 10)],
  ['عيد الفطر', daySpanIn('hijri', 10, 1)],
  ['عيد الفصح', easterSpan],
  ['راس السنة', daySpanIn('gregorian', 1, 1)],
  ['راس السنة الهجرية', daySpanIn('hijri', 1, 1)],
  ['راس السنة الميلادية', daySpanIn('gregorian', 1, 1)],
]);
/** The first words of the holidays' names. */
export const HOLIDAY_HEADS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));
const HEADS = new Map([...HOLIDAY_HEADS].map((head) => [head, head]));

function readName(tokens: Tokens, at: number): { next: number; start: number; spanOf: (year: number) => DaySpan | null } | null {
  const head = lookUp(tokens[at], HEADS);
  if (!head) return null;
  for (const words of [3, 2]) {
    const name = [head.value, ...tokens.slice(at + 1, at + words).map((token) => token.text)].join(' ');
    const spanOf = HOLIDAYS.get(name);
    if (spanOf) return { next: at + words, start: startAfter(tokens[at]!, head.cut), spanOf };
  }
  return null;
}

/** Read a holiday that names its year. The day is computed, so it is inferred. */
export const readHoliday: Reader = (tokens, at) => {
  const name = readName(tokens, at);
  const year = name && readYear(tokens, name.next, 'hijri');
  if (!name || year?.said.kind !== 'number') return null;
  const mention: Mention = { start: name.start, end: year.end, precision: 'day', basis: 'inferred', resolve: inYear(name.spanOf, year.said), said: { year: year.said } };
  return { next: year.next, mentions: [mention] };
};

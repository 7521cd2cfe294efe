/** Read a holiday with its year: عيد الفطر 2013, رأس السنة الهجرية 2019, عيد الأضحى المقبل. Without a year its name is no date. */
import type { DaySpan } from '#pipeline/dates/calendar.ts';
import { dayNumber } from '#pipeline/dates/calendar.ts';
import { type Tokens, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { type Mention, type Reader, type Resolve, type YearSaid, daySpanIn, inYear } from '#pipeline/dates/mention.ts';
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
  ['كريسماس', daySpanIn('gregorian', 12, 25)],
  ['الكريسماس', daySpanIn('gregorian', 12, 25)],
  ['يوم عرفة', daySpanIn('hijri', 12, 9)],
  ['المولد النبوي', daySpanIn('hijri', 3, 12)],
  ['المولد النبوي الشريف', daySpanIn('hijri', 3, 12)],
  ['يوم عاشوراء', daySpanIn('hijri', 1, 10)],
  ['عيد الاضحي المبارك', daySpanIn('hijri', 12, 10)],
  ['عيد الفطر المبارك', daySpanIn('hijri', 10, 1)],
  ['عيد الفطر السعيد', daySpanIn('hijri', 10, 1)],
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

/** Holidays of the Hijri calendar give a day for its years as well. */
const isHijri = (spanOf: (year: number) => DaySpan | null): boolean => spanOf(1445) !== null;

function readName(tokens: Tokens, at: number): { next: number; start: number; spanOf: (year: number) => DaySpan | null } | null {
  const head = lookUp(tokens[at], HEADS);
  if (!head) return null;
  for (const words of [3, 2, 1]) {
    const name = [head.value, ...tokens.slice(at + 1, at + words).map((token) => token.text)].join(' ');
    const spanOf = HOLIDAYS.get(name);
    if (spanOf) return { next: at + words, start: startAfter(tokens[at]!, head.cut), spanOf };
  }
  return null;
}

type HolidayRead = { readonly next: number; readonly start: number; readonly end: number; readonly said: YearSaid; readonly resolve: Resolve };

/** Read a holiday with the number of its year, or with الماضي and المقبل. */
export function readHolidayDay(tokens: Tokens, at: number): HolidayRead | null {
  const name = readName(tokens, at);
  const year = name && readYear(tokens, name.next, 'hijri');
  if (!name || !year || (year.said.kind !== 'number' && (year.said.kind !== 'lean' || year.said.lean === 'this'))) return null;
  return { next: year.next, start: name.start, end: year.end, said: year.said, resolve: inYear(name.spanOf, year.said, year.said.kind === 'lean' && isHijri(name.spanOf) ? 'hijri' : 'gregorian') };
}

/** Read a holiday that says its year. The day is computed, so it is inferred. */
export const readHoliday: Reader = (tokens, at) => {
  const read = readHolidayDay(tokens, at);
  if (!read) return null;
  const { start, end, resolve, said } = read;
  const mention: Mention = { start, end, precision: 'day', basis: 'inferred', resolve, said: { year: said } };
  return { next: read.next, mentions: [mention] };
};

/** Read English and French stamps: 30th, November 2024 GMT; January 2, 2025; jeudi 2 janvier 2025; 1er août 2023. */
import { type Tokens, isExactly, isLoneNumber } from '#pipeline/dates/dateTokens.ts';
import { LATIN_WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import { type Mention, type Reader, type YearSaid, NO_YEAR, basisOf, daySpanIn, inYear, monthSpanIn } from '#pipeline/dates/mention.ts';
import { LATIN_MONTHS } from '#text/latinMonths.ts';

type Part = { readonly next: number; readonly value: number };

const skipMarks = (tokens: Tokens, at: number): number =>
  isExactly(tokens[at], ',', '.', '،') || (isExactly(tokens[at], '-') && tokens[at]!.glued && tokens[at + 1]?.glued === true) ? at + 1 : at;

function readWord(tokens: Tokens, at: number, table: ReadonlyMap<string, number>): Part | null {
  const value = tokens[at]?.kind === 'word' ? table.get(tokens[at].text) : undefined;
  return value === undefined ? null : { next: skipMarks(tokens, at + 1), value };
}

/** Read 2, 2nd, 30th, 1er. */
function readDay(tokens: Tokens, at: number): Part | null {
  if (!isLoneNumber(tokens, at) || tokens[at]!.text.length > 2) return null;
  const value = Number(tokens[at]!.text);
  const suffixed = isExactly(tokens[at + 1], 'st', 'nd', 'rd', 'th', 'er') && tokens[at + 1]!.glued;
  return value >= 1 && value <= 31 ? { next: skipMarks(tokens, suffixed ? at + 2 : at + 1), value } : null;
}

function readYear(tokens: Tokens, at: number): Part | null {
  if (!isLoneNumber(tokens, at) || tokens[at]!.text.length !== 4) return null;
  const value = Number(tokens[at]!.text);
  return value >= 1800 && value <= 2100 ? { next: at + 1, value } : null;
}

/** Read a date in English or French, with or without its weekday. A month without a day needs a year. */
export const readLatin: Reader = (tokens, at) => {
  const weekday = readWord(tokens, at, LATIN_WEEKDAYS);
  const from = weekday?.next ?? at;
  const dayFirst = readDay(tokens, from);
  const month = readWord(tokens, dayFirst ? (isExactly(tokens[dayFirst.next], 'of') ? dayFirst.next + 1 : dayFirst.next) : from, LATIN_MONTHS);
  if (!month) return null;
  const day = dayFirst ?? readDay(tokens, month.next);
  const afterDay = dayFirst ? month.next : (day?.next ?? month.next);
  const year = readYear(tokens, afterDay);
  if (!day && !year) return null;
  const said: YearSaid = year ? { kind: 'number', year: year.value } : NO_YEAR;
  const last = year ? year.next : dayFirst ? month.next : day!.next;
  const next = isExactly(tokens[last - 1], ',', '.', '،', '-') ? last - 1 : last;
  const mention: Mention = {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    precision: day ? 'day' : 'month',
    basis: basisOf(said),
    resolve: inYear(day ? daySpanIn('gregorian', month.value, day.value) : monthSpanIn('gregorian', month.value), said),
    said: { month: month.value, day: day?.value, weekday: weekday?.value, year: said },
  };
  return { next, mentions: [mention] };
};

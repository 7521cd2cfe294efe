/** Read dates of digits only: 2025-01-05, 22-02-2026, 05/09/2023, 3/2024, and 21/09 after يوم. */
import { type Tokens, endsNumber, isExactly, isWord, startsNumber } from '#pipeline/dates/dateTokens.ts';
import { type Mention, type Reading, type YearSaid, NO_YEAR, basisOf, daySpanIn, inYear, monthSpanIn, silent } from '#pipeline/dates/mention.ts';
import { DATED_BEFORE, NUMBERED_BEFORE } from '#pipeline/dates/relativeWords.ts';

const MARKS = '-/.–';

type Chain = { readonly next: number; readonly parts: readonly string[]; readonly mark: string };

/** Read numbers that one kind of mark joins without a space. */
function readChain(tokens: Tokens, at: number): Chain | null {
  const first = tokens[at];
  const mark = tokens[at + 1];
  if (first?.kind !== 'number' || !mark?.glued || !MARKS.includes(mark.text) || !startsNumber(tokens, at)) return null;
  if (tokens[at - 1]?.glued === false && tokens[at - 1]!.text === '-' && first.glued) return null;
  const parts = [first.text];
  let next = at + 1;
  while (tokens[next]?.text === mark.text && tokens[next]!.glued && tokens[next + 1]?.kind === 'number' && tokens[next + 1]!.glued && parts.length < 5) {
    parts.push(tokens[next + 1]!.text);
    next += 2;
  }
  return parts.length > 1 ? { next, parts, mark: mark.text } : null;
}

/** Read "3 / 4 / 2024" and "3/ 4/ 2024": with spaces only as a whole date that ends in its year. */
function readSpaced(tokens: Tokens, at: number): Chain | null {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'number' || !mark || !isExactly(mark, '/', '-') || (mark.text === '-' && mark.glued) || again?.text !== mark.text || b?.kind !== 'number' || c?.kind !== 'number') return null;
  if (mark.glued && b.glued && again.glued && c.glued) return null;
  const whole = a.text.length <= 2 && b.text.length <= 2 && c.text.length === 4 && Number(b.text) <= 12 && startsNumber(tokens, at) && endsNumber(tokens, at + 4);
  return whole ? { next: at + 5, parts: [a.text, b.text, c.text], mark: '/' } : null;
}

const HIJRI_SIGNS = ['ه', 'هجري', 'هجرية'];

/** Pass over the sign of the era: 1436هـ, 2015 م. */
const afterSign = (tokens: Tokens, at: number): number => (isExactly(tokens[at], ...HIJRI_SIGNS, 'م', 'ميلادي', 'ميلادية') ? at + 1 : at);

const shape = (parts: readonly string[]): string => parts.map((part) => (part.length === 4 ? 'y' : part.length <= 2 ? 'd' : '?')).join('');

/** Day before month, as Arabic writes it; the other way round where only that is a date. */
function dayAndMonth(first: number, second: number): { day: number; month: number } {
  return second > 12 && first <= 12 ? { day: second, month: first } : { day: first, month: second };
}

/** Say whether a law, a case or a decree stands before, with one adjective at most. */
const isNumber = (tokens: Tokens, at: number): boolean =>
  isWord(tokens[at - 1], NUMBERED_BEFORE) || (tokens[at - 1]?.text.startsWith('ال') === true && isWord(tokens[at - 2], NUMBERED_BEFORE));

const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1500;

function mention(tokens: Tokens, at: number, next: number, month: number, day: number | null, said: YearSaid): Mention {
  const calendar = said.kind === 'number' && isHijriYear(said.year) ? 'hijri' : 'gregorian';
  const spanOf = day === null ? monthSpanIn(calendar, month) : daySpanIn(calendar, month, day);
  return {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    precision: day === null ? 'month' : 'day',
    basis: basisOf(said),
    resolve: inYear(spanOf, said, calendar),
    said: { month, day: day ?? undefined, year: said, calendar },
  };
}

const yearOf = (digits: string): YearSaid => ({ kind: 'number', year: Number(digits) });

/** Two digits of a year stand for 2000 to 2049. */
const LAST_SHORT_YEAR = 49;

/** Say whether "13/5/24" may be a day: behind a weekday or يوم, or with slashes where a stamp begins. */
function isShortDay(tokens: Tokens, at: number, { parts, mark, next }: Chain, weekdayBefore: boolean): boolean {
  const before = tokens[at - 1];
  const begins = mark === '/' && (!before || before.kind === 'break' || isExactly(before, ':', '|'));
  return parts[2]!.length === 2 && Number(parts[2]) <= LAST_SHORT_YEAR && endsNumber(tokens, next - 1) && (weekdayBefore || begins || isWord(before, DATED_BEFORE));
}

/** Read a numeric date. `weekdayBefore`: the name of a weekday stands before. */
export function readNumeric(tokens: Tokens, at: number, weekdayBefore = false): Reading | null {
  const chain = readSpaced(tokens, at) ?? readChain(tokens, at);
  if (!chain) return null;
  const { parts, next, mark } = chain;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const give = (found: Mention): Reading => ({ next: found.end > tokens[next - 1]!.end ? next + 1 : next, mentions: [found] });
  switch (shape(parts)) {
    case 'ydd':
      return give(mention(tokens, at, afterSign(tokens, next), b, c, yearOf(parts[0]!)));
    case 'ddy': {
      const { day, month } = dayAndMonth(a, b);
      return give(mention(tokens, at, afterSign(tokens, next), month, day, yearOf(parts[2]!)));
    }
    case 'ddd': {
      const { day, month } = dayAndMonth(a, b);
      return isShortDay(tokens, at, chain, weekdayBefore) ? give(mention(tokens, at, next, month, day, yearOf(`20${parts[2]}`))) : silent(endsNumber(tokens, next - 1) ? next : next + 1);
    }
    case 'dy':
      if (mark === '/' && a >= 1 && a <= 12 && b >= 1900 && b <= 2100 && !isNumber(tokens, at)) return give(mention(tokens, at, next, a, null, yearOf(parts[1]!)));
      return silent(next);
    case 'dd':
      if (mark === '/' && (weekdayBefore || isWord(tokens[at - 1], DATED_BEFORE)) && b <= 12) return give(mention(tokens, at, next, b, a, NO_YEAR));
      return null;
    default:
      return parts.length > 2 || parts.some((part) => part.length > 4) ? silent(endsNumber(tokens, next - 1) ? next : next + 1) : null;
  }
}

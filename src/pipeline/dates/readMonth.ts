/** Read the name of a month, alone or as a pair: فبراير/شباط, يناير (كانون الثاني), شهر آذار, شهر 3. */
import { type DateToken, type Tokens, isExactly, isLoneNumber, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { type Calendar, FIRST_WORDS, MONTH_CARDINALS, MONTH_NAMES, type MonthName, type Strength } from '#pipeline/dates/monthNames.ts';
import { readOrdinal } from '#pipeline/dates/readDays.ts';

export type MonthRead = {
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly calendar: Calendar;
  readonly strength: Strength;
  /** Two names stand side by side and mean different months. */
  readonly torn: boolean;
  /** They are torn and of two families: a slip, where two of one family may be a span ("يونيو/يوليو"). */
  readonly clashes: boolean;
  /** شهر stands before the name. */
  readonly titled: boolean;
};

/** What stands before a month's name, and whether a number may stand for the name: شهري is "monthly" as well. */
const WORD_MONTH = new Map([
  ['شهر', true],
  ['شهري', false],
  ['اشهر', false],
]);
export const MONTH_TITLES: readonly string[] = [...WORD_MONTH.keys()];
const FIRST = new Map([...FIRST_WORDS].map((word) => [word, word]));

/** Lebanon writes the number of a month that shares its name: «كانون 2» is كانون الثاني. */
const COUNTED: ReadonlySet<string> = new Set(['تشرين', 'كانون']);
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1', 'الاول'],
  ['2', 'الثاني'],
]);

type NameRead = { readonly next: number; readonly cut: number; readonly name: MonthName };

/** Read one name, of two words before one: تشرين الأول is no تشرين. */
function readName(tokens: Tokens, at: number): NameRead | null {
  const token = tokens[at];
  const first = lookUp(token, FIRST);
  const second = tokens[at + 1];
  if (first && second?.kind === 'word') {
    const name = MONTH_NAMES.get(`${first.value} ${second.text}`);
    if (name) return { next: at + 2, cut: first.cut, name };
  }
  const counted =
    first && COUNTED.has(first.value) && isLoneNumber(tokens, at + 1) ? MONTH_NAMES.get(`${first.value} ${ORDINALS.get(second!.text) ?? ''}`) : undefined;
  if (counted) return { next: at + 2, cut: first!.cut, name: counted };
  const one = lookUp(token, MONTH_NAMES);
  return one ? { next: at + 1, cut: one.cut, name: one.value } : null;
}

/** أب is "father": the month is written آب, or bare where a day or year stands beside it. */
const isFather = (token: DateToken | undefined): boolean => token !== undefined && token.text.endsWith('اب') && token.raw.includes('أ');

/** Read the second name of a pair: after a slash, in brackets, after a dash or أو, or with nothing between. */
function readTwin(tokens: Tokens, at: number): { next: number; end: number; name: MonthName; strict: boolean } | null {
  const mark = tokens[at];
  const beside = mark?.kind === 'word' && mark.text[0] !== 'و' ? readName(tokens, at) : null;
  if (beside && beside.cut === 0) return { next: beside.next, end: tokens[beside.next - 1]!.end, name: beside.name, strict: false };
  if (!mark || !isExactly(mark, '/', '(', '\\', '-', '–', 'او', '|')) return null;
  const twin = readName(tokens, at + 1);
  if (!twin) return null;
  const bracket = mark.text === '(' && tokens[twin.next]?.text === ')';
  const next = bracket ? twin.next + 1 : twin.next;
  return { next, end: tokens[next - 1]!.end, name: twin.name, strict: mark.text === '/' || mark.text === '(' || mark.text === '\\' };
}

/** Read "month three" or "month 3": only after شهر. */
function readCounted(tokens: Tokens, at: number): { next: number; month: number } | null {
  const spoken = tokens[at]?.kind === 'word' ? MONTH_CARDINALS.get(tokens[at].text) : undefined;
  if (spoken !== undefined) return { next: at + 1, month: spoken };
  const value = isLoneNumber(tokens, at) ? Number(tokens[at]!.text) : 0;
  return value >= 1 && value <= 12 ? { next: at + 1, month: value } : null;
}

/** Read a month's name at a token. Names of a pair must agree; where they do not, the month is `torn`. */
export function readMonth(tokens: Tokens, at: number): MonthRead | null {
  const title = lookUp(tokens[at], WORD_MONTH);
  const titled = title !== null;
  const from = titled ? at + 1 : at;
  const one = readName(tokens, from);
  const first = tokens[at];
  if (!one || !first) {
    const counted = title?.value ? readCounted(tokens, from) : null;
    if (!counted || !first) return null;
    const { next, month } = counted;
    return {
      next,
      start: startAfter(first, title!.cut),
      end: tokens[next - 1]!.end,
      month,
      calendar: 'gregorian',
      strength: 'hard',
      torn: false,
      clashes: false,
      titled,
    };
  }
  const twin = readTwin(tokens, one.next);
  const agrees = twin !== null && twin.name.month === one.name.month && twin.name.calendar === one.name.calendar;
  const paired = twin !== null && (agrees || twin.strict);
  if (!paired && isFather(tokens[from])) return null;
  return {
    next: paired ? twin.next : one.next,
    start: startAfter(first, title?.cut ?? one.cut),
    end: paired ? twin.end : tokens[one.next - 1]!.end,
    month: one.name.month,
    calendar: one.name.calendar,
    strength: agrees || titled ? 'sure' : one.name.strength,
    torn: paired && !agrees,
    clashes: paired && !agrees && twin.name.calendar === 'gregorian' && one.name.calendar === 'gregorian' && twin.name.levantine !== one.name.levantine,
    titled,
  };
}

/** Read "the eighth month": only behind a day, for by itself it may be the eighth month of anything. */
export function readOrdinalMonth(tokens: Tokens, at: number): MonthRead | null {
  const first = tokens[at];
  if (!first || !isExactly(first, 'الشهر')) return null;
  const ordinal = readOrdinal(tokens, at + 1);
  if (!ordinal || ordinal.value > 12) return null;
  return {
    next: ordinal.next,
    start: first.start,
    end: ordinal.end,
    month: ordinal.value,
    calendar: 'gregorian',
    strength: 'sure',
    torn: false,
    clashes: false,
    titled: true,
  };
}

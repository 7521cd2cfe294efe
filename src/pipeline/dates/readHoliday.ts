/** Read a holiday: عيد الفطر 2013, رأس السنة الهجرية 2019, عيد الأضحى المقبل, ثاني أيام عيد الأضحى. Without a year it is the nearest. */
import type { DaySpan } from '#pipeline/dates/calendar.ts';
import { dayNumber } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isWord, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { BARE_ORDINALS, ORDINALS, TENS, UNITS } from '#pipeline/dates/dayWords.ts';
import { leaned } from '#pipeline/dates/guards.ts';
import { type Mention, type Reader, type Reading, type Resolve, type YearSaid, basisOf, daySpanIn, inYear, silent } from '#pipeline/dates/mention.ts';
import type { Calendar } from '#pipeline/dates/monthNames.ts';
import { readYear } from '#pipeline/dates/readYear.ts';
import { looksAhead } from '#pipeline/dates/tense.ts';

type SpanOf = (year: number) => DaySpan | null;

const oneDay = (at: number | null): DaySpan | null => (at === null ? null : { from: at, to: at });

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
function easterSpan(year: number): DaySpan | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return oneDay(dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1));
}

/** From the Julian calendar to ours, in the years 1900–2099. */
const JULIAN = 13;

/** Easter Sunday of the eastern churches (Meeus), which Egypt calls عيد القيامة. */
function easternEaster(year: number): DaySpan | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julian = year < 1900 || year > 2099 ? null : dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
  return oneDay(julian === null ? null : julian + JULIAN);
}

const after = (spanOf: SpanOf, days: number): SpanOf => (year) => {
  const span = spanOf(year);
  return span && { from: span.from + days, to: span.to + days };
};

/** A feast comes once a year of its calendar. */
type Feast = { readonly calendar: Calendar; readonly spanOf: SpanOf };

const each = (names: string, calendar: Calendar, spanOf: SpanOf): [string, Feast][] => names.split('|').map((name) => [name, { calendar, spanOf }]);
const hijri = (names: string, month: number, day: number) => each(names, 'hijri', daySpanIn('hijri', month, day));
const gregorian = (names: string, spanOf: SpanOf) => each(names, 'gregorian', spanOf);

const HOLIDAYS: ReadonlyMap<string, Feast> = new Map([
  ...hijri('راس السنة الهجرية|راس السنه الهجريه|عيد راس السنة الهجرية', 1, 1),
  ...hijri('عاشوراء|يوم عاشوراء', 1, 10),
  ...hijri('المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي', 3, 12),
  ...hijri('الاسراء والمعراج', 7, 27),
  ...hijri('ليلة النصف من شعبان', 8, 15),
  ...hijri('عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد', 10, 1),
  ...hijri('يوم التروية', 12, 8),
  ...hijri('يوم عرفة|يوم عرفه|وقفة عرفات', 12, 9),
  ...hijri('عيد الاضحي|عيد الاضحي المبارك', 12, 10),
  ...hijri('عيد الغدير', 12, 18),
  ...gregorian('راس السنة|راس السنة الميلادية|عيد راس السنة', daySpanIn('gregorian', 1, 1)),
  ...gregorian('كريسماس|الكريسماس|عيد الميلاد|عيد الميلاد المجيد', daySpanIn('gregorian', 12, 25)),
  ...gregorian('عيد الفصح|عيد الفصح المجيد', easterSpan),
  ...gregorian('عيد القيامة|عيد القيامة المجيد', easternEaster),
  ...gregorian('شم النسيم', after(easternEaster, 1)),
]);
/** The first words of the holidays' names. */
export const HOLIDAY_HEADS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));
const HEADS = new Map([...HOLIDAY_HEADS].map((head) => [head, head]));

/** Nouns that a holiday's name only describes: a prayer, a cake, a tree; and what says that it is every year's. */
const DESCRIBED = new Set(
  ('صلاة|صلاه|خطبة|زكاة|خروف|خرفان|اضحية|اضاحي|كعك|كحك|كعكة|حلوي|حلويات|ملابس|شجرة|اشجار|هدية|هدايا|بابا|مصلي|اغنية|اغاني|فيلم|افلام|مسرحية|مسلسل|جزيرة|جزر|تكبيرات|احكام|سنن|فضل|حكم|كل').split('|'),
);

const LONGEST_NAME = 4;

function readName(tokens: Tokens, at: number): { next: number; start: number; feast: Feast } | null {
  const head = lookUp(tokens[at], HEADS);
  if (!head) return null;
  for (let words = Math.min(LONGEST_NAME, tokens.length - at); words > 0; words--) {
    const name = [head.value, ...tokens.slice(at + 1, at + words).map((token) => token.text)].join(' ');
    const feast = HOLIDAYS.get(name);
    if (feast) return { next: at + words, start: startAfter(tokens[at]!, head.cut), feast };
  }
  return null;
}

/**
 * The nearest to the publication, as of a day without its year; of two equally near the one to come, which is named
 * bare more often than the one that is past. Without a day of publication the borrowed year says it.
 */
const nearestFeast = ({ calendar, spanOf }: Feast): Resolve => (known) => {
  const { day, year } = known;
  if (day === null) return year === null ? null : spanOf(year);
  const choose = (lean: 'past' | 'future') => inYear(spanOf, { kind: 'lean', lean }, calendar)(known);
  const [past, future] = [choose('past'), choose('future')];
  if (!past || !future) return past ?? future;
  return day - past.to < future.from - day ? past : future;
};

function resolveOf(feast: Feast, said: YearSaid): Resolve {
  if (said.kind === 'none' || (said.kind === 'lean' && said.lean === 'this')) return nearestFeast(feast);
  return inYear(feast.spanOf, said, said.kind === 'lean' ? feast.calendar : 'gregorian');
}

type HolidayRead = { readonly next: number; readonly start: number; readonly end: number; readonly said: YearSaid; readonly resolve: Resolve; readonly feast: Feast };

/** Read a holiday with what is said of its year. */
export function readHolidayDay(tokens: Tokens, at: number): HolidayRead | null {
  const name = readName(tokens, at);
  if (!name) return null;
  const year = readYear(tokens, name.next, 'hijri');
  const bare = year.said.kind === 'none' || year.said.kind === 'same';
  const said = bare && looksAhead(tokens, at) ? ({ kind: 'lean', lean: 'future' } as const) : leaned(tokens, at, bare ? { kind: 'none' } : year.said);
  const { next, end } = bare ? { next: name.next, end: tokens[name.next - 1]!.end } : year;
  return { next, start: name.start, end, said, resolve: resolveOf(name.feast, said), feast: name.feast };
}

/** "عيد الميلاد الثلاثين" is a birthday. */
const isBirthday = (tokens: Tokens, next: number): boolean => [ORDINALS, UNITS, TENS].some((table) => lookUp(tokens[next], table) !== null);

function reading(start: number, { next, end, said }: HolidayRead, resolve: Resolve): Reading {
  const mention: Mention = { start, end, precision: 'day', basis: 'inferred', resolve, said: { year: said } };
  return { next, mentions: [mention] };
}

/** Read a holiday. The day is computed, so it is inferred. */
export const readHoliday: Reader = (tokens, at) => {
  const read = readHolidayDay(tokens, at);
  if (!read) return null;
  const described = basisOf(read.said) === 'inferred' && (isWord(tokens[at - 1], DESCRIBED) || isBirthday(tokens, read.next));
  return described ? silent(read.next) : reading(read.start, read, read.resolve);
};

/** A feast has so many days at most. */
const FEAST_DAYS = 4;

/** Read "ثاني أيام", "أول يوم من", "اليوم الثالث من": give the number and where the feast's name begins. */
function readNth(tokens: Tokens, at: number): { n: number; next: number } | null {
  const bare = tokens[at]?.kind === 'word' ? BARE_ORDINALS.get(tokens[at].text) : undefined;
  const full = isExactly(tokens[at], 'اليوم') ? lookUp(tokens[at + 1], ORDINALS)?.value : undefined;
  const n = bare !== undefined && isExactly(tokens[at + 1], 'ايام', 'يوم') ? bare : full;
  if (n === undefined || n > FEAST_DAYS) return null;
  return { n, next: isExactly(tokens[at + 2], 'من', 'في') ? at + 3 : at + 2 };
}

/** Read a feast's later days: "ثاني أيام عيد الأضحى". */
export const readFeastDay: Reader = (tokens, at) => {
  const nth = readNth(tokens, at);
  const read = nth && readHolidayDay(tokens, nth.next);
  if (!nth || !read) return null;
  const { calendar, spanOf } = read.feast;
  return reading(tokens[at]!.start, read, resolveOf({ calendar, spanOf: after(spanOf, nth.n - 1) }, read.said));
};

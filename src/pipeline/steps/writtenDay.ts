/** A whole day as pages write it: numbers or names of months, in Arabic and in Latin letters, Gregorian or Hijri. */
import { dayNumber, isoDay, parseIsoDay, dayParts } from '#pipeline/dates/calendar.ts';
import { hijriDayNumber } from '#pipeline/dates/hijri.ts';
import { MONTH_NAMES } from '#pipeline/dates/monthNames.ts';
import { LATIN_MONTHS } from '#text/latinMonths.ts';

export const either = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');
const namesOf = (calendar: 'gregorian' | 'hijri'): string => either([...MONTH_NAMES].filter(([, name]) => name.calendar === calendar).map(([name]) => name));
export const ARABIC_MONTHS = namesOf('gregorian');
const HIJRI_MONTHS = namesOf('hijri');
export const LATIN_MONTH_NAMES = either(LATIN_MONTHS.keys());

/** Lebanon counts the two months of a name: «كانون2», «كانون 2», «ت1». */
const COUNTED: ReadonlyMap<string, number> = new Map(
  (
    [
      ['تشرين', 10],
      ['تشرين ', 10],
      ['ت', 10],
      ['كانون', 12],
      ['كانون ', 12],
      ['ك', 12],
    ] as const
  ).flatMap(([name, month]): [string, number][] => [
    [`${name}1`, month],
    [`${name}2`, (month % 12) + 1],
  ]),
);
const COUNTED_MONTHS = either(COUNTED.keys());

/** Ways to write a whole day, on folded text; the named groups say which number is which. */
const DAYS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})(?: ?[-/] ?|\.)(?<month>\d{1,2})(?: ?[-/] ?|\.)(?<year>\d{4})(?!\d)/u,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er)?,? (?:of )?(?<name>${LATIN_MONTH_NAMES})\\.?,? (?<year>\\d{4})(?!\\d)`, 'u'),
  new RegExp(`(?<!\\p{L})(?<name>${LATIN_MONTH_NAMES})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`, 'u'),
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2}) (?:من )?(?:(?:تشرين|كانون) ?[12] ?/ ?)?(?<name>${ARABIC_MONTHS})(?: ?[/(-] ?(?:${ARABIC_MONTHS})\\)?)?(?: |[,،] ?| [,،] ?)(?:عام |سنة )?(?<year>\\d{4})(?!\\d)`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})(?<name>${ARABIC_MONTHS}) (?<day>\\d{1,2})[,،] ?(?<year>\\d{4})(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ?[-/] ?(?<name>${ARABIC_MONTHS}) ?[-/] ?(?<year>\\d{4})(?!\\d)`, 'u'),
  // Behind the weekday a page may set the year first: «الأحد 2026 ,04 يناير».
  new RegExp(`(?<!\\d)(?<year>\\d{4}) ?[,،] ?(?<day>\\d{1,2}) (?<name>${ARABIC_MONTHS})(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) (?<name>${COUNTED_MONTHS}) ?[/،,]? ?(?<year>\\d{4})(?!\\d)`, 'u'),
  // From right to left a page may turn a stamp's parts round: «14 15:27 2023 فيفري».
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) \\d{1,2}:\\d{2} (?<year>\\d{4}) (?<name>${ARABIC_MONTHS})(?!\\p{L})`, 'u'),
];

/** «12 محرم 1446»: only where no Gregorian day stands beside it. */
const HIJRI_DAY = new RegExp(`(?<!\\d)(?<day>\\d{1,2}) (?:من )?(?<name>${HIJRI_MONTHS})[ ,،]{1,2}(?:عام |سنة )?(?<year>1[34]\\d{2})(?!\\d)`, 'u');

const monthOf = (name: string): number => LATIN_MONTHS.get(name) ?? COUNTED.get(name) ?? MONTH_NAMES.get(name)?.month ?? 0;

/** A whole day found in a folded text: its ISO form and the range that says it. */
export type WrittenDay = { readonly iso: string; readonly start: number; readonly end: number };

/** A year of the Hijri calendar, as numbers write it: no page is of the Gregorian one. */
export const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1500;

/** Nothing that is published on a page is older. */
const FIRST_YEAR = 1900;

/** Give the number of a day whose parts were read; where the month cannot be one, day and month stand the other way round. */
function numberOf(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR && !isHijriYear(year)) return null;
  const count = isHijriYear(year) ? hijriDayNumber : dayNumber;
  return month > 12 && day <= 12 ? count(year, day, month) : count(year, month, day);
}

/** Give the first whole day that a folded text writes and the calendar knows, or null. A Hijri day is given as its Gregorian one. */
export function findDay(folded: string): WrittenDay | null {
  for (const pattern of [...DAYS, HIJRI_DAY]) {
    const match = pattern.exec(folded);
    const { year, month, day, name } = match?.groups ?? {};
    if (!match) continue;
    const number = numberOf(Number(year), name === undefined ? Number(month) : monthOf(name), Number(day));
    if (number !== null) return { iso: isoDay(number), start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const NUMBERS = /(?<!\d)(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/u;

/** Give the other day that «4/7/2021» may be, month before day; null where `iso` was not read from such numbers. */
export function swappedDay(folded: string, iso: string): string | null {
  const { day, month, year } = NUMBERS.exec(folded)?.groups ?? {};
  const read = parseIsoDay(iso);
  if (day === undefined || day === month || read === null || isHijriYear(Number(year))) return null;
  const parts = dayParts(read);
  const swapped = parts.day === Number(day) && parts.month === Number(month) ? dayNumber(Number(year), Number(day), Number(month)) : null;
  return swapped === null ? null : isoDay(swapped);
}

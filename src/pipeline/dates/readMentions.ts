/** Read every mention of a date in a text. */
import { isCited } from '#pipeline/dates/citations.ts';
import { type DateToken, type Tokens, dateTokens, lookUpAll } from '#pipeline/dates/dateTokens.ts';
import { BARE_ORDINALS, BARE_WEEKDAYS, LATIN_WEEKDAYS, ORDINALS, TENS, UNITS, WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import type { Mention, Reader, Reading } from '#pipeline/dates/mention.ts';
import { FIRST_WORDS, MONTH_NAMES } from '#pipeline/dates/monthNames.ts';
import { isEveryYear } from '#pipeline/dates/guards.ts';
import { readAgo } from '#pipeline/dates/readAgo.ts';
import { readDated } from '#pipeline/dates/readDated.ts';
import { FIRST_DAYS } from '#pipeline/dates/readDays.ts';
import { HOLIDAY_HEADS, readFeastDay, readHoliday } from '#pipeline/dates/readHoliday.ts';
import { readMonthAlone, readMonthPart, readShiftedMonth, readTenDays } from '#pipeline/dates/readMonthAlone.ts';
import { readNthDay, readNthWeekday } from '#pipeline/dates/readNthDay.ts';
import { readRelativeDay } from '#pipeline/dates/readRelativeDay.ts';
import { MONTH_TITLES } from '#pipeline/dates/readMonth.ts';
import { readMonthBeforeDays, readMonthToMonth } from '#pipeline/dates/readSpan.ts';
import { readIsoWeek, readWeek } from '#pipeline/dates/readWeek.ts';
import { readWeekdayAlone, readWeekdayOfWeek } from '#pipeline/dates/readWeekdayAlone.ts';
import { DAY_TITLES } from '#pipeline/dates/readWeekdays.ts';
import { YEAR_WORDS } from '#pipeline/dates/readYear.ts';
import { YEARS_WORDS, readLoneYear, readShiftedYear, readTitledYear } from '#pipeline/dates/readYearAlone.ts';
import { YEAR_PART_HEADS, readYearPart } from '#pipeline/dates/readYearPart.ts';
import { DAY_OFFSETS, MONTH_PARTS } from '#pipeline/dates/relativeWords.ts';
import { LATIN_MONTHS } from '#text/latinMonths.ts';

const MONTH_HEADS = [...MONTH_NAMES.keys(), ...FIRST_WORDS, ...MONTH_TITLES];

/** The readers, each with the words that it can begin with. Order matters only between readings of the same length: the first wins. */
const WORD_READERS: readonly (readonly [read: Reader, heads: Iterable<string>])[] = [
  [readNthWeekday, [...WEEKDAYS.keys(), 'اليوم']],
  [readFeastDay, [...BARE_ORDINALS.keys(), 'اليوم']],
  [readNthDay, [...BARE_ORDINALS.keys(), 'اخر']],
  [readRelativeDay, [...DAY_OFFSETS.keys(), 'اول', 'يوم', 'نهار', 'هذا', 'قبل', 'القبل', 'بعد', 'البعد', 'غد', 'الغد', 'بكرة', 'الامس']],
  [
    readDated,
    [
      ...WEEKDAYS.keys(),
      ...DAY_TITLES,
      ...ORDINALS.keys(),
      ...UNITS.keys(),
      ...TENS.keys(),
      ...FIRST_DAYS,
      'ال',
      ...LATIN_MONTHS.keys(),
      ...LATIN_WEEKDAYS.keys(),
    ],
  ],
  [readMonthBeforeDays, MONTH_HEADS],
  [readMonthToMonth, MONTH_HEADS],
  [readMonthPart, MONTH_PARTS.keys()],
  [readTenDays, ['العشر']],
  [readMonthAlone, MONTH_HEADS],
  [readShiftedMonth, ['هذا', 'الشهر']],
  [readHoliday, HOLIDAY_HEADS],
  [readYearPart, YEAR_PART_HEADS],
  [readTitledYear, [...YEAR_WORDS, ...YEARS_WORDS]],
  [readShiftedYear, [...YEAR_WORDS, 'هذا', 'هذه', 'نفس', 'ذات']],
  [readWeekdayAlone, [...WEEKDAYS.keys(), ...DAY_TITLES]],
  [readWeekdayOfWeek, BARE_WEEKDAYS.keys()],
  [readWeek, ['هذا', 'الاسبوع']],
  [readAgo, ['منذ', 'قبل', 'من']],
];
const NUMBER_READERS: readonly Reader[] = [readDated, readLoneYear, readIsoWeek];

const RANK: ReadonlyMap<Reader, number> = new Map(WORD_READERS.map(([read], rank) => [read, rank]));

/** Word to the readers that it can begin. */
const BY_HEAD: ReadonlyMap<string, readonly Reader[]> = (() => {
  const table = new Map<string, Reader[]>();
  for (const [read, heads] of WORD_READERS) {
    for (const head of new Set(heads)) table.set(head, [...(table.get(head) ?? []), read]);
  }
  return table;
})();

/** Give the readers that a token can begin, in order. */
function readersOf(token: DateToken): readonly Reader[] {
  if (token.kind === 'number') return NUMBER_READERS;
  if (token.kind !== 'word') return [];
  const found = lookUpAll(token, BY_HEAD);
  return found.size > 1 ? [...found].sort((a, b) => RANK.get(a)! - RANK.get(b)!) : [...found];
}

/** Give the longest reading of the tokens at a place. */
function longest(tokens: Tokens, at: number): Reading | null {
  let best: Reading | null = null;
  for (const read of readersOf(tokens[at]!)) {
    const reading = read(tokens, at);
    if (reading && (!best || reading.next > best.next)) best = reading;
  }
  return best;
}

/**
 * Give the mentions of dates in a text, in order, none over another, the longest at each place. Words that only look
 * like a date are taken as well, so that no part of them is read alone; what و joins to a name is a name too.
 */
export function readMentions(text: string): Mention[] {
  const tokens = dateTokens(text);
  const mentions: Mention[] = [];
  let named = -1;
  for (let at = 0; at < tokens.length;) {
    const reading = longest(tokens, at);
    if (!reading) {
      at++;
      continue;
    }
    const joined =
      named === at && tokens[at]!.text.startsWith('و') && reading.mentions.every(({ said }) => said.day !== undefined && said.year?.kind === 'none');
    if (!joined && !isEveryYear(tokens, reading.next) && !isCited(tokens, at)) mentions.push(...reading.mentions);
    named = reading.mentions.length === 0 || joined ? reading.next : -1;
    at = reading.next;
  }
  return mentions;
}

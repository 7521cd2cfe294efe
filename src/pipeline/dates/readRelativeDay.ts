/** Read days said from the day of publication: اليوم, أمس الجمعة, أول أمس, بعد غد. */
import { weekdayOf } from '#pipeline/dates/calendar.ts';
import { type Tokens, isExactly, isWord, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { type Mention, type Reader, type Resolve, silent } from '#pipeline/dates/mention.ts';
import { beginAt, readDateAfter, withCounterpart } from '#pipeline/dates/readDated.ts';
import { readLean } from '#pipeline/dates/readYear.ts';
import { readWeekdays } from '#pipeline/dates/readWeekdays.ts';
import { DAY_OFFSETS, NOT_TODAY_AFTER, NOT_TODAY_BEFORE } from '#pipeline/dates/relativeWords.ts';
import { closesName } from '#pipeline/dates/todayInNames.ts';

type OffsetRead = { readonly next: number; readonly start: number; readonly offset: number };

const YESTERDAY = new Set(['امس', 'البارحة', 'البارحه', 'امبارح', 'مبارح']);
const TOMORROW = new Set(['غد', 'الغد', 'غدا', 'بكرة', 'بكرا']);
const RELATIVE = ['الذي', 'الي', 'اللي'];
const PARTS_OF_DAY = new Set(['يوم', 'نهار', 'صباح', 'صبيحة', 'مساء', 'ظهر', 'فجر', 'ليلة', 'ليل', 'عصر', 'عشية', 'ليوم']);
/** "اعتبارا من غد": from tomorrow on. */
const ONWARD = ['اعتبارا', 'ابتداء', 'بدءا', 'انطلاقا', 'بداية'];
const isNight = (word: string): boolean => word.startsWith('الليل');

/** Read "the day before yesterday" and "the day after tomorrow", of several words. */
function readBeyond(tokens: Tokens, at: number): OffsetRead | null {
  const start = tokens[at]?.start ?? 0;
  if (isExactly(tokens[at], 'اول') && isWord(tokens[at + 1], YESTERDAY)) return { next: at + 2, start, offset: -2 };
  if (isExactly(tokens[at], 'اول') && isExactly(tokens[at + 1], 'من') && isWord(tokens[at + 2], YESTERDAY)) return { next: at + 3, start, offset: -2 };
  if (isExactly(tokens[at], 'امس') && isExactly(tokens[at + 1], 'الاول')) return { next: at + 2, start, offset: -2 };
  const titled = isExactly(tokens[at], 'يوم', 'اليوم');
  const from = titled ? (isExactly(tokens[at + 1], ...RELATIVE) ? at + 2 : at + 1) : at;
  if (isExactly(tokens[from], 'قبل', 'القبل') && tokens[from + 1] && YESTERDAY.has(tokens[from + 1]!.text)) return { next: from + 2, start, offset: -2 };
  if (isExactly(tokens[from], 'بعد', 'البعد') && tokens[from + 1] && TOMORROW.has(tokens[from + 1]!.text)) return { next: from + 2, start, offset: 2 };
  return null;
}

const UNTIL = new Set(['حتي', 'لحد']);
/** «حتى اليوم» is "until now", unless it names the weekday. */
const isUntilNow = (tokens: Tokens, at: number): boolean =>
  isWord(tokens[at - 1], UNTIL) && readWeekdays(tokens, isExactly(tokens[at + 1], '،', ',', '(') ? at + 2 : at + 1) === null;

/** Say whether اليوم or الليلة means this one: not an ordinal's, a newspaper's or "per day". */
function isToday(tokens: Tokens, at: number, word: string): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isUntilNow(tokens, at) || closesName(tokens, at)) return false;
  if (isExactly(before, 'هذا', 'هذه', 'لهذا')) return !isExactly(tokens[at - 2], 'مثل');
  if (before?.kind === 'word' && (NOT_TODAY_BEFORE.has(before.text) || isExactly(before, 'تلك'))) return false;
  if (after?.kind !== 'word') return true;
  const second = after.text.startsWith('ال') && /^و?(?:عشر|عشرة|العشرين|الثلاثين)$/.test(tokens[at + 2]?.text ?? '');
  return !NOT_TODAY_AFTER.has(after.text) && !second && !(isNight(word) && after.text.startsWith('الاولي'));
}

/** "يوم غد", "صباح الغد" and "غد الخميس" are tomorrow; الغد alone is the future, or a newspaper. */
function readTomorrow(tokens: Tokens, at: number): OffsetRead | null {
  if (!isExactly(tokens[at], 'غد', 'الغد', 'بكرة')) return null;
  const titled = tokens[at - 1]?.kind === 'word' && PARTS_OF_DAY.has(tokens[at - 1]!.text);
  const onward = isExactly(tokens[at - 1], 'من') && isExactly(tokens[at - 2], ...ONWARD);
  const followed = readWeekdays(tokens, at + 1) !== null;
  const last = isExactly(tokens[at], 'بكرة') && tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'number';
  return titled || onward || followed || last ? { next: at + 1, start: titled && isExactly(tokens[at - 1], 'يوم') ? tokens[at - 1]!.start : tokens[at]!.start, offset: 1 } : null;
}

const YESTERDAY_NOUN = new Set(['الامس']);
/** "في أمسّ الحاجة": in the direst need. */
const NEED = new Set(['الحاجة', 'الحاجه']);

/** Read one word: اليوم, أمس, غدا, بالأمس. `silent`: it is there and means something else. */
function readWord(tokens: Tokens, at: number): OffsetRead | 'silent' | null {
  const tomorrow = readTomorrow(tokens, at);
  if (tomorrow) return tomorrow;
  const token = tokens[at];
  const give = (start: number, offset: number, words = 1): OffsetRead => ({ next: at + words, start, offset });
  if (isWord(token, YESTERDAY_NOUN) && (token!.text !== 'الامس' || isWord(tokens[at - 1], PARTS_OF_DAY))) return give(token!.start, -1);
  const word = lookUp(token, DAY_OFFSETS);
  if (!word || !token) return null;
  const start = startAfter(token, word.cut);
  if (word.value === -1) return isWord(tokens[at + 1], NEED) ? 'silent' : give(start, -1);
  if (word.value === 1) return give(start, 1);
  if (readLean(tokens, at + 1) === 'last' && !isExactly(tokens[at - 1], 'في', 'وفي')) return give(start, -1, 2);
  return isToday(tokens, at, token.text.slice(word.cut)) ? give(start, 0) : 'silent';
}

/** Read the words that say how far the day lies from the publication, with يوم or هذا before them. */
function readOffset(tokens: Tokens, at: number): OffsetRead | 'silent' | null {
  const beyond = readBeyond(tokens, at);
  if (beyond) return beyond;
  if (!isExactly(tokens[at], 'يوم', 'نهار', 'هذا')) return readWord(tokens, at);
  const inner = readBeyond(tokens, at + 1) ?? readWord(tokens, at + 1);
  return inner === null || inner === 'silent' ? null : { ...inner, start: tokens[at]!.start };
}

/** The day so many days off; where a weekday is named and disagrees, the nearest day that it names. */
const offDay = (offset: number, weekday: number | undefined): Resolve => ({ day }) => {
  if (day === null) return null;
  const at = day + offset;
  if (weekday === undefined) return { from: at, to: at };
  const ahead = (weekday - weekdayOf(at) + 7) % 7;
  const found = at + (ahead > 3 ? ahead - 7 : ahead);
  return { from: found, to: found };
};

/** Read a relative day with the weekday and the date that may follow: the fuller wins. */
export const readRelativeDay: Reader = (tokens, at) => {
  const read = readOffset(tokens, at);
  if (read === 'silent') return silent(at + 1);
  if (!read) return null;
  const joint = isExactly(tokens[read.next], '،', ',', '(') ? 1 : 0;
  const dashed = isExactly(tokens[read.next], '-', '–') ? readWeekdays(tokens, read.next + 1) : null;
  const weekdays = dashed && readDateAfter(tokens, dashed.next) ? dashed : readWeekdays(tokens, read.next + joint);
  const weekday = weekdays?.days[0];
  const date = readDateAfter(tokens, weekdays ? weekdays.next : read.next);
  const plain = date && (weekdays || date.mentions[0]?.said.month !== undefined) ? date : null;
  if (plain && plain.mentions.length > 0) return beginAt(withCounterpart(tokens, plain), read.start, { offset: read.offset, weekday: weekday?.weekday });
  const spoken = weekday?.next ?? read.next;
  const closed = weekday !== undefined && joint === 1 && isExactly(tokens[read.next], '(') && isExactly(tokens[spoken], ')');
  const next = closed ? spoken + 1 : spoken;
  const mention: Mention = {
    start: read.start,
    end: tokens[next - 1]!.end,
    precision: 'day',
    basis: 'inferred',
    resolve: offDay(read.offset, weekday?.weekday),
    said: { offset: read.offset, weekday: weekday?.weekday },
  };
  return { next, mentions: [mention] };
};

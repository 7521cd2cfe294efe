/** Stamps that share their line with names: «المدينة – 3 سبتمبر 2025 _ سهل نيوز», «سامي النجار | 07.04.2024». */
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { isDatelinePlace } from '#pipeline/steps/datelinePlaces.ts';
import { opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { readStamp, type Stamp } from '#pipeline/steps/stampLine.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

const LONGEST = 110;
const PARTING =
  / ?[|_] ?| ?[–—] ?| - |(?<=\p{N}), (?=\p{L})|(?<=\p{L})[،,] (?=\p{N})| (?=On \p{L}{3,9}\.? \p{N})|(?<=\p{L})(?=\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{4}(?!\p{Nd}))| ـ |(?<=\p{N}:\p{N}{2}) (?=\p{L}{3})|(?<=\p{L}{3})[،,] (?=\p{L}{3})/u;
const MOST_PARTS = 5;
const MOST_WORDS = { arabic: 3, latin: 6 };
/** A clock, or what a page counts: it stands beside a day and says none. */
const ASIDE =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:ص|م|صباحا|مساء|am|pm))?|(?:العدد|عدد القراءات|القراءات|المشاهدات) ?:? ?\(?\d{1,7}\)?|\d{1,2} سنوات مضت.{0,40})$/u;

const isName = (text: string): boolean =>
  !/\p{N}{3}/u.test(text) &&
  !opensWithVerb(lineKey(text)) &&
  wordCount(text) <= (/^[\p{Script=Latin}\p{P} ]+$/u.test(text) ? MOST_WORDS.latin : MOST_WORDS.arabic);

/** A writer or an outlet and the day, with nothing between: «سامي النجار الأحد 4 يناير 2026», «رنا حداد4 يناير 2026». */
const BEFORE_DAY = /^(?<name>\p{L}{2,15}(?: \p{L}{2,15}){1,2}?) ?(?=(?:ال\p{L}{4,8} ?[،,]? ?)?\p{N}{1,2}[ /-]\p{L}{3,10}.{0,24}\p{N}{4})/u;
const DESK = /^(?:هيئة التحرير|فريق التحرير|قسم الأخبار|متابعات|وكالات)$/u;

/** «طرابلس 8 مارس 2022». */
const PLACE_AND_DAY = /^(?<name>\p{L}{3,15}(?: \p{L}{3,15})?) (?=\p{N}{1,2}[ /-]\p{L}{3,10}.{0,12}\p{N}{4})/u;

/** Take the name off that says itself that it is a writer's, an outlet's or a place's. */
function withoutName(text: string): string {
  const place = PLACE_AND_DAY.exec(text)?.groups?.['name'] ?? '';
  if (place !== '' && isDatelinePlace(place)) return text.slice(place.length).trim();
  const { name = '' } = BEFORE_DAY.exec(text)?.groups ?? {};
  return name !== '' && (isGivenName(name.split(' ')[0]!) || isOutletName(name) || DESK.test(name)) ? text.slice(name.length).trim() : text;
}

/** The outlet, then the day with its hour: «صوت السهل الجمعة 12 سبتمبر 2025 | 12:12 صباحا». */
const BEFORE_WEEKDAY = /^\p{L}{2,15}(?: \p{L}{2,15}){0,2} (?=(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)[ ،,].{6,40}\p{N}{1,2}:\p{N}{2})/u;
const LABEL = /^(?:[\p{L}]{2,15} ){1,3}(?=بتاريخ ?:)/u;
const ISSUE = / ?العدد(?: رقم)? ?:? ?\p{N}{1,6}$/u;

/** «editor 14 فيفري، 2025 318»: the writer's account, the day, and how often the page was seen; none of the three says what it is. */
const ACCOUNT_DAY_VIEWS = /^[\p{L}\p{N}._-]{2,20}(?: \p{L}{2,20})? (?<day>\p{N}{1,2} \p{L}{3,15}(?: \p{L}{4,6})?[،,]? \p{N}{4}) \p{N}{1,7}$/u;

/** Read a stamp beside which names, places or counts stand, or null. Only below a title: «أسعار الذهب | 2 مايو 2025» may be one. */
export function namedStamp(text: string): Stamp | null {
  if (text.length > LONGEST || /[؟!«»"]/u.test(text)) return null;
  const counted = ACCOUNT_DAY_VIEWS.exec(text)?.groups?.['day'];
  if (counted !== undefined && !opensWithVerb(lineKey(text))) return readStamp(counted, true);
  const bare = withoutName(text.replace(/^[-–—] | ?:$/gu, ''))
    .replace(BEFORE_WEEKDAY, '')
    .replace(LABEL, '')
    .replace(ISSUE, '');
  const whole = bare === text ? null : readStamp(bare, true);
  if (whole?.day) return whole;
  const parts = bare
    .split(PARTING)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const stamps = parts.map((part) => readStamp(part, true));
  const day = stamps.find((stamp) => stamp?.day)?.day ?? null;
  if (day === null || parts.length > MOST_PARTS || (parts.length === 1 && bare === text)) return null;
  return parts.every((part, place) => stamps[place] !== null || ASIDE.test(fold(part)) || (findDay(fold(part)) === null && isName(part))) ? { day } : null;
}

/** The outlet among the parts of a dateline or a byline: what is neither a place, a desk nor a writer. */
import { WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import { NATIONAL, WORLD } from '#pipeline/steps/agencies.ts';
import { isWriter } from '#pipeline/steps/bylineOf.ts';
import { isDatelinePlace } from '#pipeline/steps/datelinePlaces.ts';
import { wordCount } from '#pipeline/steps/lineForm.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

/** What copies reports, or a room of the house: an outlet stands beside it. */
const DESK = /^(?:متابعات|ترجمات|خاص|وكالات|الوكالات|مراسل(?:ة|نا)? خاص(?:ة)?|(?:قسم|وحدة) \p{L}{3,12}|(?:ال)?محرر(?: ال\p{L}{3,12})?|فريق التحرير|هيئة التحرير|غرفة الأخبار)$/u;
/** What a writer has done stands beside writers. */
const ROLE = /^(?:كتبت?|كتبه|كتبها|بقلم|(?:ال)?(?:كاتب|مؤلف|مراسل|صحفي|صحافي|مصور|محرر)ة?|تصوير|عدسة|تغطية|مونتاج|[رب]ورتاج|ريبورتاج|حاور\p{L}{0,3}|أعد\p{L}{0,2}|تقرير|متابعة|مراسل(?:ة|نا)?|التحرير|تحرير|إعداد|اعداد|حوار|تحقيق|ترجمة)(?: |$)/u;
const NATIONAL_ALONE = new RegExp(`^(?:وكالة )?(?:${NATIONAL})$`, 'u');
const WORLD_ALONE = new RegExp(`^(?:وكالة )?(?:${WORLD})$`, 'u');
/** Before the site that copies it, the paper. */
const PAPER = /^(?:صحيفة|جريدة|وكالة|قناة) \p{L}/u;
const LONGEST_NAME = 3;

/** Say whether a line names a desk and no more. */
export const isDesk = (text: string): boolean => text.length <= 40 && DESK.test(text.replace(/^[*–—-] ?| ?[:،.–—-]$/gu, ''));

const PARTING = /[()[\]/–—_|ـ:"“”«»،…]+|-{1,2}(?=\s|\p{L}|$)|(?<=\s)-/u;

const CLOCK = /\p{N}{1,2}(?::\p{N}{2}){1,2}(?: ?(?:صباح[اً]*|مساء[ًا]*|ظهر[اً]*|صـ?|مـ?|[ap]m)(?!\p{L}))?/giu;
/** Part a dateline at its marks; the day goes, and the hour. */
export function partsOf(text: string): string[] {
  const folded = fold(text);
  const day = findDay(folded);
  const words = day === null || folded.length !== text.length ? text : `${text.slice(0, day.start)} / ${text.slice(day.end)}`;
  return words.replace(CLOCK, ' / ').split(PARTING).map((part) => part.replace(/^[\s.]+|[\s.]+$/gu, '')).filter((part) => part !== '' && !/\p{N}{3}|\p{N}:\p{N}/u.test(part));
}

const isWritersName = (part: string): boolean => isWriter(part) && !isOutletName(part);
/** Outlets have the article or one word, where a writer has two names. */
const isLikeOutlet = (name: string): boolean => wordCount(name) === 1 || /^ال\p{L}{3,}/u.test(name);

/** Give the outlet that the parts name: by its own words, beside a desk or a place, or the agency of a country. */
export function outletOfParts(parts: readonly string[]): string | null {
  const names = parts.filter((part) => !DESK.test(part) && !ROLE.test(part) && !isDatelinePlace(part) && !isWritersName(part) && !WEEKDAYS.has(fold(part)) && /\p{L}.{0,2}\p{L}/u.test(part) && wordCount(part) <= LONGEST_NAME + 1);
  const named = names.find((part) => PAPER.test(part)) ?? names.find((part) => isOutletName(part) && !part.startsWith('موقع ')) ?? names.find(isOutletName);
  if (named !== undefined) return named;
  const [only, other] = names.filter((part) => !WORLD_ALONE.test(part) && !NATIONAL_ALONE.test(part));
  const isBesideDesk = parts.some((part) => DESK.test(part));
  const isBeside = isBesideDesk || parts.some((part) => isDatelinePlace(part) || isWritersName(part));
  if (only !== undefined && other === undefined && isBeside && wordCount(only) <= LONGEST_NAME && (isBesideDesk || isLikeOutlet(only))) return only;
  return names.find((part) => NATIONAL_ALONE.test(part)) ?? null;
}

/** Give a name that a page states of itself without the city and the agency beside it: «صوت السهل - المدينة». */
export function withoutPlace(name: string): string {
  const [only, other] = partsOf(name).filter((part) => !isDatelinePlace(part) && !NATIONAL_ALONE.test(part) && !WORLD_ALONE.test(part));
  return only !== undefined && other === undefined && only.length < name.length ? only : name;
}

/** Say whether the parts of a dateline tell by themselves that it is one. */
export const isSurelyDateline = (parts: readonly string[]): boolean => parts.length > 1 && parts.some((part) => isDatelinePlace(part) || DESK.test(part) || NATIONAL_ALONE.test(part) || WORLD_ALONE.test(part));

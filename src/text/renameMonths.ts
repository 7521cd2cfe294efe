/**
 * Month names inside a text, set as the reader wants them. Nothing is changed that may be something else than a date
 * (آب "returned", مارس "practised", «حركة 6 أبريل»), nor the words of somebody else between quotation marks.
 */
import { toLatinDigits } from '#text/digits.ts';
import { MONTH_SPELLINGS, monthName, type MonthFamily, type MonthSpelling, type OtherMeaning } from '#text/monthNames.ts';

/** A range of the text (UTF-16 units) and what is shown in its place. */
export type Renamed = { readonly start: number; readonly end: number; readonly shown: string };

/** Nothing is renamed: for names, the words of somebody else, and what is shown as evidence. */
export const asWritten: readonly Renamed[] = [];

/** Alef with and without its sign, but for آب: without it the word is "father". */
const key = (name: string): string => (name === 'آب' ? name : name.replace(/[أإآ]/g, 'ا'));
const SPELLINGS: ReadonlyMap<string, MonthSpelling> = new Map(MONTH_SPELLINGS.map((one) => [key(one.name), one]));
const WRITTEN = [...SPELLINGS.keys()].toSorted((a, b) => b.length - a.length).map((name) => (name === 'آب' ? name : name.replaceAll('ا', '[أإآا]')));
/** A name with what is glued before it: «وأيلول», «بنوفمبر». */
const NAME = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])([وف]?[بلك]?)(${WRITTEN.join('|')})(?![\p{L}\p{M}])`, 'gu');

const ORDINALS = 'الأول|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|عشر|و?العشرين|و?الثلاثين';
/** A day before the name: «12 أيلول», «الثاني من أيلول». */
const DAY_BEFORE = new RegExp(String.raw`(?:(?<![\p{N}.,:٫٬])(?:0?[1-9]|[12]\d|3[01])\s+(?:من\s+)?|(?:${ORDINALS})\s+من\s+)$`, 'u');
const MONTH_BEFORE = /(?<!\p{L})[وفبلك]?(?:الشهر|شهر|شهري|شهرا|أشهر|شهور)\s+$/u;
/** What a number may count: «مارس 2000 شخص الرياضة» names no year. */
const COUNTED = 'قتيل|جريح|جندي|شخص|لاجئ|لاعب|دولار|متر|طن|صاروخ|ألف|مليون|[%٪]';
const COUNT_AFTER = new RegExp(String.raw`^\s*\d+\s*(?:${COUNTED})[اةً]*(?!\p{L})`, 'u');
const YEAR_AFTER = /^\s*(?:من\s+)?(?:(?:ال)?(?:عام|سنة)\s+)?(?:1[6-9]|20)\d\d(?!\p{N})/u;
/** What places a time within a month, or a month among months. */
const PART_BEFORE = /(?<!\p{L})[وفبلك]?(?:أوائل|أواخر|مطلع|منتصف|نهاية|بداية|مستهل|خلال|أول|آخر)\s+(?:شهر\s+)?$/u;
const TIME_BEFORE = /(?<!\p{L})[وف]?(?:في|منذ|خلال|حتى|قبل|بعد)\s+$/u;
const TURN_AFTER = /^\s+(?:الماضي|المقبل|القادم|الجاري|الحالي|المنصرم|الفائت|نفسه|ذاته)(?!\p{L})/u;

/** What is called after a day keeps its name: «ثورة 25 يناير», «حركة 6 أبريل». */
const THE_DAY = String.raw`\s+(?:\d{1,2}\s+|(?:${ORDINALS})\s+من\s+)?$`;
const CALLED = new RegExp(
  String.raw`(?<!\p{L})[وفبلك]?(?:ال)?(?:ثورة|انتفاضة|حركة|ميدان|ساحة|شارع|جسر|مدينة|جامعة|مستشفى|ملعب|مطار|لواء|كتيبة|حرب)${THE_DAY}`,
  'u',
);
/** So does an attack, where no year says that its day is told: «هجوم 7 أكتوبر». */
const CALLED_WITHOUT_YEAR = new RegExp(String.raw`(?<!\p{L})[وفبلك]?(?:ال)?(?:هجوم|هجمات|أحداث|انقلاب)${THE_DAY}`, 'u');

type Found = { start: number; end: number; readonly prefix: string; readonly month: number; needs: number; dated: boolean };
/** How much must stand beside a name, by what else it means: a preposition of time, a part of a month, or a day, a year or «شهر». */
const NEEDS = { none: 0, name: 1, word: 2, hard: 2 } as const satisfies Record<OtherMeaning, number>;

/** Tell whether what stands around a name makes it a month. `text` has Latin digits. */
function isDated(text: string, { start, end, prefix, needs }: Found): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 24)];
  const hasYear = YEAR_AFTER.test(after) && !COUNT_AFTER.test(after);
  if (CALLED.test(before) || (CALLED_WITHOUT_YEAR.test(before) && !hasYear)) return false;
  if (hasYear || MONTH_BEFORE.test(before) || (prefix === '' && DAY_BEFORE.test(before))) return true;
  if (needs > 1) return false;
  return PART_BEFORE.test(before) || TURN_AFTER.test(after) || (needs === 0 && TIME_BEFORE.test(before));
}

/** Two names of one month: «كانون الأول/ديسمبر», «آب (أغسطس)», «تشرين الأول - أكتوبر». */
const ONE_MONTH = /^[\s\p{Cf}]*(?:[/\\([ـ–—،-]|أ[وي])?[\s\p{Cf}]*$/u;
const CLOSING = /^\s?[)\]]/u;
/** Months of one date: «آب وأيلول 2024», «نيسان – أيار 2025». */
const NEXT_MONTH = /^\s?(?:[-–—/،]|إلى|حتى|أو)?\s?$/u;

/** Give the months that the text names, in order; two names of one month side by side are one. */
function monthsIn(text: string): Found[] {
  const latin = toLatinDigits(text);
  const found: Found[] = [];
  for (const match of latin.matchAll(NAME)) {
    const [whole, prefix = '', name = ''] = match;
    const { month, meansElse } = SPELLINGS.get(key(name))!;
    const one: Found = { start: match.index, end: match.index + whole.length, prefix, month, needs: NEEDS[meansElse], dated: false };
    const last = found.at(-1);
    const between = last ? text.slice(last.end, one.start) : '';
    if (last && last.month === one.month && (prefix === '' || prefix === last.prefix) && ONE_MONTH.test(between)) {
      last.end = one.end + (/[([]/.test(between) ? (CLOSING.exec(text.slice(one.end))?.[0].length ?? 0) : 0);
      last.needs = Math.min(last.needs, one.needs);
    } else found.push(one);
  }
  for (const one of found) one.dated = isDated(latin, one);
  const joined = (i: number): boolean => {
    const [a, b] = [found[i], found[i + 1]];
    return a !== undefined && b !== undefined && (b.prefix.startsWith('و') ? /^\s$/ : b.prefix === '' ? NEXT_MONTH : /^$/).test(text.slice(a.end, b.start));
  };
  // A month is dated by the next one, and by the one before.
  for (let i = found.length - 2; i >= 0; i--) if (joined(i)) found[i]!.dated ||= found[i + 1]!.dated;
  for (let i = 0; i < found.length - 1; i++) if (joined(i)) found[i + 1]!.dated ||= found[i]!.dated;
  return found;
}

/** Give the ranges of a text between quotation marks; a mark whose other one lies outside the text reaches to its end. */
function quotedIn(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let open: number | null = 0;
  let deep = 0;
  for (const { 0: sign, index } of text.matchAll(/[«»“”]/g)) {
    if (sign === '«' || sign === '“') {
      if (deep === 0) open = index;
      deep++;
    } else {
      deep = Math.max(0, deep - 1);
      if (deep > 0) continue;
      if (open !== null) ranges.push({ start: open, end: index + 1 });
      open = null;
    }
  }
  if (deep > 0 && open !== null) ranges.push({ start: open, end: text.length });
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
  for (let i = 0; i + 1 < straight.length; i += 2) ranges.push({ start: straight[i]!, end: straight[i + 1]! + 1 });
  return ranges;
}

/**
 * Give what changes in a text when its months are named as the reader wants them, in order. A name is taken for a month where a day,
 * a year or «شهر» stands beside it, or another month that has one; «أواخر» and «الماضي» are enough for a name that
 * means nothing else, and «في» for one that nobody and nothing bears.
 */
export function renamedMonths(text: string, family: MonthFamily): Renamed[] {
  const quoted = quotedIn(text);
  return monthsIn(text).flatMap(({ start, end, prefix, month, dated }) => {
    if (!dated || quoted.some((range) => range.start <= start && end <= range.end)) return [];
    const shown = prefix + monthName(month, family);
    return shown === text.slice(start, end) ? [] : [{ start, end, shown }];
  });
}

/** Give the changes that lie within a piece of the text, with places in the piece. */
export const renamedWithin = (renamed: readonly Renamed[], start: number, end: number): Renamed[] =>
  renamed.flatMap((one) => (one.start >= start && one.end <= end ? [{ ...one, start: one.start - start, end: one.end - start }] : []));

/** Give ranges grown to all of each name that they touch; what meets then is one. Ranges stand in order. */
export function onWholeNames(ranges: readonly { start: number; end: number }[], renamed: readonly Renamed[]): { start: number; end: number }[] {
  const grown: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const touched = renamed.filter((one) => one.start < range.end && one.end > range.start);
    const [start, end] = [Math.min(range.start, ...touched.map((one) => one.start)), Math.max(range.end, ...touched.map((one) => one.end))];
    const last = grown.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else grown.push({ start, end });
  }
  return grown;
}

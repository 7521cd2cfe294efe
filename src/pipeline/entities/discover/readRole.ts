/** Read the title beside a name: «الوزير فلان», «الوزير، فلان،» and «فلان، الوزير». */
import { CALLED_AFTER, PORTFOLIOS, SPEECH } from '#pipeline/entities/discover/nameWords.ts';
import { joins } from '#pipeline/entities/discover/nameShapes.ts';
import { isBeforePerson, isPersonVerb } from '#pipeline/entities/discover/personVerbs.ts';
import { BARE_TITLES, isTitle, SHORT_TITLES, TITLES } from '#pipeline/entities/discover/titles.ts';
import type { Words } from '#pipeline/entities/words.ts';

const LONGEST_ROLE = 9;
/** Small words that a title's complement may hold. */
const JOINING = new Set([
  'باسم',
  'لدي',
  'شؤون',
  'مجلس',
  'هيئة',
  'حزب',
  'حركة',
  'لجنة',
  'وزارة',
  'نادي',
  'منظمة',
  'وكالة',
  'منتخب',
  'فريق',
  'كتلة',
  'بلدية',
  'حكومة',
  'جهاز',
  'نقابة',
  'اتحاد',
  'جمعية',
  'عام',
  'مساعد',
  'جامعة',
  'كلية',
  'مؤسسة',
  'شركة',
  'قسم',
  'دائرة',
  'محكمة',
  'فرع',
  'غرفة',
  'لاعبي',
  'قوات',
  'مكتب',
  'بنك',
  'رئيس',
  'وزير',
  'ركن',
  'اول',
  'معاش',
  'متقاعد',
  'طيار',
  'مصرف',
  'امن',
  'قيادة',
  'شرطة',
  'مجلسي',
  'ادارة',
  'مديرية',
  'دولة',
  'ديوان',
  'جمعية',
  'رابطة',
  'نقابة',
  'حملة',
  'تحالف',
  'تيار',
  'صندوق',
  'شبكة',
  'وحدة',
  'سلطة',
  'بعثة',
  'وفد',
  'قطاع',
  'امارة',
  'تحرير',
  'سر',
]);
/** What follows a rank: «لواء ركن», «العقيد متقاعد». */
const RANKS_TAIL = new Set(['ركن', 'اول', 'معاش', 'متقاعد', 'طيار']);
const DEFINITE = /^(?:و|ب)?(?:ال|لل)/;
/** «دار الملك عبد العزيز» is a house. */
const BUILDINGS =
  /^[وبفل]?(?:دار|مستشفي|مدينة|ملعب|جامعة|مسجد|جامع|مطار|جسر|ميدان|ساحة|شارع|مدرسة|معهد|جائزة|كاس|مكتبة|مركز|قاعة|مجمع|كلية|سد|ميناء|قاعدة|متحف|قصر|حي)$/;
const COMMA = /^\s*[،,]\s*$/;
const SHORT_TITLE_GAP = /^\s*[./]\s*$/;
const SLASH = /^\s*\/\s*$/;

/**
 * What stands before a name: where its title begins and whether a comma parts the two; whether the title's words are
 * complete, so that what follows can only be its bearer; a verb of saying, another word that stands before persons; a mark; a thing
 * called after somebody; a title cut to a letter.
 */
export type Before = {
  readonly title?: number;
  readonly parted: boolean;
  readonly complete: boolean;
  readonly spoken: boolean;
  readonly acted: boolean;
  readonly marked: boolean;
  readonly calledAfter: boolean;
  readonly short: boolean;
};

const gap = (words: Words, at: number): string => words.source.slice(words.tokens[at]!.end, Math.min(words.tokens[at + 1]!.start, words.tokens[at]!.end + 8));
const unglue = (word: string): string => word.replace(/^ل(?=ل)/, 'ا').replace(/^[وبفل](?=.{3})/, '');

/** Folded, «إلى» and «والتقى» have an article, and «وإلى» is a governor. */
const isTo = (words: Words, at: number): boolean => /إل[ىي]$|^[وف]?(?:التق|ألق|ألغ)[ىت]$|^[وف]?الت[زمح]..?$/.test(words.tokens[at]!.text);

/** Give where the title that ends before `end` begins. */
function titleBefore(words: Words, end: number, known: (at: number) => boolean): number | undefined {
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_ROLE && (at === end - 1 || joins(words, at)); at--) {
    const word = words.tokens[at]!.folded;
    if (isTo(words, at)) return undefined;
    if (isTitle(word) || isTitle(unglue(word))) return at > 0 && joins(words, at - 1) && TITLES.has(words.tokens[at - 1]!.folded) ? at - 1 : at;
    if (!DEFINITE.test(word) && !known(at) && !PORTFOLIOS.has(word) && !JOINING.has(word)) return undefined;
  }
  return undefined;
}

/** Look back from a name; `known` says which words the gazetteer's names hold, as they stand in complements. */
export function lookBefore(words: Words, from: number, known: (at: number) => boolean): Before {
  const joined = from > 0 && joins(words, from - 1);
  const last = joined ? words.tokens[from - 1]!.folded : '';
  const bare = last.replace(/^[وبلف](?=.{3})/, '');
  const spoken = SPEECH.has(last) || SPEECH.has(bare);
  const acted = isPersonVerb(last) || isBeforePerson(last);
  // «، وبطولة فلان»: who plays in it.
  const calledAfter = last !== 'وبطولة' && (CALLED_AFTER.has(last) || CALLED_AFTER.has(bare));
  const earlier = calledAfter || from < 2 || !joined || !joins(words, from - 2) ? '' : words.tokens[from - 2]!.folded;
  const nothing = { parted: false, complete: false, spoken, acted, marked: !joined, calledAfter, short: false };
  if (/^[وبفل]?(?:ال)?(?:مدرسة|مطار|معهد|ملعب|مستشفي|اعدادية)$/.test(earlier)) return { ...nothing, spoken: false, acted: false, calledAfter: true };
  if (from === 0) return nothing;
  const between = gap(words, from - 1);
  const nearest = words.tokens[from - 1]!.folded;
  // «د. فلان», «السيد / فلان»
  const short =
    (SHORT_TITLE_GAP.test(between) && SHORT_TITLES.has(nearest)) || (SLASH.test(between) && (BARE_TITLES.has(nearest) || BARE_TITLES.has(unglue(nearest))));
  if (short) return { ...nothing, title: from - 1, complete: true, short };
  const parted = !joined && COMMA.test(between);
  const title = joined || parted ? titleBefore(words, from, known) : undefined;
  if (title === undefined) return nothing;
  const built = title > 0 && joins(words, title - 1) && BARE_TITLES.has(words.tokens[title]!.folded) && BUILDINGS.test(words.tokens[title - 1]!.folded);
  if (built) return { ...nothing, calledAfter: true };
  const ending = words.tokens[from - 1]!.folded;
  const complete = parted || known(from - 1) || BARE_TITLES.has(ending) || BARE_TITLES.has(unglue(ending)) || RANKS_TAIL.has(ending) || DEFINITE.test(ending);
  return { ...nothing, title, parted, complete };
}

/** Give where the title after a name and a comma ends, or undefined: «، الوزير المكلف بالبيئة». */
export function titleAfter(words: Words, to: number, known: (at: number) => boolean): number | undefined {
  if (to >= words.tokens.length || !COMMA.test(gap(words, to - 1)) || isTo(words, to) || !isTitle(words.tokens[to]!.folded)) return undefined;
  let end = to + 1;
  while (end < words.tokens.length && end - to < LONGEST_ROLE && joins(words, end - 1)) {
    const word = words.tokens[end]!.folded;
    if (!DEFINITE.test(word) && !known(end) && !PORTFOLIOS.has(word) && !JOINING.has(word)) break;
    if (isTo(words, end)) break;
    end++;
  }
  while (end > to + 1 && JOINING.has(words.tokens[end - 1]!.folded)) end--;
  return end;
}

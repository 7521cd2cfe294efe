/** Read names of bodies and places by the word that they begin with. */
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { CHAMBERS, DEFINITE_HEADS, GENERIC, HEADS, MOVING, NAME_ADJECTIVES, NAMED_HEADS, NO_PLACE, PLACE_FIRST, PLACE_HEADS } from '#pipeline/entities/discover/organisationWords.ts';
import { FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { isCommon, isForeignShape, looksForeign } from '#pipeline/entities/discover/nameShapes.ts';
import { PORTFOLIO_MORE, PORTFOLIOS, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import type { Words } from '#pipeline/entities/words.ts';

/** `words[from]` to `words[to - 1]`; `prefix` is glued before it. */
export type BodyRow = { readonly from: number; readonly to: number; readonly prefix: string };
/** What the gazetteer makes of a word: nothing, an adjective of a country, or a name. */
export type Standing = (at: number) => 'free' | 'adjective' | 'name';

const MOST_WORDS = 8;
const DEFINITE = /^ال.{3,}/;
const FOR = /^لل?.{4,}/;
/** What a body is for: a noun of action or a field, which «لـ» ties to the name. */
const PURPOSES = new Set(['للشغل', 'للانتخابات', 'للدفاع', 'للصحه', 'للصحة', 'للتنمية', 'للاستثمار', 'للطيران', 'للطاقة', 'للثقافة', 'للنقل', 'للبترول', 'للإحصاء', 'للاحصاء', 'للسياحة', 'للتغذية', 'للهجرة', 'للبيئة', 'للتأمين', 'للتامين', 'للعلوم', 'للصناعة', 'للفلاحة', 'للزراعة', 'للرياضة', 'للاعلام', 'للأدوية', 'للادوية', 'للكتاب', 'للسينما', 'للكهرباء', 'للغاز', 'للملاحة', 'للاستعلامات', 'للأنباء', 'للانباء', 'لكرة', 'لحقوق', 'للصحفيين', 'للقضاء', 'للمحامين', 'للتعليم', 'للبحوث', 'للدراسات', 'للتضامن', 'للشباب', 'للمواصلات', 'للاتصالات', 'للتجارة', 'للتشغيل', 'للسلامة', 'للطب', 'للكتب', 'للفنون', 'للارصاد', 'للأرصاد', 'للامن', 'للأمن', 'للهلال', 'للجمارك', 'للسجون', 'للجوازات', 'للطرق', 'للغذاء', 'للمواصفات', 'للمرور', 'للتراث', 'للشرطة']);
/** What may follow a name at once without being part of it. */
const TIMES = new Set('اليوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت التي الذي الذين الان الي الا التابعة التابع'.split(' '));
/** What tells two places of one name apart. */
const SIDES = new Set('الشمالية الجنوبية الشرقية الغربية الشمالي الجنوبي الجديد الجديدة القديمة الكبري الوسطي'.split(' '));
/** What is said of a term of office (ولاية), not of a province. */
const TERM_OF = new Set(['فترة', 'مدة', 'انتهاء', 'تمديد', 'تجديد']);
const SIDES_OF = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط']);
const FIELDS = new Set(['القدم', 'اليد', 'السلة', 'الطائرة', 'الطاولة', 'الانسان', 'المرأة', 'الطفل', 'الحيوان', 'الجوية', 'المدني', 'الوطني', 'الاحمر']);

const prefixOf = (folded: string, among: (word: string) => boolean): string | undefined => {
  if (among(folded)) return '';
  return 'وفبلك'.includes(folded[0]!) && among(folded.slice(1)) ? folded[0] : undefined;
};

/** Take in adjectives of a body's name and of a country, then «لـ» with its field; give the end. */
function tail(words: Words, start: number, standing: Standing): number {
  let to = start;
  const goesOn = () => to - start < MOST_WORDS && words.adjoins(to - 1) && standing(to) !== 'name';
  while (goesOn() && DEFINITE.test(words.tokens[to]!.folded) && (NAME_ADJECTIVES.has(words.tokens[to]!.folded) || standing(to) === 'adjective')) to++;
  if (goesOn() && FOR.test(words.tokens[to]!.folded) && PURPOSES.has(words.tokens[to]!.folded)) {
    to++;
    if (goesOn() && FIELDS.has(words.tokens[to]!.folded)) to++;
    else if (/^(?:لكرة|لحقوق)$/.test(words.tokens[to - 1]!.folded)) return start;
    while (goesOn() && standing(to) === 'adjective') to++;
  }
  return to;
}

/** Whether what follows may belong to the name: «والتنمية», «السعودية»; then nobody knows where it ends. */
function goesOn(words: Words, to: number, standing: Standing): boolean {
  if (!words.adjoins(to - 1)) return false;
  const { folded } = words.tokens[to]!;
  if (folded === 'و' && words.adjoins(to)) return words.tokens[to + 1]!.folded.startsWith('ال');
  return folded.startsWith('وال') || folded === 'من' || (folded === 'عن' && words.tokens[to - 1]!.folded === 'للدفاع') || (folded.startsWith('لل') && folded.length > 5) || (folded.startsWith('ال') && (standing(to) === 'name' || !TIMES.has(folded)));
}

/** Give the ministry, party, union … that begins at a word, or undefined. */
export function readOrganisation(words: Words, from: number, standing: Standing): BodyRow | undefined {
  const { folded } = words.tokens[from]!;
  if (standing(from) === 'name' || !words.adjoins(from) || standing(from + 1) === 'name') return undefined;
  const next = words.tokens[from + 1]!.folded;
  const national = (to: number) => Array.from({ length: to - from }, (_, i) => from + i).some((at) => standing(at) === 'adjective');
  const ministry = prefixOf(folded, (word) => word === 'وزارة');
  if (ministry !== undefined) {
    if (!PORTFOLIOS.has(next)) return undefined;
    let to = from + 2;
    while (to - from < MOST_WORDS && words.adjoins(to - 1) && standing(to) !== 'name' && (PORTFOLIO_MORE.has(words.tokens[to]!.folded) || standing(to) === 'adjective')) to++;
    // A conjunction needs what it joins.
    while (to > from + 2 && words.tokens[to - 1]!.folded.startsWith('وال') && !PORTFOLIOS.has(words.tokens[to - 1]!.folded.slice(1))) to--;
    // Every country has its ministry of the interior: without an adjective nobody knows whose it is.
    return !national(to) || goesOn(words, to, standing) ? undefined : { from, to, prefix: ministry };
  }
  // Every region has its own.
  const regional = (to: number) => !national(to) && Array.from({ length: to - from }, (_, i) => from + i).some((at) => /^ال(?:جهوي|محلي|بلدي|فرعي)ة?$/.test(words.tokens[at]!.folded));
  const definite = prefixOf(folded, (word) => DEFINITE_HEADS.has(word));
  if (definite !== undefined) {
    const to = tail(words, from + 1, standing);
    // One adjective alone is any body's (الهيئة العليا); two, or a field, make a name.
    return to - from >= 3 && !regional(to) && !goesOn(words, to, standing) ? { from, to, prefix: definite } : undefined;
  }
  const prefix = prefixOf(folded, (word) => HEADS.has(word));
  if (prefix === undefined || !DEFINITE.test(next) || GENERIC.has(next) || STOPS.has(next) && !CHAMBERS.has(next) || standing(from + 1) !== 'free') return undefined;
  const head = folded.slice(prefix.length);
  const to = tail(words, from + 2, standing);
  if (head === 'حركة' && MOVING.has(next)) return undefined;
  if (NAMED_HEADS.has(head)) return goesOn(words, to, standing) || NAME_ADJECTIVES.has(next) || (/(?:ات|ين)$/.test(next) && head !== 'حزب') || (next.endsWith('ة') && head === 'تيار') ? undefined : { from, to, prefix };
  if (head === 'مجلس') return CHAMBERS.has(next) && !goesOn(words, to, standing) ? { from, to, prefix } : undefined;
  // What has an adjective or a field besides its complement is one body among many: جمعية الصحفيين العرب.
  return to - from >= 3 && !goesOn(words, to, standing) && !(head === 'مركز' && next === 'الامن') && !NAME_ADJECTIVES.has(next) ? { from, to, prefix } : undefined;
}

/** Give the place named after مدينة, ولاية …, without that word, or undefined. */
export function readPlace(words: Words, head: number, standing: Standing): BodyRow | undefined {
  if (prefixOf(words.tokens[head]!.folded, (word) => PLACE_HEADS.has(word)) === undefined || !words.adjoins(head) || standing(head + 1) !== 'free') return undefined;
  // A term of office.
  if (head > 0 && words.adjoins(head - 1) && prefixOf(words.tokens[head - 1]!.folded, (word) => TERM_OF.has(word)) !== undefined) return undefined;
  const from = head + 1;
  const { folded, text } = words.tokens[from]!;
  if (NO_PLACE.has(folded) || DEFINITE_HEADS.has(folded) || STOPS.has(folded) || folded.length < 3 || !/^[\u0621-\u064A]+$/.test(folded) || text.includes('\u064B')) return undefined;
  const two = words.adjoins(from) && standing(from + 1) === 'free';
  if (GIVEN_NAMES.has(folded) || DOUBTFUL_GIVEN.has(folded)) return undefined;
  // «ولاية شمال الوادي»
  if (SIDES_OF.has(folded)) return two && DEFINITE.test(words.tokens[from + 1]!.folded) && !STOPS.has(words.tokens[from + 1]!.folded) ? { from, to: from + 2, prefix: '' } : undefined;
  if (PLACE_FIRST.has(folded)) return two && !STOPS.has(words.tokens[from + 1]!.folded) ? { from, to: from + 2, prefix: '' } : undefined;
  if (/^(?:[وفبلك]ال|لل)|^[يت].{4,}|ية$|(?:وا|ها|هم)$/.test(folded)) return undefined;
  // The gazetteer knows the second of its words.
  if (words.adjoins(from) && standing(from + 1) === 'name' && !/^(?:ال|[وفبلك])/.test(words.tokens[from + 1]!.folded)) return undefined;
  const next = two ? words.tokens[from + 1]!.folded : '';
  return { from, to: (words.adjoins(from) && SIDES.has(words.tokens[from + 1]!.folded) && standing(from + 1) !== 'name') || isSecondOfPlace(folded, next) ? from + 2 : from + 1, prefix: '' };
}

/** Whether a word goes on the name of a place: «حاجب العيون», «بلطة بوعوان», two foreign words. */
const isSecondOfPlace = (first: string, next: string): boolean =>
  (/^بو.{3,}/.test(next) && !isCommon(next.slice(1)) && !PLACE_HEADS.has(next.slice(1))) || (looksForeign(first) && (FOREIGN_GIVEN.has(next) || (looksForeign(next) && isForeignShape(next)))) || (!first.startsWith('ال') && /^ال.{3,}(?<!ي|ة|ين|ات)$/.test(next) && !isCommon(next) && !TIMES.has(next));

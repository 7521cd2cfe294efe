/** What a headline can do without in a sentence: the day, what stands in brackets, where and before whom it was said. */
import { opensWithVerb } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { fold } from '#text/fold.ts';

const WEEKDAY = '(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|الثلثاء|ال[أا]ربعاء|الخميس|الجمعة)';
const PART = '(?:صباح|مساء|ظهر|عصر|فجر|ليل|ليلة|نهار|زوال|عشية|منتصف|أول من)';
/** «مساء أمس الاثنين», «اليوم، الأربعاء»: with the weekday, or with the part of the day. */
const DAY = `(?:(?:${PART} )?(?:اليوم|[أا]مس|غد|غدا|غدًا|يوم)[،]? \\(?${WEEKDAY}\\)?|${PART} (?:اليوم|[أا]مس|${WEEKDAY})|${WEEKDAY})`;
/** Without commas only the day of the report: another may be the news. */
const TODAY = `(?:(?:${PART} )?(?:اليوم|[أا]مس)[،]? \\(?${WEEKDAY}\\)?|${PART} (?:اليوم|[أا]مس|${WEEKDAY}))`;
const DATED = `(?:[،]? ?(?:الموافق )?\\p{N}{1,2} \\p{L}{3,10}(?: ?/ ?\\p{L}{3,10})?(?: \\p{N}{4})?)?`;
/** Between commas, before a comma, or plain before what goes on («أن», «في», «عن»). */
const DAY_PHRASE = new RegExp(`(?:[،,] ?(?:في )?${DAY}${DATED} ?[،,](?= )|(?<! (?:من|في|حتى|إلى|منذ|قبل|بعد|صباح|مساء|ليل|فجر|ظهر|عصر))[،,]? ${TODAY}${DATED}[،,]?(?= (?:أن|إن|بأن|أنه|أنها|إنه|إنها|عن|من|على|إلى|في|ب\\p{L}|ل\\p{L})))`, 'gu');
/** Letters in brackets; a number there may be what is counted. */
const BRACKETS = / ?\((?=[^()]*\p{L})[^()]{1,40}\)/gu;

/** What stands between two commas and begins so is an aside. */
const ASIDE = /^(?:خلال|لدي|عبر|برئاس|بحضور|بمشارك|عقب|علي هامش|في (?:جلس|تصريح|كلم|بيان|مؤتمر|حديث|مقابل|تغريد|تدوين|منشور|ختام|مستهل)|بجلس|في جلس|وفق|بحسب|نقلا عن|الذي|التي|الذين|علي حساب|الموافق )|^(?:صباح|مساء|ظهر|عصر|فجر|ليل|امس|اليوم|الاسبوع|الشهر)(?: \S{1,12}){0,3}$/u;
const LONGEST_ASIDE = 90;
const MOST_CLAUSES = 12;

/** Give a sentence without the asides between its commas; the last clause stays. */
function withoutInserted(sentence: string): string {
  const [first = '', ...rest] = sentence.split(/[،,] /u, MOST_CLAUSES);
  const all = [first, ...rest].join('، ');
  if (rest.length < 2) return sentence;
  let kept = first;
  let isAside = false;
  rest.forEach((clause, at) => {
    // «برئاسة …، وحضور …»: what is joined to an aside is one too.
    const isJoined = isAside && clause.startsWith('و') && !opensWithVerb(lineKey(clause.slice(0, 40)));
    const isInserted = at < rest.length - 1 && clause.length <= LONGEST_ASIDE && (isJoined || ASIDE.test(fold(clause)));
    // The commas on both sides of an aside are its own.
    if (!isInserted) kept += isAside ? ` ${clause}` : `، ${clause}`;
    isAside = isInserted;
  });
  return all.length < sentence.length ? `${kept}${sentence.slice(all.length)}` : kept;
}

/** Give a sentence without its day, its brackets and its asides. */
export const withoutAsides = (sentence: string): string => withoutInserted(sentence.replace(BRACKETS, '').replace(DAY_PHRASE, '').replace(/ {2,}/gu, ' '));

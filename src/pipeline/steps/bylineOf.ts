/** The line that names the writer: «كتب – سامي النجار | الأحد 3 مارس 2024». */
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { opensSentence } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

const NAME = '\\p{L}[\\p{L}\\p{M}.\'’]{1,20}(?: \\p{L}[\\p{L}\\p{M}.\'’]{0,20}){0,4}';
const DASH = '[:/|–—ـ-]';
const LABEL = '(?:كتبت?|كتبه|كتبها|بقلم|تحرير|إعداد|اعداد|إعداد وتحرير|كتابة|حاوره|حاورها|حاورته|حاورتها|أجرى الحوار|أجرت الحوار|By|Written by)';
/** A label, a name, and the day or the place beside it; «كتبت رنا حداد:» has its colon at the end. */
const BYLINE = new RegExp(`^(?:${LABEL} ?${DASH} ?${NAME} ?(?:${DASH} ?(?<stamp>[^|]{3,60})|:| ?[–—-])?|كاتب المقال ?:? ?[\\p{L} ]{3,30}|(?:كتبت?|بقلم) (?!.{0,40} (?:على|في|عبر|عن|إلى|من|مع|قائلا|قائلة|يقول|تقول|بعد|قبل) )(?!ال)${NAME} ?:|(?:Author[,،]?|Role[,،]?|Reporting from|المؤلف[,،]|الدور[,،]) [^.؟!:]{2,50})$`, 'iu');
const PLACE = new RegExp(`^\\p{L}{2,15}(?: \\p{L}{2,15}){0,2}$`, 'u');
const LONGEST = 160;

const ROLE = '(?:كتبت?|بقلم|تحرير|إعداد|اعداد|تحقيق|تقرير|تصوير|عدسة|ترجمة|حوار|متابعة|تغطية|مونتاج|إخراج|رسوم|شعر|تدقيق|مراجعة)';
/** Several hands, each with its role: «تحقيق: رشا عمران وتصوير: هيثم داود». */
const HANDS = new RegExp(`^${ROLE} ?[:/] ?${NAME}(?: ?[،,|/–-] ?| )و?${ROLE} ?[:/] ?${NAME}$`, 'u');
/** «(إعداد منى السيد للنشرة العربية - تحرير علي حسن)»: how agencies name those who translated and edited. */
const DESK = /^\(?(?:إعداد|تغطية|كتابة|تقرير|ترجمة|شارك(?:ت)? في التغطية|شارك(?:ت)? في إعداد)(?=[ :])[^()]{3,140}(?:للنشرة العربية|(?:[-–—،] ?|و)(?:تحرير|إعداد))(?=[ :)]|$)[^()]{0,60}\)?$|^\(تحرير [^()]{4,60}\)$|^نص ?: ?\p{L}{2,15}(?: [\p{L}\p{N}]{2,15}){1,2}$|^Article information$/u;
/** A stamp with the writer behind it: «الإثنين 06 مايو 2024 10:10 م كتب: عادل حسني». */
const BEHIND_STAMP = new RegExp(`^(?!(?:في|يوم|منذ|وفي) )(?<stamp>[^:]{6,50}(?::\\p{N}{2}){0,2}.{0,12}?) ?[|،,–-]? (?:كتبت?|بقلم|تحرير|إعداد|محرر|By) ?[:/|–-]? ?${NAME}$`, 'iu');

/** Read a byline: `day` is the day that stands beside the name, or null. Null when the line is none. */
export function bylineOf(text: string): { readonly day: string | null } | null {
  if (text.length <= LONGEST && (HANDS.test(text) || DESK.test(text))) return { day: null };
  const behind = text.length <= LONGEST ? BEHIND_STAMP.exec(text)?.groups?.['stamp'] : undefined;
  const stamped = behind === undefined ? null : readStamp(behind, true);
  if (stamped) return stamped;
  const match = text.length <= LONGEST && !text.endsWith('.') ? BYLINE.exec(text) : null;
  if (!match) return null;
  const stamp = match.groups?.['stamp'];
  const day = stamp === undefined ? null : findDay(fold(stamp));
  return stamp !== undefined && day === null && !PLACE.test(stamp) ? null : { day: day?.iso ?? null };
}

const WORDS = '\\p{L}{2,15}(?: \\p{L}{2,15}){0,2}';
const PERSON = "(?!ال|(?!عبد )[^ ]{1,20} ال[^ ]{1,20} ال)\\p{L}[\\p{L}\\p{M}.'’]{1,14}(?: \\p{L}[\\p{L}\\p{M}.'’]{1,14}){1,2}";
/** A name without a label: beside an outlet or a place, beside an address, before a day. */
const PAIR = new RegExp(`^(?:(?<desk>${WORDS}) ?[-–—/|ـ] ?(?<second>${PERSON})|(?<first>${PERSON}) ?[/|] ?${WORDS})$`, 'u');
const ADDRESSED = new RegExp(`^${PERSON}[ ،,|-]{1,3}(?:[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,3}|@\\w{2,30})$`, 'u');
/** Labels that stand before headlines as well. */
const LABELLED = new RegExp(`^(?:(?:كتبت?|بقلم) |(?:تقرير|متابعة|تحقيق|ترجمة|حوار|شعر|قصة|قصيدة|تصوير|مراسل|مراسلة|خاص|الكاتب|الكاتبة|المحرر|المحررة|المراسل|اسم الكاتب|Author|Writer) ?[:/|–—ـ-] ?)(?<first>${PERSON})$`, 'u');
/** A name and nothing else, or with the writer's place before a colon; it must have a stamp beside it. */
const ALONE = new RegExp(`^(?:(?!(?:ال)?(?:مصدر|مصادر|وسوم|قسم|تصنيف|كلمات|موضوع|عنوان|تاريخ|صورة|فيديو|نص|مكان|منطقة|بلد|دولة|مدينة)(?!\\p{L}))${WORDS} ?: ?)?(?<first>${PERSON})$`, 'u');
/** What the writer is: «كاتبة وباحثة من تونس», «محرر الأخبار». */
const POST = /^(?:كاتب|صحفي|صحافي|باحث|أكاديمي|محام|محامي|محلل|روائي|شاعر|ناقد|إعلامي|مفكر|مترجم|مراسل|محرر|مدون|أستاذ جامعي)ة?(?: و?(?:ال)?\p{L}{2,14}){1,5}$|^(?:محرر|مراسل|المراسل|المحرر|هيئة التحرير|فريق التحرير|قسم التحرير|غرفة الأخبار|غرفة التحرير)$/u;

/** Say whether a line tells a writer's post and no more. */
export const isPost = (text: string): boolean => text.length <= 60 && POST.test(text);

/** Say whether a line has the form of a person's name. */
export const isPerson = (text: string): boolean => text.length <= 45 && ALONE.exec(text)?.groups?.['first'] === text;
/** Say whether a line is a person's name whose given name is known. */
export const isWriter = (text: string): boolean => isPerson(text) && isGivenName(text);
const DATED = new RegExp(`^${PERSON}(?: ?[-–—|،,] ?| (?=\\p{N}|السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة))(?<stamp>[^\\n]{6,60})$`, 'u');

/** «بعون الله تعالى». */
const INVOKED = /^(?:بعون|بسم|باسم|بإذن|الحمد) /u;

/**
 * Read a name that stands in a page's header without a label; `body` is the text below. A line of the story says again what it speaks of,
 * a writer's name does not recur. `isStamped`: a stamp stands right above or below.
 */
export function nameLineOf(text: string, body: string, isStamped: boolean): { readonly day: string | null } | null {
  if (text.length > LONGEST || text.endsWith('.') || INVOKED.test(text)) return null;
  if (ADDRESSED.test(text) || (isStamped && isPost(text))) return { day: null };
  const stamp = DATED.exec(text)?.groups?.['stamp'];
  const stamped = stamp === undefined ? null : readStamp(stamp, true);
  if (stamped) return stamped;
  const { second, first } = (PAIR.exec(text) ?? LABELLED.exec(text) ?? (isStamped ? ALONE.exec(text) : null))?.groups ?? {};
  const name = second ?? first;
  return name === undefined || opensSentence(lineKey(text)) || body.includes(name.split(' ').at(-1)!) ? null : { day: null };
}

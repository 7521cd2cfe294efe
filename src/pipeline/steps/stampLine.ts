/** Lines that a page sets about its own time: when it was crawled, published, updated. */
import { BARE_WEEKDAYS, LATIN_WEEKDAYS, WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import { ARABIC_MONTHS, findDay, LATIN_MONTH_NAMES } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

/** Folded labels; each must be closed by a colon, a preposition or a number, so that a verb ("نشرت الصحيفة") is none. */
const PUBLISHED =
  /^(?:تاريخ ال(?:نشر|خبر|اضافة|انشاء)|تم النشر|تم نشره|تمت الاضافة|(?:اضيف(?:ت)?|حرر|كتب)(?=.{1,40}\d{4})|نشرت?|نشر (?:الخبر|الموقع|المقال)(?: (?:ل?اول) مرة)?|نشر هذا (?:الخبر|المقال)|(?:وقت|توقيت) النشر|النشر|(?:تاريخ|تحرير)(?= ?:)|التاريخ|تاريخ الارسال|published|posted|publie|date(?= ?:)|sent(?= ?:)|مرسل(?= ?:)|نشر بتاريخ|بتاريخ)(?:$| ?: ?| ?\| ?| (?=\d|(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة)[ ،,])| (?:في|بتاريخ|يوم|on|at|le)(?:$|[ :]+)| (?=بواسطة .{3,40} (?:في|بتاريخ|يوم) .{0,12}\d))/u;
const UPDATED =
  /(?:تاريخ التحديث|اخر تحديث|تم التحديث|تم تحديثه|حدث في|(?<!\p{L})محدث(?= ?:)|تحديث|last updated|updated|mis a jour)(?:$| ?: ?| ?\| ?| (?=[\d(])| (?:في|بتاريخ|يوم|on|at|le)(?:$|[ :]+)|(?= ))|(?<!\p{L})(?:اخر تعديل|تعديل|عدل|last modified)(?: (?:في|بتاريخ|on))? ?:? ?(?=\d|(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة)[ ,،])/u;
const CRAWLED = /^\d{4}-\d{2}-\d{2}@\d{2}:\d{2}(?::\d{2})?(?: gmt)?$/u;
/** As machines write it: «2025-11-09T19:11+0000». */
const MACHINE = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:z|[+-]\d{2}:?\d{2})?$/u;
/** The hour alone. */
const HOUR = /^(?:time|الوقت|الساعة|التوقيت) ?:? ?\d{1,2}:\d{2}(?: ?(?:am|pm|ص|م))?$/u;
const UNITS = '(?:ثوان|ثانية|دقيقة|دقيقتين|دقايق|ساعة|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر)';
const AGO = new RegExp(
  `^(?:نشرت? )?(?:منذ|قبل) (?:(?:\\d{1,3}|بضع|عدة) )?${UNITS}(?: واحدة?)?$|^\\d{1,2} ?(?:h|hrs?|hours? ago|min|mins|d|days? ago|w|س|د)(?: ·)?$|^(?:اليوم|امس) ?[،,|-]? ?(?:في |الساعة )?\\d{1,2}:\\d{2}(?: ?[صم])?$`,
  'u',
);
/** Networks set the age of a post behind the name of its page: «3 h ·», «٦ ساعات ·», «Yesterday at 10:05 ·». */
const AGE = new RegExp(
  `^[•·] ?\\d{1,2} ${UNITS}$|^(?:(?:منذ )?(?:\\d{1,2} )?(?:${UNITS}|h|hrs?|min|mins|d|w|س|د|ي)|\\d{1,2}(?:h|m|d|w|س|د|ي)|(?:اليوم|امس|yesterday|today)(?: (?:الساعة|في|at))? \\d{1,2}:\\d{2} ?(?:am|pm|[صم])?|\\d{1,2} (?:${ARABIC_MONTHS}|${LATIN_MONTH_NAMES})(?: (?:الساعة|في|at) \\d{1,2}:\\d{2} ?(?:am|pm|[صم])?)?) ?·$`,
  'u',
);
/** An age beside the day: «منذ 4 ساعات | 19 يناير 2024». */
const AGE_BESIDE = new RegExp(`^منذ (?:\\d{1,3} )?${UNITS} ?[|·•(–-] ?(?=.{0,20}\\d{4})`, 'u');

/** What may stand beside the day on such a line. */
const BESIDE = new Set(
  [
    ...WEEKDAYS.keys(),
    ...BARE_WEEKDAYS.keys(),
    ...LATIN_WEEKDAYS.keys(),
    ...'ص م ه الموافق صباحا مساء ظهرا am pm gmt utc بتوقيت توقيت غرينتش جرينتش القاهرة مكة الرياض ابوظبي بيروت دبي المكرمة المحلي الساعة at on le a في الي على يوم بتاريخ date t z h gst ast kst'.split(
      ' ',
    ),
  ].map((word) => fold(word)),
);
const TIME = /الساعة \d{1,2}(?![\d:])|\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d{1,6})?)?|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{1,2}(?!\d)/gu;

/** Count the words of a line that are neither day nor time nor what stands beside them. */
const strangers = (folded: string): number => (folded.replace(TIME, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !BESIDE.has(word)).length;

const without = (text: string, found: { start: number; end: number } | null): string =>
  found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text;

/** A stamp; `day` is the publication day that it states, null for the crawl's, an update's or a blank one. */
export type Stamp = { readonly day: string | null };

/** The visitor's own day. */
const CLOCK = /^اليوم هو [^.]{4,60}\d{4}/u;
/** A Hijri day beside the Gregorian one. */
const HIJRI = /(?<!\d)\d{1,2} (?:محرم|صفر|ربيع \p{L}{4,6}|جمادي \p{L}{4,7}|رجب|شعبان|رمضان|شوال|ذ[ويا] \p{L}{5,6}) 1[34]\d{2} ?ه?(?!\p{L})/u;

/** «… 09:15, تونس/تونس»: the desk's place. */
const PLACE_BEHIND = /(\d{4}.{0,12}\d:\d{2}) ?[،,] ?\p{L}{3,15}\/\p{L}{3,15}$/u;
/** «… 15:20:31|news.example»: the site. */
const SITE_BEHIND = /(?<=\d) ?[|•·] ?[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){1,3}$/u;
/** «العدد 3840 - »: the issue of a paper, before its day. */
const ISSUE = /^العدد(?: رقم)? ?:? ?\d{1,6}(?: ?[-–|:،,] ?| (?=(?:السبت|الاحد|الاثنين|الثلاثاء|الثلثاء|الاربعاء|الخميس|الجمعة) ))/u;
/** What a page counts, behind the day: «… 0 2 دقيقة», «… | 125 مشاهدة», «… لا تعليقات». */
const COUNTED =
  /(?<=\d{4}|:\d{2}) ?[|•·-]?(?: \d{1,7}){0,2} (?:دقيقة|دقايق|مشاهدة|مشاهدات|زيارة|قراءة|لا تعليقات|تعليق|تعليقات|مشاركة)(?: للقراءة| قراءة| واحدة)?$/u;
/** The same day in two scripts, the one glued to the other; a day glued to the outlet. */
const apart = (text: string): string => text.replace(/(?<=[0-9])(?=[٠-٩])|(?<=[٠-٩])(?=[0-9])|(?<=\p{L})(?=\p{Nd}{2}[-/]\p{Nd}{2}[-/]\p{Nd}{4})/gu, ' ');

/** Say whether a line is the age of a post, as networks set it. */
export const isAge = (text: string): boolean => text.length <= 40 && AGE.test(fold(text));

const LONGEST = 160;
/** Beside a label and a day there is room for the writer's name. */
const ROOM_FOR_A_NAME = 4;

/** Read a line with a label: "published", "updated" or both. A name may stand beside a day, nothing beside a blank one. */
function labelled(folded: string): Stamp | null {
  const published = PUBLISHED.exec(folded);
  const updated = UPDATED.exec(folded);
  if (!published && updated?.index !== 0) return null;
  const head = folded.slice(published?.[0].length ?? 0, updated?.index);
  const tail = updated ? folded.slice(updated.index + updated[0].length) : '';
  const [day, later] = [findDay(head), findDay(tail)];
  const rest = strangers(without(head, day)) + strangers(without(tail, later));
  if (rest > (day || later ? ROOM_FOR_A_NAME : 0)) return null;
  return { day: published ? (day?.iso ?? null) : null };
}

/** Read a stamp from a line. A day without a label is one only in a page's header, and only when it stands alone. */
export function readStamp(text: string, isInHeader: boolean): Stamp | null {
  if (text.length > LONGEST) return null;
  const written = fold(apart(text)).replace(/^: ?(?=\p{L})/u, '');
  const whole = written.replace(ISSUE, '');
  const gregorian = whole.replace(HIJRI, ' ');
  const folded = (findDay(gregorian) === null ? whole : gregorian)
    .replace(AGE_BESIDE, '')
    .replace(PLACE_BEHIND, '$1')
    .replace(SITE_BEHIND, '')
    .replace(COUNTED, '');
  if (CRAWLED.test(folded) || (isInHeader && HOUR.test(folded)) || (isInHeader && CLOCK.test(folded))) return { day: null };
  if (MACHINE.test(folded)) return { day: findDay(folded)?.iso ?? null };
  const stamp = labelled(folded);
  // An issue's number says as well as a label that the day is the page's.
  if (stamp || (!isInHeader && whole === written)) return stamp;
  if (AGO.test(folded) || AGE.test(folded)) return { day: null };
  const updated = UPDATED.exec(folded);
  const [head, tail] = updated ? [folded.slice(0, updated.index), folded.slice(updated.index + updated[0].length)] : [folded, ''];
  const day = findDay(head);
  if (!day) return null;
  const rest = without(head, day);
  const again = findDay(rest);
  const isAgain = again !== null && again.iso === day.iso;
  return strangers(isAgain ? without(rest, again) : rest) + strangers(without(tail, findDay(tail))) === 0 ? { day: day.iso } : null;
}

/** Give the day with which a statement is signed («عمان في 4 آذار 2024»), or null. */
export function signedDay(text: string): string | null {
  if (text.length > 50 || text.endsWith('.')) return null;
  const folded = fold(text).replace(HIJRI, ' ');
  const day = findDay(folded);
  const isSigned =
    day !== null && day.end === folded.length && /^\p{L}{2,15}(?: \p{L}{2,15})?(?: ?[،,] ?(?:في )?| في | ?[-–] ?)$/u.test(folded.slice(0, day.start));
  return isSigned ? day.iso : null;
}

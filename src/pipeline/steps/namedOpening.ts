/** A report that opens with the outlet's own name: «صوت السهل/ أعلنت …», «سهل نيوز:كشفت …», «سهل نيوز – متابعات …». */
import { AGENCY } from '#pipeline/steps/agencies.ts';
import { isWriter } from '#pipeline/steps/bylineOf.ts';
import { opensWithVerb } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';

/** Verbs that open a report behind its place, though elsewhere they may be nouns; and the feminine past of the longer forms. */
const REPORTING = new Set('قام قامت توجه توجهت استمع عبر يطرأ تبقى يبقى تسود يسود صوت صوّت انخفض هاجم اعتقل نجا ثمن رحب ندد استنكر بين فند تمكن اطلع افاد اقتحم شن سيطر دهم قضى حكم أدان سجلت سجل تراجع توقع تتوقع يتوقع حذرت تستمر يستمر عقدت ألقت ناقش ناقشت يناقش تناقش نظمت شارك أطلق اطلق ودعت حدد حددت رفع رفعت منح منحت وجه وجهت أمر وافق وافقت علق علقت خصص خصصت انطلق اختتم نظم احتضن ترأس تراس أشرف تسلم سجل حقق فاز تمكن عقد أصدر استأنف تعرض لقي عثر ألقى أوقف أحبط ضبط واصل تواصل احتفل عاد غادر توفي انتهى أنهى نفذ باشر شيع ودع كرم أحيا أسفر تسبب اندلع هز ضرب يستعد تستعد تشارك يشارك تنظم ينظم تحتضن يحتضن تستضيف يستضيف تواصلت تتواصل يعقد تعقد يبدأ تبدأ يفتتح تفتتح'.split(' ').map(lineKey));
/** «البيت», «الوقت» have the article, «التقت» has not. */
const FEMININE = /^(?!ال(?!ت))[اتي]\p{L}{2,6}[^ا]ت$/u;
/** Say whether a text opens with a verb of news, the ones that may be nouns elsewhere among them. */
export const opensReport = (text: string): boolean => {
  const key = lineKey(text.slice(0, 60));
  const first = key.split(' ')[0]!;
  return opensWithVerb(key) || REPORTING.has(first) || REPORTING.has(first.replace(/ت$/u, '')) || FEMININE.test(first);
};

/** «صوت السهل/ أعلنت …», «المدينة (السهل 24)- كشف …», «سهل نيوز:كشفت …»: an outlet, with its place or without. */
const NAMED = /^(?!.{0,40} (?:التي|الذي|الذين|حيث|وهي|وهو) )(?:(?<place>\p{L}{2,20}(?: \p{L}{2,20})?) ?(?:[-–—ـ/] ?|\((?=[^()]{2,30}\))))?(?<name>\p{L}{2,20}(?: [\p{L}\p{N}]{2,20}){0,3}?)\)? ?(?<mark>[-–—ـ_:/]{1,2}) ?(?=\p{L})/u;

/** «… برس – السهل. وصل …»: the place behind the outlet. */
const PLACE_BEHIND = /^\p{L}{2,15}(?: \p{L}{2,15})? ?[.:–—-]{1,2} (?=\p{L})/u;

/** «سهل نيوز – سامي النجار – أعلن …», «سهل نيوز - متابعات أكد …», «صوت السهل-قسم الأخبار: …»: the writer or the desk behind the outlet. */
const DESK = '(?:متابع(?:ات|ة)|وكالات|خاص|(?:قسم|وحدة) (?:الأخبار|الاخبار|المتابعة|المتابعات|الترجمة))';
const WITH_DESK = new RegExp(`^(?<name>\\p{L}{2,20}(?: [\\p{L}\\p{N}]{2,20}){0,2}) ?[-–—ـ/|] ?${DESK}(?: ?(?<mark>[-–—ـ:/])| ) ?(?=\\p{L})`, 'u');
const WITH_WRITER = /^(?<name>\p{L}{2,20}(?: [\p{L}\p{N}]{2,20}){0,2}) ?[-–—ـ/|] ?(?<writer>\p{L}{2,15}(?: \p{L}{2,15}){1,2}) ?[-–—ـ:/|] ?(?=\p{L})/u;
/** «(كونا) – جدد …». */
const BRACKETED = new RegExp(`^\\(${AGENCY}\\) ?[-–—ـ:]{1,2} ?(?=\\p{L})`, 'u');

/** Give the length of a name with a desk or a writer behind it. */
function signedLength(head: string): number {
  const desk = WITH_DESK.exec(head);
  if (desk && !opensWithVerb(lineKey(desk[0])) && (desk.groups!['mark'] !== undefined || opensReport(head.slice(desk[0].length)))) return desk[0].length;
  const { name = '', writer = '' } = WITH_WRITER.exec(head)?.groups ?? {};
  return isOutletName(name) && isWriter(writer) ? WITH_WRITER.exec(head)![0].length : (BRACKETED.exec(head)?.[0].length ?? 0);
}

/** Give the length of the outlet's name with which a report opens: its own words say that it is one, or a verb of news follows a dash or a stroke. */
export function namedLength(head: string): number {
  const signed = signedLength(head);
  if (signed > 0) return signed;
  const found = NAMED.exec(head);
  const { name = '', place, mark = '' } = found?.groups ?? {};
  if (!found || opensWithVerb(lineKey(found[0]))) return 0;
  const isMarked = mark !== ':' && opensReport(head.slice(found[0].length));
  if (isOutletName(name)) return found[0].length + (PLACE_BEHIND.exec(head.slice(found[0].length))?.[0].length ?? 0);
  return isMarked && (place !== undefined || found[0].endsWith(' ') || mark === '/') ? found[0].length : 0;
}

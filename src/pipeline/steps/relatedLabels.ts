/** Labels under which pages list other stories of theirs. */
import { keysOf } from '#pipeline/steps/lineKey.ts';

/** Lists at the foot of a page: what else there is of the kind. */
const SIMILAR = keysOf(
  'مقالات مشابهة', 'مقالات ذات صلة', 'مقالات متعلقة', 'مقالات أخرى', 'مقالات مقترحة', 'أخبار مشابهة', 'مواضيع مشابهة', 'موضوعات مشابهة', 'الأكثر قراءة', 'الأكثر مشاهدة', 'الأكثر تعليقا', 'الأكثر تداولا', 'أخبار أخرى', 'مواضيع أخرى', 'موضوعات أخرى', 'قصص مقترحة', 'المزيد من القصص', 'اخترنا لك', 'اخترنا لكم', 'قد يهمك أيضا من الموقع',
);

/** Lists and links that stand inside a text. */
const RELATED = keysOf(
  'أخبار متعلقة', 'أخبار ذات صلة', 'أخبار مرتبطة', 'خبر ذو صلة', 'المقالات المرتبطة', 'مقالات المرتبطة', 'مقالات مرتبطة', 'خبر متعلق', 'مواضيع ذات صلة', 'مواضيع متعلقة', 'مواضيع مرتبطة', 'موضوعات ذات صلة', 'موضوعات متعلقة',
  'قصص ذات صلة', 'تقارير ذات صلة', 'ذات صلة', 'قد يهمك', 'قد يهمك أيضا', 'قد يهمك الآن', 'ربما يهمك', 'قد يعجبك', 'قد يعجبك أيضا', 'اقرأ المزيد', 'اقرأ أكثر', 'المزيد من الأخبار',
  'شاهد أيضا', 'شاهد المزيد', 'انظر أيضا', 'طالع أيضا', 'تصفح أيضا', 'لا يفوتك',
);

/** «المزيد من رياضة». */
const OF_SECTION = /^(?:اقرا )?المزيد (?:من|في) (?:هذا )?(?:ال)?(?:اخبار|مقالات|قصص|رياضه|سياسه|اقتصاد|ثقافه|فن|فنون|منوعات|محلي|محليات|عربي|دولي|عالم|تقارير|تكنولوجيا|علوم|صحه|حوادث|محافظات|فيديو|صور|قسم)(?: \p{L}{3,15})?$/u;

/** Say whether a line (its key) is the label of such a list. */
export const isSimilarLabel = (key: string): boolean => SIMILAR.has(key) || OF_SECTION.test(key);
export const isRelatedLabel = (key: string): boolean => RELATED.has(key);

/** Labels that may run on into headlines on their own line; a colon or the sheer words tell them. */
const RUN_ON =
  /^(?:[أاإ]خبار (?:متعلقة|ذات صلة|مرتبطة)|(?:مواضيع|موضوعات) (?:متعلقة|ذات صلة|مرتبطة)|قد يهمك [أا]يض[اً]{1,2}|قد يعجبك [أا]يض[اً]{1,2}|شاهد [أا]يض[اً]{1,2}|طالع [أا]يض[اً]{1,2}) ?(?:[:：|]|\.{2,4}|…)? |^(?:[اأإ]نظر [أا]يض[اً]{1,2}|اقر[أا] المزيد|لمزيد من التفاصيل|للاطلاع على المزيد|للمزيد|لقراءة المزيد|تفاصيل أكثر|خبر ذو صلة|اقرؤوا المزيد|إقرأ المزيد|اخترنا لك[م]?) ?[:：|] ?/u;

/** Give the length of a label that opens a line and runs on, 0 when there is none. */
export const runOnLabel = (text: string): number => RUN_ON.exec(text.slice(0, 60))?.[0].length ?? 0;

const MARK = '[\\u0640\\u064B-\\u0652]*';
/** «اقرأ أيضا» in all its spellings. «قرأ أيضا» ("he read as well") has no alef before it. */
const READ_ALSO = new RegExp(`(?<!\\p{L})[اأإآ]${MARK}ق${MARK}ر${MARK}[أاإئ]${MARK}(?:ي${MARK}|وا)? ?[أاإ]${MARK}ي${MARK}ض${MARK}(?:[اأ]${MARK})?|اقر${MARK}أ${MARK} أ${MARK}ي${MARK}ض${MARK}ا${MARK}(?= ?[:：|])|(?<!\\p{L})[اإ]قر[أا] المزيد(?= ?:)`, 'u');

/** Give where «اقرأ أيضا» stands in a text, or null. */
export function findReadAlso(text: string): { readonly start: number; readonly end: number } | null {
  const match = READ_ALSO.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const LEADING = /^[ :：.،؛!…\-–—|«»"*•▪⇐←>]+/u;

/** Give what follows the label in a line that opens with «اقرأ أيضا» ('' when it stands by itself), or null. */
export function afterReadAlso(text: string): string | null {
  const found = findReadAlso(text.slice(0, 40));
  if (!found || /[\p{L}\p{N}]/u.test(text.slice(0, found.start))) return null;
  return text.slice(found.end).replace(LEADING, '').replace(/^(?:على (?:الموقع|موقعنا)|من (?:الموقع|موقعنا)) ?[:：]? ?/u, '');
}

/** Say whether a line is a label of any list of other stories. */
export const isListLabel = (line: { readonly text: string; readonly key: string }): boolean =>
  isSimilarLabel(line.key) || isRelatedLabel(line.key) || (line.text.length <= 40 && afterReadAlso(line.text) === '');

/** Captions of pictures: bare lines that end in a credit. */
import { isBare } from '#pipeline/steps/lineForm.ts';
import { eachStory, takeOut } from '#pipeline/steps/page.ts';

const AGENCIES = 'أرشيفية|ارشيفية|أرشيف|ارشيف|رويترز|أ ?\\.? ?ف ?\\.? ?ب|ا ف ب|فرانس برس|أسوشيتد ?برس|الأناضول|غيتي|جيتي|سبوتنيك|شينخوا|Reuters|AFP|AP|EPA|Getty(?: Images)?|Sputnik|TASS';
/** A credit in brackets or after a dash, at the very end. */
const CREDIT = new RegExp(`(?:[-–—|] ?(?:صورة |صور )?(?:${AGENCIES})|\\((?:صورة |صور |الصورة: ?)?(?:من )?(?:وكالة )?(?:${AGENCIES})(?:[-–/ ](?:${AGENCIES}))?\\.?\\))$`, 'u');
const LABELLED = /^(?:صورة|الصورة|مصدر الصورة|صدر الصورة|التعليق على الصورة|تعليق الصورة|صورة أرشيفية|صورة ارشيفية) ?(?:[:：،,]|$)|^(?:الصورة|صورة|الصور) من (?:حساب|صفحة|موقع|أرشيف|ارشيف|المصدر)(?: |$)/u;

/** A line that is a credit and nothing else, a photographer's name, the name of a picture's file. */
const WHOLE = new RegExp(`^(?:(?:©|المصدر ?:|الصورة ?:|صورة ?:|تصوير ?:) ?)?(?:${AGENCIES})$|^(?:تصوير|عدسة|كاميرا) ?: ?\\p{L}+(?: \\p{L}+){0,3}$|^[\\w%.-]{1,80}\\.(?:jpe?g|png|webp|gif)$`, 'iu');

/** Say whether a line is a picture's caption. */
export const isCaption = (text: string): boolean =>
  text.length <= 180 && (WHOLE.test(text) || (isBare(text) && (CREDIT.test(text) || LABELLED.test(text))));

/** Take out captions that stand as lines of their own. */
export const dropCaptions = eachStory((story) => takeOut(story, (line) => (isCaption(line.text) ? 'caption' : null)));

/** Captions of pictures: bare lines that end in a credit. */
import { isBare } from '#pipeline/steps/lineForm.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';

const AGENCIES = 'أرشيفية|ارشيفية|أرشيف|ارشيف|رويترز|أ ?\\.? ?ف ?\\.? ?ب|ا ف ب|فرانس برس|أسوشيتد ?برس|الأناضول|غيتي|جيتي|سبوتنيك|شينخوا|Reuters|AFP|AP|EPA|Getty(?: Images)?|Sputnik|TASS';
/** In brackets the shorter names are plain as well; after a dash they may open a text («دمشق - سانا»). */
const BRACKETED = `${AGENCIES}|مواقع التواصل(?: الاجتماعي)?|منصات التواصل|وسائل التواصل|منصة (?:إكس|اكس)|إكس|انستغرام|إنستغرام|فيسبوك|الجزيرة|العربية|الفرنسية|الألمانية|الأوروبية|الأميركية|الأوروبية للصور|د ?\\.? ?ب ?\\.? ?أ|أ ?\\.? ?ب|إ ?\\.? ?ب ?\\.? ?أ|أسوشييتد ?برس|اسوشيتد ?برس|شترستوك|شاترستوك|وكالات|الوكالات|وفا|سانا|واس|بترا|Shutterstock|iStock|Unsplash|Anadolu`;
/** A credit in brackets or after a dash, at the very end. */
const CREDIT = new RegExp(`(?:[-–—|،] ?(?:صورة |صور )?(?:${AGENCIES})|\\/ ?(?:Reuters|AFP|AP|EPA|Getty(?: Images)?|Sputnik|TASS|رويترز)|[([](?:صورة |صور |الصورة: ?)?(?:من )?(?:وكالة )?(?:${BRACKETED})(?: ?[-–/،] ?(?:${BRACKETED})| (?:${BRACKETED}))?\\.?[)\\]]|[([](?:حساب|صفحة|موقع|منصة|قناة|تلفزيون) [^()]{2,40}[)\\]])$`, 'u');
const LABELLED = /^(?:صورة|الصورة|مصدر الصورة|صدر الصورة|التعليق على الصورة|تعليق الصورة|صورة أرشيفية|صورة ارشيفية) ?(?:[:：،,]|$)|^(?:الصورة|صورة|الصور) من (?:حساب|صفحة|موقع|أرشيف|ارشيف|المصدر)(?: |$)|^صورة (?:الكاتب|الكاتبة|تعبيرية|رمزية|توضيحية)$|^(?:جانب|لقطة|مشهد) من |^(?:© ?)?[A-Z][A-Za-z. ]{1,30}\/[A-Z][A-Za-z.' -]{2,40}(?= [\u0600-\u06FF])/u;

/** A line that is a credit and nothing else, a photographer's name, the name of a picture's file. */
const WHOLE = new RegExp(`^(?:(?:©|المصدر ?:|الصورة ?:|صورة ?:|تصوير ?:) ?)?(?:${AGENCIES})$|^ح ?\\. ?م\\.?$|^(?:تصوير|عدسة|كاميرا) ?: ?\\p{L}+(?: \\p{L}+){0,3}$|^[\\w%.-]{1,80}\\.(?:jpe?g|png|webp|gif)$`, 'iu');

/** The words about a picture, and who has the rights to it: «… الجديد. © أ ف ب/أرشيف». */
const RIGHTS = /\p{L} ?\.? ?© ?(?!\p{N}{4})[^©.]{2,40}$/u;

/** Say whether a line is a picture's caption. */
export const isCaption = (text: string): boolean =>
  text.length <= 220 && ((RIGHTS.test(text) && !text.startsWith('©')) || WHOLE.test(text) || (isBare(text) && (CREDIT.test(text) || LABELLED.test(text))));

/** A picture's other text is often its caption, so it stands twice above the story. */
const HEADER_LINES = 8;
function takeCaptions(story: PageStory): PageStory {
  const head = story.lines.filter((line) => !isBlank(line)).slice(0, HEADER_LINES);
  const twice = new Set(head.filter((line, place) => isBare(line.text) && [head[place - 1], head[place + 1]].some((other) => other !== undefined && other.key !== '' && other.key === line.key)));
  return takeOut(story, (line) => (twice.has(line) || isCaption(line.text) ? 'caption' : null));
}

/** Take out captions that stand as lines of their own. */
export const dropCaptions = eachStory(takeCaptions);

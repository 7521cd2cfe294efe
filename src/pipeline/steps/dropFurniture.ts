/** What a page sets around every story: adverts, buttons, menus, invitations. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';
import { widgetLines } from '#pipeline/steps/widgetLines.ts';

const SECTIONS = keysOf('سياسة', 'اقتصاد', 'اقتصاد وأعمال', 'رياضة', 'ثقافة', 'ثقافة وفن', 'ثقافة وفنون', 'فن', 'فنون', 'منوعات', 'صحة', 'تكنولوجيا', 'علوم', 'علوم وتكنولوجيا', 'محليات', 'محافظات', 'أخبار', 'أخبار محلية', 'أخبار عربية', 'أخبار عالمية', 'عربي ودولي', 'العالم', 'عالم', 'رأي', 'آراء', 'مقالات', 'تقارير', 'تحقيقات', 'حوادث', 'فيديو', 'صور', 'بودكاست', 'سيارات', 'سياحة', 'مجتمع', 'تعليم', 'المزيد', 'كاريكاتير', 'تحليلات', 'بورصة', 'محلي', 'سياسي', 'اقتصادي', 'دولي', 'عربي', 'رياضي', 'دولية', 'عربية', 'الأخبار', 'أمن', 'أخبار الرياضة', 'مال وأعمال', 'مجتمع وصحة', 'الرياضة', 'الاقتصاد', 'السياسة', 'ثقافي', 'خدمات', 'وطنية', 'جهات', 'مغاربية', 'فن ومشاهير', 'مشاهير', 'نجوم', 'لايف ستايل', 'المرأة', 'مرأة', 'الأسرة', 'موضة', 'مطبخ', 'الصحة', 'طب وصحة', 'صحة وعلوم', 'بيئة', 'فيديوهات', 'صور وفيديو', 'وسائط', 'ملفات', 'قضايا', 'شؤون عربية', 'شؤون دولية', 'شؤون محلية', 'شؤون سياسية', 'عربي وعالمي', 'بنوك', 'بنوك وتمويل', 'توك شو', 'فن وثقافة', 'كرة قدم', 'كرة القدم', 'كرة عالمية', 'رياضة عالمية', 'رياضة محلية', 'سوشيال ميديا', 'تريند', 'ترند', 'دين ودنيا', 'إسلاميات', 'وظائف', 'عقارات', 'أخبار العالم', 'أخبار عامة', 'أخبار الاقتصاد', 'أخبار الفن', 'أخبار المحافظات', 'المحافظات', 'المحليات', 'الثقافة', 'الفن', 'المنوعات', 'الصفحة الأولى', 'كتاب وآراء', 'كتاب وأراء', 'رأي وتحليل', 'مدونات', 'ميديا', 'إعلام', 'أبراج', 'حظك اليوم', 'حوادث وقضايا', 'مقالات وآراء', 'شرق أوسط', 'الشرق الأوسط', 'شمال أفريقيا', 'المغرب العربي', 'علوم وتقنية', 'اليوم', 'الأسبوع', 'الشهر', 'الخليج', 'العالم العربي', 'الوطن العربي', 'عاجل');
/** Places that portals have a section of. In a text such names stand in lists too, so they count only above it. */
const REGIONS = keysOf('لبنان', 'مصر', 'سوريا', 'سورية', 'العراق', 'فلسطين', 'الأردن', 'السعودية', 'المغرب', 'تونس', 'الجزائر', 'ليبيا', 'السودان', 'اليمن', 'الكويت', 'قطر', 'الإمارات', 'البحرين', 'عمان', 'سلطنة عمان', 'موريتانيا', 'تركيا', 'إيران', 'إسرائيل', 'روسيا', 'أوكرانيا', 'أوروبا', 'آسيا', 'أفريقيا', 'إفريقيا', 'أمريكا', 'أميركا', 'فرنسا', 'ألمانيا');
/** «أخبار الساحل». */
const NEWS_OF = /^اخبار (?:ال)?\p{L}{3,12}$/u;
/** Fewer names of sections may as well be sub-headings. */
const LEAST_OF_A_MENU = 3;

/** Find the lines of menus: names of sections in a run. */
function menuLines(story: PageStory): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  let run: PageLine[] = [];
  const close = (): void => {
    if (run.length >= LEAST_OF_A_MENU) for (const line of run) found.add(line);
    run = [];
  };
  for (const line of story.lines) {
    if (isBlank(line) || furnitureOf(line) === 'page-furniture') continue;
    if (SECTIONS.has(line.key)) run.push(line);
    else close();
  }
  close();
  return found;
}

/** One letter, or a bare number, is a button only beside others. */
const LETTERS = keysOf('X', 'F', 'in', 'f', 'P', 'W', 'T', 'G');

/** A word that may head a part of the text, and what counts reactions twice. */
const BESIDE = keysOf('تعليق', 'رد', 'متابعة');

const isLetter = (line: PageLine): boolean => (LETTERS.has(line.key) && line.text.length <= 4) || BESIDE.has(line.key) || /^(?<count>\p{N}{1,6}) \k<count>$/u.test(line.text) || /^\p{N}{1,6}(?:\.\p{N})?[KM]?$/u.test(line.text);

/** Where a post ends, networks count its answers, copies, hearts and views. */
const COUNT = /^\p{N}{1,6}(?:[.,]\p{N})?(?: ?[KM]| ?ألف)?$/iu;
const LEAST_COUNTS = 3;
function countLines(filled: readonly PageLine[]): readonly PageLine[] {
  const counts = filled.slice(filled.findLastIndex(({ text }) => !COUNT.test(text)) + 1);
  return counts.length >= LEAST_COUNTS && (counts.some(({ text }) => /[KM]$/iu.test(text)) || filled.slice(0, 3).some(({ text }) => HANDLE.test(text))) ? counts : [];
}
const HANDLE = /^@\w{2,30}$/u;

/** Find the buttons of networks that bear a letter or a count. */
function letterLines(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  const isButton = (line: PageLine | undefined): boolean => line !== undefined && ((LETTERS.has(line.key) && line.text.length <= 4) || ['share', 'comments'].includes(furnitureOf(line) ?? '') || /^(?:تابعو?ا?|تابعونا|follow) .{0,30}(?:علي|on)$/u.test(line.key));
  return new Set([...countLines(filled), ...filled.filter((line, index) => isLetter(line) && (isButton(filled[index - 1]) || isButton(filled[index + 1])))]);
}

const FORM = keysOf('التعليق', 'الاسم', 'البريد الالكتروني', 'الموقع الالكتروني', 'الموقع');
const isFormField = ({ text, key }: PageLine): boolean => FORM.has(key) && (text.endsWith('*') || key === 'الموقع الالكتروني');

/** How long it takes to read, how many have read it: «0 154 دقيقة واحدة», «4-5 minutes», «2354». */
const READING = /^(?:\d{1,6} ){0,3}(?:اقل من )?(?:\d{1,2} )?(?:دقيق[هة]|دقيقتان|دقيقتين|دقايق|min|mins|minutes?)(?: واحد[هة])?(?: (?:قراء[هة]|للقراء[هة]|read))?$|^\d{1,3}(?: ?\d{3})?(?: \d)?[km]?$/u;

/** A section's name, a count, a time to read: lines of the header, wherever they stand there. */
const HEADER_LINES = 10;
const LONGEST_MENU = 60;
function sectionLines(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  const isFull = (line: PageLine): boolean => !isBare(line.text) && furnitureOf(line) === null;
  const text = filled.findIndex(isFull);
  const header = filled.slice(0, text < 2 ? 0 : Math.min(text, LONGEST_MENU));
  const named = header.slice(0, HEADER_LINES).filter((line) => SECTIONS.has(line.key) || REGIONS.has(line.key) || NEWS_OF.test(line.key));
  return new Set([...named, ...header.filter((line, place) => place > 0 && READING.test(line.key)), ...menuNames(header), ...menuNames(filled.slice(filled.findLastIndex(isFull) + 1))]);
}

const MENU_NAME = { words: 2, length: 24 };

/** Find the names in a menu above the text that no list knows: short ones between two that are known. */
function menuNames(header: readonly PageLine[]): PageLine[] {
  const isKnown = (line: PageLine | undefined): boolean => line !== undefined && (SECTIONS.has(line.key) || REGIONS.has(line.key) || furnitureOf(line) === 'page-furniture');
  const known = header.filter(isKnown).length;
  const names = header.filter((line, place) => !isKnown(line) && line.text.length <= MENU_NAME.length && wordCount(line.text) <= MENU_NAME.words && isKnown(header[place - 1]) && isKnown(header[place + 1]));
  return known >= LEAST_OF_A_MENU && names.length < known ? names : [];
}

/** Names of sections in one line: so many of its words are such names, or plurals that only sections bear («محليات», «دوليات»). */
const ROW = { words: 8, names: 6, share: 0.35, lines: 3 };
const SECTION_WORDS = new Set([...[...SECTIONS].filter((key) => !key.includes(' ')), ...keysOf('وفيات', 'جامعات', 'أحزاب', 'وظائف', 'مناسبات', 'دين', 'طقس', 'رياضة')]);
const isSectionRow = ({ text, key }: PageLine): boolean => {
  const words = key.split(' ');
  const names = words.filter((word) => SECTION_WORDS.has(word) || /^\p{L}{3,}يات$/u.test(word)).length;
  return words.length >= ROW.words && !/[.،:؟!]/u.test(text) && names >= Math.max(ROW.names, words.length * ROW.share);
};

/** The question of a poll below its label; the headline of the story before or after, below «المقال السابق». */
const POLL = keysOf('شارك برأيك', 'استطلاع الرأي', 'تصويت', 'استفتاء');
const NEIGHBOURS = keysOf('المقال السابق', 'المقال التالي', 'الخبر السابق', 'الخبر التالي', 'الموضوع السابق', 'الموضوع التالي');
function labelledLines(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  return new Set(filled.filter((line, at) => {
    const [label, below] = [filled[at - 1], filled[at + 1]];
    if (label === undefined) return false;
    if (POLL.has(label.key)) return /[؟?]$/u.test(line.text);
    // Only a neighbour has its own day below its headline.
    return NEIGHBOURS.has(label.key) && isBare(line.text) && below !== undefined && readStamp(below.text, true) !== null;
  }));
}

function takeFurniture(story: PageStory): PageStory {
  const menu = menuLines(story);
  const letters = letterLines(story);
  const sections = sectionLines(story);
  const widgets = widgetLines(story);
  const labelled = labelledLines(story);
  const rows = new Set(story.lines.filter((line) => !isBlank(line)).slice(0, ROW.lines).filter(isSectionRow));
  return takeOut(story, (line) =>
    menu.has(line) || rows.has(line) || labelled.has(line) || widgets.has(line) || sections.has(line) ? 'page-furniture' : letters.has(line) ? 'share' : isFormField(line) ? 'comments' : furnitureOf(line));
}

/** Take out adverts, share buttons, menus, widgets, calls for comments and the page's invitations. */
export const dropFurniture = eachStory(takeFurniture);

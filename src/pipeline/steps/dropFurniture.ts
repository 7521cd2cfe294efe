/** What a page sets around every story: adverts, buttons, menus, invitations. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { widgetLines } from '#pipeline/steps/widgetLines.ts';

const SECTIONS = keysOf('سياسة', 'اقتصاد', 'اقتصاد وأعمال', 'رياضة', 'ثقافة', 'ثقافة وفن', 'ثقافة وفنون', 'فن', 'فنون', 'منوعات', 'صحة', 'تكنولوجيا', 'علوم', 'علوم وتكنولوجيا', 'محليات', 'محافظات', 'أخبار', 'أخبار محلية', 'أخبار عربية', 'أخبار عالمية', 'عربي ودولي', 'العالم', 'عالم', 'رأي', 'آراء', 'مقالات', 'تقارير', 'تحقيقات', 'حوادث', 'فيديو', 'صور', 'بودكاست', 'سيارات', 'سياحة', 'مجتمع', 'تعليم', 'المزيد', 'كاريكاتير', 'تحليلات', 'بورصة', 'محلي', 'سياسي', 'اقتصادي', 'دولي', 'عربي', 'رياضي', 'دولية', 'عربية', 'الأخبار', 'أمن', 'أخبار الرياضة', 'مال وأعمال', 'مجتمع وصحة', 'الرياضة', 'الاقتصاد', 'السياسة', 'ثقافي', 'خدمات', 'وطنية', 'جهات', 'مغاربية');
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

const isLetter = (line: PageLine): boolean => (LETTERS.has(line.key) && line.text.length <= 4) || /^\p{N}{1,6}(?:\.\p{N})?[KM]?$/u.test(line.text);

/** Find the buttons of networks that bear a letter or a count. */
function letterLines(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  const isButton = (line: PageLine | undefined): boolean => line !== undefined && ((LETTERS.has(line.key) && line.text.length <= 4) || furnitureOf(line) === 'share');
  return new Set(filled.filter((line, index) => isLetter(line) && (isButton(filled[index - 1]) || isButton(filled[index + 1]))));
}

const FORM = keysOf('التعليق', 'الاسم', 'البريد الالكتروني', 'الموقع الالكتروني', 'الموقع');
const isFormField = ({ text, key }: PageLine): boolean => FORM.has(key) && (text.endsWith('*') || key === 'الموقع الالكتروني');

/** A section's name in the header, wherever it stands there. */
const HEADER_LINES = 10;
function sectionLines(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  const text = filled.findIndex((line) => !isBare(line.text) && furnitureOf(line) === null);
  return new Set(text < 2 ? [] : filled.slice(0, Math.min(text, HEADER_LINES)).filter((line) => SECTIONS.has(line.key)));
}

function takeFurniture(story: PageStory): PageStory {
  const menu = menuLines(story);
  const letters = letterLines(story);
  const sections = sectionLines(story);
  const widgets = widgetLines(story);
  return takeOut(story, (line) =>
    menu.has(line) || widgets.has(line) || sections.has(line) ? 'page-furniture' : letters.has(line) ? 'share' : isFormField(line) ? 'comments' : furnitureOf(line));
}

/** Take out adverts, share buttons, menus, widgets, calls for comments and the page's invitations. */
export const dropFurniture = eachStory(takeFurniture);

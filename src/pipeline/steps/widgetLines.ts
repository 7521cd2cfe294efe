/** Widgets of portals: hours of prayer, rates of currencies, degrees of the day. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { isBlank } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';

const PRAYERS = '(?:الفجر|الشروق|الضحى|الظهر|العصر|المغرب|العشاء|الإمساك|الامساك|الجمعة)';
const TIME = '\\p{N}{1,2}:\\p{N}{2}(?: ?(?:ص|م|AM|PM))?';
const MONEY = '(?:ال)?(?:دولار|يورو|جنيه|ريال|درهم|دينار|ليرة|ين|فرنك|ذهب|نفط|برنت|فضة|بيتكوين)|USD|EUR|GBP|SAR|AED|KWD|BTC';
const WIDGET = new RegExp(
  `^(?:(?:${PRAYERS} ?:? ?${TIME}[ |،-]{0,3}){1,7}|(?:${MONEY})(?: \\p{L}{2,14}){0,2} ?[:|=]? ?\\p{N}{1,7}(?:[.,]\\p{N}{1,4})?(?: ?[%▲▼])?|(?:\\p{L}{2,14} ){0,2}-?\\p{N}{1,2} ?(?:°|º|℃)(?:C|م)?(?: \\p{L}{2,14}){0,2})$`,
  'iu',
);
const LABELS = keysOf('مواقيت الصلاة', 'الصلاة القادمة', 'أوقات الصلاة', 'أسعار العملات', 'أسعار الصرف', 'حالة الطقس', 'الطقس', 'طقس', 'العملات', 'مؤشرات الأسواق');

/** Say whether a line has the form of a widget's. In a text the same words may report a price or an hour. */
const isWidget = (line: PageLine): boolean => line.text.length <= 120 && WIDGET.test(line.text);

/** Find the lines of widgets: above the title, or under a widget's label. */
export function widgetLines(story: PageStory): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  let isOpen = story.role === 'main' && story.title === null;
  const filled = story.lines.filter((line) => !isBlank(line));
  for (const [place, line] of filled.entries()) {
    const below = filled[place + 1];
    if (LABELS.has(line.key) && (isOpen || (below !== undefined && isWidget(below)))) {
      isOpen = true;
      found.add(line);
    } else if (isOpen && isWidget(line)) found.add(line);
    else isOpen &&= furnitureOf(line) !== null;
  }
  return found;
}

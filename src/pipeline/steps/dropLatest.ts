/** What a site says of its other stories below the text: «آخر الأخبار», each with its age above it. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';

const LABELS = keysOf('آخر الأخبار', 'أحدث الأخبار', 'آخر المستجدات', 'الأكثر مشاهدة', 'الأكثر قراءة', 'أخبار عاجلة', 'شريط الأخبار', 'عاجل الآن');
/** «منذ 7 ساعات», «منذ ساعات 7». */
const AGE = /^(?:منذ|قبل) (?:\p{Nd}{1,3} )?(?:ثانية|ثوان|ثواني|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|يومين|ساعتين|دقيقتين)(?: \p{Nd}{1,3}| واحدة| واحد)?$/u;
export const isAgeOfPost = (text: string): boolean => text.length <= 30 && AGE.test(text);

/** The label stands below a story, so some of its text is above. */
const LEAST_ABOVE = 2;

function latest(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  let full = 0;
  const start = filled.findIndex((line) => !isBare(line.text) && furnitureOf(line) === null && ++full === LEAST_ABOVE);
  const label = start < 0 ? -1 : filled.findIndex((line, at) => at > start && LABELS.has(line.key) && filled[at + 1] !== undefined && isAgeOfPost(filled[at + 1]!.text));
  return new Set(label < 0 ? [] : filled.slice(label));
}

/** Take out the latest of the site, where it is the last that stands on the page. */
export const dropLatest = eachStory((story) => {
  const found = latest(story);
  return found.size === 0 ? story : takeOut(story, (line) => (found.has(line) ? 'similar-headlines' : null));
});

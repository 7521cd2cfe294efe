/** The box about the writer at the foot of a page: «عن الكاتب», a name, a sentence or two. */
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';

const LABELS = keysOf('عن الكاتب', 'عن الكاتبة', 'عن المؤلف', 'عن المؤلفة', 'حول الكاتب', 'نبذة عن الكاتب', 'نبذة عن الكاتبة', 'عن كاتب المقال', 'الكاتب', 'المساهمون', 'مساهمون', 'المشاركون في التغطية', 'Contributors', 'About the author', 'About author', 'Author');
/** A box has no more; a part of the text that is headed so has. */
const MOST = { lines: 3, length: 500 };

function takeBox(story: PageStory): PageStory {
  const filled = story.lines.filter((line) => !isBlank(line));
  const label = filled.findLastIndex((line) => LABELS.has(line.key));
  const box = new Set(label < 2 ? [] : filled.slice(label));
  const length = [...box].reduce((sum, line) => sum + line.text.length, 0);
  if (box.size - 1 > MOST.lines || length > MOST.length) box.clear();
  return box.size === 0 ? story : takeOut(story, (line) => (box.has(line) ? 'byline' : null));
}

/** Take out the box about the writer, where it is the last that stands there. */
export const dropAuthorBox = eachStory(takeBox);

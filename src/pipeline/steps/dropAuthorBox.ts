/** The box about the writer at the foot of a page: «عن الكاتب», a name, a sentence or two. */
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';

const LABELS = keysOf('عن الكاتب', 'عن الكاتبة', 'عن المؤلف', 'عن المؤلفة', 'حول الكاتب', 'نبذة عن الكاتب', 'نبذة عن الكاتبة', 'عن كاتب المقال', 'الكاتب', 'About the author', 'About author', 'Author');
/** A box has no more; a part of the text that is headed so has. */
const MOST = { lines: 3, length: 500 };

/** «* كاتبة من المغرب», and the letters by which agencies sign: «/مل/», «ر.ع». */
const NOTE = /^[*٭] ?\p{L}[^.؟!:]{3,120}\.?$/u;
const INITIALS = /^0\p{N}{3}$|^(?!(?:لا|بل|هو|هي)$)[/\s.(]{0,3}\p{L}{1,2}(?:[ ./]{1,2}\p{L}{1,2}){0,3}[/.)]{0,2}$/u;

function takeBox(story: PageStory): PageStory {
  const filled = story.lines.filter((line) => !isBlank(line));
  const label = filled.findLastIndex((line) => LABELS.has(line.key));
  const box = new Set(label < 2 ? [] : filled.slice(label));
  const length = [...box].reduce((sum, line) => sum + line.text.length, 0);
  if (box.size - 1 > MOST.lines || length > MOST.length) box.clear();
  const last = filled.at(-1);
  if (last && filled.length > 2 && (NOTE.test(last.text) || INITIALS.test(last.text)) && !filled.at(-2)!.text.startsWith('*')) box.add(last);
  return box.size === 0 ? story : takeOut(story, (line) => (box.has(line) ? 'byline' : null));
}

/** Take out the box about the writer, where it is the last that stands there, and what signs the last line. */
export const dropAuthorBox = eachStory(takeBox);

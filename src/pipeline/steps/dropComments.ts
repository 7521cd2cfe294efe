/** What readers wrote below a story: names, hours, words, under a label for comments. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { keywordsOf } from '#pipeline/steps/readKeywords.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';
import { afterReadAlso, isListLabel } from '#pipeline/steps/relatedLabels.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';

const REPLY = keysOf('رد', 'الرد', 'رد على التعليق', 'الرد على التعليق', 'Reply', 'إبلاغ', 'بلغ عن التعليق', 'أبلغ عن إساءة');
/** «1 - محمد», «#2 سالم», «سالم يقول:». */
const HEAD = /^(?:#? ?\p{N}{1,4} ?[-–.)|] ?\p{L}[\p{L} ._-]{1,40}|.{2,40} (?:يقول|قال|says) ?:?)$/u;
/** The label stands below a story, so a text of some length is above it. */
const LEAST_ABOVE = 2;

const isFull = (line: PageLine): boolean => !isBare(line.text) && furnitureOf(line) === null;
const closes = (line: PageLine): boolean => isListLabel(line) || afterReadAlso(line.text) !== null || sourceOf(line.text) !== null || keywordsOf(line) !== null || furnitureOf(line) === 'page-furniture';
const isOfComment = (line: PageLine): boolean => REPLY.has(line.key) || (line.text.length <= 80 && readStamp(line.text, true) !== null);

/** Find the lines that follow a label for comments, where hours or buttons for answers stand between them. */
function commentLines(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  let full = 0;
  const start = filled.findIndex((line) => isFull(line) && ++full === LEAST_ABOVE);
  const label = start < 0 ? -1 : filled.findLastIndex((line, at) => at > start && furnitureOf(line) === 'comments' && /^(?:\d{1,4} )?(?:تعليقات|التعليقات|تعليق|comments)|^عدد التعليقات|^ارا القراء/u.test(line.key));
  if (label < 0) return new Set();
  const end = filled.findIndex((line, at) => at > label && closes(line));
  const below = filled.slice(label + 1, end < 0 ? undefined : end);
  const marks = below.filter(isOfComment).length;
  const isHeaded = below[0] !== undefined && (HEAD.test(below[0].text) || (isBare(below[0].text) && below[1] !== undefined && isOfComment(below[1])));
  return new Set(isHeaded && marks > 0 ? below : []);
}

/** Take out the comments of readers. */
export const dropComments = eachStory((story) => {
  const comments = commentLines(story);
  return comments.size === 0 ? story : takeOut(story, (line) => (comments.has(line) ? 'comments' : null));
});

/** The list at the foot of a page: «مقالات مشابهة» with the headlines of other stories. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { eachStory, isBlank, removal } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { hasBullet, isBare, opensSentence, withoutBullet, wordCount } from '#pipeline/steps/lineForm.ts';
import { keywordsOf } from '#pipeline/steps/readKeywords.ts';
import { isListLabel, isRelatedLabel, isSimilarLabel } from '#pipeline/steps/relatedLabels.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';

/** Say whether a line goes on with a list: by a bullet where the list has bullets, else by a headline's form. */
function isListed(line: PageLine, isBulleted: boolean | null): boolean {
  if (hasBullet(line.text)) return isBulleted !== false;
  if (isBulleted || isListLabel(line)) return false;
  return (isBare(line.text) || (/[؟?]$/u.test(line.text) && wordCount(line.text) <= 12)) && !opensSentence(line.key) && sourceOf(line.text) === null && keywordsOf(line) === null;
}

/** Say whether a line tells the day of a listed story, its age, or who wrote it. */
const isDated = (text: string): boolean => readStamp(text, true) !== null;

/** What closes a list: the page says that it ends, or asks for comments. */
const isClosing = (line: PageLine): boolean => /^نهاي[هة] | نهاي[هة]$/u.test(line.key) || furnitureOf(line) === 'comments' || (furnitureOf(line) === 'page-furniture' && /\p{L}/u.test(line.text));

/** Say of a label that may stand inside a text as well whether no text follows it. */
const isAtFoot = (line: PageLine, lastText: number): boolean => isRelatedLabel(line.key) && line.number > lastText;

/** Give the number of the last line that can only be the text's. */
const lastTextOf = (lines: readonly PageLine[]): number =>
  lines.findLast((line) => !isBlank(line) && !isBare(line.text) && !/[؟?]$/u.test(line.text) && furnitureOf(line) === null && sourceOf(line.text) === null && keywordsOf(line) === null && !isListLabel(line))?.number ?? 0;

function takeLists(story: PageStory): PageStory {
  const lastText = lastTextOf(story.lines);
  const lines: PageLine[] = [];
  const removed = [...story.removed];
  const headlines: string[] = [];
  let isInList = false;
  let isBulleted: boolean | null = null;
  for (const line of story.lines) {
    if (isSimilarLabel(line.key) || isAtFoot(line, lastText)) {
      isInList = true;
      isBulleted = null;
      removed.push(removal('similar-headlines', line));
    } else if (isInList && !isBlank(line) && !isClosing(line) && isListed(line, isBulleted)) {
      isBulleted ??= hasBullet(line.text);
      // Ranks and days of the listed stories stand between their headlines.
      if (/\p{L}{2}.*\p{L}{2}/u.test(line.text) && wordCount(line.text) > 1 && !isDated(line.text)) headlines.push(withoutBullet(line.text));
      removed.push(removal('similar-headlines', line));
    } else {
      isInList &&= isBlank(line);
      lines.push(line);
    }
  }
  return { ...story, lines, removed, headlines };
}

/** Take out the list of similar headlines. It is the document's, so this runs before the page is split: the main story bears it. */
export const readSimilar = eachStory(takeLists);

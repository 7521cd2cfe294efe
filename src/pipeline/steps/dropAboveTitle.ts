/** What a site sets above a title that stands twice: its channels, its teasers, a word to its readers. */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { hasBullet, isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';

/** So many lines may stand above the title, so many between its copies, so many between it and the text. */
const ABOVE = 40;
const BETWEEN = 5;
const BELOW = 4;
const LEAST_WORDS = 5;
const LONGEST = 220;
const BODY_LINES = 30;
const SHORTEST_TEXT = 60;
/** Of the title the text says so much again; of what stands above it nothing much. */
const SAID_AGAIN = 0.4;
const STRANGE = 0.34;
const MOST_TEASERS = 2;
/** So many lines are looked at closely. */
const MOST_TRIED = 4;
/** A section's name, a channel's; what has more words may be a title. */
const SECTION_WORDS = 3;

const isHeadline = (line: PageLine): boolean =>
  line.key !== '' && wordCount(line.text) >= LEAST_WORDS && line.text.length <= LONGEST && !line.text.endsWith('.') && !hasBullet(line.text) && furnitureOf(line) === null && readStamp(line.text, true) === null;
const isText = (line: PageLine | undefined): boolean => line !== undefined && line.text.length > SHORTEST_TEXT && !isBare(line.text);

/** Say whether the lines above a title are of something else: nothing that has a title's length is said by the text. */
function isOther(above: readonly PageLine[], body: string): boolean {
  const keys = above.map(({ key }) => key);
  const isListed = (line: PageLine): boolean => hasBullet(line.text) || keys.indexOf(line.key) !== keys.lastIndexOf(line.key);
  return above.filter(isText).length <= MOST_TEASERS && above.every((line) => isListed(line) || wordCount(line.text) <= SECTION_WORDS || readStamp(line.text, true) !== null || shareOfWords(line.text, body) < STRANGE);
}

/** Give the lines above a title that stands again below, and the section's name between its copies. */
function aboveTitle(filled: readonly PageLine[]): readonly PageLine[] {
  let tried = 0;
  for (const [place, line] of filled.slice(0, ABOVE).entries()) {
    if (tried === MOST_TRIED) break;
    if (place === 0 || !isHeadline(line)) continue;
    const below = filled.slice(place + 1, place + BETWEEN + 2).findIndex((other) => other.key === line.key && !hasBullet(other.text));
    const again = below < 0 ? -1 : place + 1 + below;
    const above = filled.slice(0, place);
    // Two copies in a row are a picture's words too.
    const isApart = again > place + 1 || above.every(({ text }) => wordCount(text) <= SECTION_WORDS);
    if (again < 0 || !isApart || filled.slice(place, again).filter(isText).length > 1 || !filled.slice(again + 1, again + 1 + BELOW).some(isText)) continue;
    tried++;
    const body = filled.slice(place + 1, place + BODY_LINES).filter(({ key }) => key !== line.key).map(({ text }) => text).join('\n');
    if (shareOfWords(line.text, body) >= SAID_AGAIN && isOther(above, body)) return [...above, ...filled.slice(place + 1, again).filter(({ text }) => wordCount(text) === 1 && !text.endsWith(':'))];
  }
  return [];
}

function takeAbove(story: PageStory): PageStory {
  if (story.role !== 'main' || story.title !== null) return story;
  const filled = story.lines.filter((line) => !isBlank(line));
  const above = new Set(aboveTitle(filled));
  // A stamp above the title may be the story's.
  return above.size === 0 ? story : takeOut(story, (line) => (above.has(line) && readStamp(line.text, true) === null ? (isText(line) ? 'inline-headline' : 'page-furniture') : null));
}

/** Take out what stands above a title that is given again below it. */
export const dropAboveTitle = eachStory(takeAbove);

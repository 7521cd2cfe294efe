/** Stories under one another without a label between them: each has its title, and its day, place or outlet right below. */
import { bylineOf } from '#pipeline/steps/bylineOf.ts';
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { isBare, opensWithTie, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { isBlank, storyOf } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory, Step } from '#pipeline/steps/page.ts';
import { hasAgency } from '#pipeline/steps/readDateline.ts';
import { outletOf } from '#pipeline/steps/readHeader.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { isListLabel } from '#pipeline/steps/relatedLabels.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';

/** A title has so many words; what is shorter may be a section or a sub-heading. */
const LEAST_WORDS = 4;
const isTitle = ({ text, key }: PageLine): boolean =>
  (isBare(text) || (/[؟?]$/u.test(text) && text.length <= 120)) && wordCount(text) >= LEAST_WORDS && !opensWithTie(key) && readStamp(text, true) === null && bylineOf(text) === null;

/** A linked headline has its day below it too, but the text around it goes on without it. */
const SAME_STORY = 0.25;
const SURELY_SAME = 0.6;
const HEADER_LINES = 3;

/** Say whether a title at a place of the filled lines heads a story: a stamp, a dateline or an outlet below it, then a text that says it again. */
function headsStory(filled: readonly PageLine[], at: number): boolean {
  const title = filled[at]!;
  let isSigned = false;
  for (const line of filled.slice(at + 1, at + 2 + HEADER_LINES)) {
    if (readStamp(line.text, true) !== null || outletOf(line.text) !== null) isSigned = true;
    else if (!isBare(line.text) && furnitureOf(line) === null) {
      const share = shareOfWords(title.text, line.text);
      return (isSigned || hasAgency(line.text)) && share >= (opensWithTie(lineKey(line.text.slice(0, 60))) ? SURELY_SAME : SAME_STORY);
    } else if (bylineOf(line.text) === null && line.key !== title.key) return false;
  }
  return false;
}

/** Say whether the lines before a place are a story of their own: a title, then a text. */
function isStory(filled: readonly PageLine[]): boolean {
  const full = filled.filter((line) => !isBare(line.text) && furnitureOf(line) === null && readStamp(line.text, true) === null);
  const first = filled.find((line) => furnitureOf(line) === null);
  return first !== undefined && first !== full[0] && full.length >= 1 && (full.length >= 2 || filled.some((line) => readStamp(line.text, true) !== null));
}

/** So many lines of a page are looked at as titles of stories; each costs a look at what stands above it. */
const MOST = 50;

function split(story: PageStory): PageStory[] {
  if (story.title !== null || story.stated !== undefined) return [story];
  const filled = story.lines.filter((line) => !isBlank(line));
  const heads: PageLine[] = [];
  let start = 0;
  let lastFull = -1;
  let tried = 0;
  for (let at = 0; at < filled.length && tried < MOST; at++) {
    const line = filled[at]!;
    if (!isBare(line.text) && line.text.length > 40) lastFull = at;
    const above = filled[at - 1];
    if (lastFull < start || !above || isListLabel(above) || line.key === filled[start]!.key || !isTitle(line) || !headsStory(filled, at)) continue;
    tried++;
    if (!isStory(filled.slice(start, at))) continue;
    // «صوت الساحل:» above the title is the head of its story already.
    start = outletOf(above.text) !== null && !opensWithVerb(above.key) ? at - 1 : at;
    heads.push(filled[start]!);
  }
  if (heads.length === 0) return [story];
  const places = [0, ...heads.map((head) => story.lines.indexOf(head)), story.lines.length];
  return places.slice(0, -1).map((place, index) => {
    const lines = story.lines.slice(place, places[index + 1]);
    return index === 0 ? { ...story, lines } : storyOf('embedded', lines);
  });
}

/** Part stories that stand under one another; the first stays what it was, the others are embedded. */
export const splitDigest: Step = (page) => ({ stories: page.stories.flatMap(split) });

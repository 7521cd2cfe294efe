/** Bare lines inside a story: its own sub-headings stay, headlines of other stories go, the rest is text. */
import { contentStems } from '#pipeline/steps/recurrence.ts';
import { endsSentence, hasBullet, isBare, opensSentence, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, removal } from '#pipeline/steps/page.ts';
import type { Page, PageLine, PageStory, Step } from '#pipeline/steps/page.ts';

/** What the story around a bare line is like. */
type Surroundings = {
  /** In how many lines a stem stands, over all full lines. */
  readonly lines: ReadonlyMap<string, number>;
  readonly count: number;
  /** Most of the paragraphs end with a stop, so that a line without one means something. */
  readonly isPunctuated: boolean;
};

/** A line this long is read as a paragraph whatever its end. */
const PARAGRAPH_WORDS = 12;
const isFull = (line: PageLine): boolean => !isBlank(line) && !isBare(line.text);

function surroundingsOf(story: PageStory): Surroundings {
  const full = story.lines.filter(isFull);
  const lines = new Map<string, number>();
  for (const line of full) for (const stem of contentStems(line.text.slice(0, 4000))) lines.set(stem, (lines.get(stem) ?? 0) + 1);
  const paragraphs = story.lines.filter((line) => line.text.length > STRAY.length || wordCount(line.text) >= PARAGRAPH_WORDS);
  const closed = paragraphs.filter((line) => endsSentence(line.text)).length;
  return { lines, count: full.length, isPunctuated: closed >= 2 && closed / paragraphs.length >= 0.6 };
}

/** The words that the whole story turns on (a country, say) recur in its neighbours' headlines too, so they prove nothing. */
const isTopic = (lines: number, { count }: Surroundings): boolean => lines > Math.max(2, count * 0.4);

/** Give the number of telling words of a line, and the share of them that the story says again. */
function support(text: string, around: Surroundings): { readonly telling: number; readonly share: number } {
  const telling = [...contentStems(text)].filter((stem) => !isTopic(around.lines.get(stem) ?? 0, around));
  const recurring = telling.filter((stem) => around.lines.has(stem));
  return { telling: telling.length, share: telling.length === 0 ? 1 : recurring.length / telling.length };
}

const HEADING = { words: 14, shortWords: 6, share: 0.4 };
/** A linked headline has more words than a sub-heading needs, and says of the story nearly nothing. */
const STRAY = { leastWords: 7, words: 15, runTogetherWords: 30, length: 200, telling: 4, share: 0.3 };

/** Headlines name a speaker and a colon, or tear the line with two dots or a bar; two of them may be run together. */
const isTorn = (text: string): boolean => /\p{L}{2}: ?\p{L}|\p{L} ?\.\. ?\p{L}|\p{L} ?\| ?\p{L}/u.test(text);

const QUESTION = /^(?:ماذا|لماذا|كيف|هل|ما|من|متى|أين|أي|كم|وماذا|ولماذا|وكيف|وهل) /u;
/** A short question between paragraphs heads what answers it. */
const isQuestion = (text: string): boolean => /[؟?]$/u.test(text) && wordCount(text) <= 10 && QUESTION.test(text) && !/[.!:]/u.test(text);

/** A verb of saying and a quotation are a sentence, whatever its end. */
const SAID = /(?:^| )[وف]?(?:قال|قالت|كتب|كتبت|أضاف|أضافت|أكد|أكدت|تابع|تابعت|أوضح|أوضحت)[ ،,]{0,2}:? ?["«“”]/u;

/** Say what a line between two paragraphs is, by its form and by what of it the story says again. */
function judge({ text, key }: PageLine, around: Surroundings): 'heading' | 'inline-headline' | 'text' {
  if (isQuestion(text)) return 'heading';
  if (SAID.test(text)) return 'text';
  if (endsSentence(text) || hasBullet(text) || text.length > STRAY.length || opensSentence(key) || /^[«“"].*[»”"]$/u.test(text) || !/\p{L}/u.test(text) || /\d ?[-–:] ?\d$/u.test(text)) return 'text';
  const words = wordCount(text);
  const { telling, share } = support(text, around);
  if (words <= HEADING.shortWords) return around.isPunctuated || share >= HEADING.share ? 'heading' : 'text';
  const isStray = around.isPunctuated && words >= STRAY.leastWords && telling >= STRAY.telling && share <= STRAY.share;
  if (isStray && words <= (isTorn(text) ? STRAY.runTogetherWords : STRAY.words)) return 'inline-headline';
  return words <= HEADING.words && share >= HEADING.share ? 'heading' : 'text';
}

/** Give the numbers of the first and last full line: only between them a bare line heads something. */
function inner(lines: readonly PageLine[]): readonly [first: number, last: number] {
  return [lines.findIndex(isFull), lines.findLastIndex(isFull)];
}

/** Say whether the line above or below is bare as well: lines of that kind in a row are a list of the story's own. */
const isInList = (lines: readonly PageLine[], index: number): boolean =>
  [lines.slice(Math.max(0, index - 2), index).findLast((line) => !isBlank(line)), lines.slice(index + 1, index + 3).find((line) => !isBlank(line))].some((line) => line !== undefined && isBare(line.text));

/** «الملعب: …» above «الحكم: …»: facts in a row, not headings. */
const isFact = (line: PageLine | undefined): boolean => line !== undefined && /^[^:.؟!]{2,30}: ?\S/u.test(line.text);
const isAmongFacts = (lines: readonly PageLine[], index: number): boolean =>
  isFact(lines[index]) && (isFact(lines.slice(Math.max(0, index - 2), index).findLast((line) => !isBlank(line))) || isFact(lines.slice(index + 1, index + 3).find((line) => !isBlank(line))));

/** A text of more lines is no news story, and its lines are left as they are. */
const MOST_LINES = 5000;

function sort(story: PageStory, otherHeadlines: ReadonlySet<string>): PageStory {
  if (story.lines.length > MOST_LINES) return story;
  const [first, last] = inner(story.lines);
  if (first < 0) return story;
  const around = surroundingsOf(story);
  const lines: PageLine[] = [];
  const removed = [...story.removed];
  story.lines.forEach((line, index) => {
    const isCandidate = !isBlank(line) && line.kind === undefined && index > first && line.text.length <= STRAY.length;
    const isLinked = isCandidate && isBare(line.text) && otherHeadlines.has(line.key);
    const judged = isCandidate && index < last && !isAmongFacts(story.lines, index) ? judge(line, around) : 'text';
    const verdict = isLinked ? 'inline-headline' : judged === 'inline-headline' && isInList(story.lines, index) ? 'text' : judged;
    if (verdict === 'inline-headline') removed.push(removal('inline-headline', line));
    else lines.push(verdict === 'heading' ? { ...line, kind: 'heading' } : line);
  });
  return { ...story, lines, removed };
}

/** Sort the bare lines of each story; one that the page lists among its similar headlines is no line of the story. */
export const sortBareLines: Step = (page: Page) => {
  const headlines = new Set(page.stories.flatMap((story) => story.headlines.map(lineKey)));
  headlines.delete('');
  return eachStory((story) => sort(story, headlines))(page);
};

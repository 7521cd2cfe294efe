/** Headlines of other stories in a row: one below the other above the text, or run together in its first line. */
import { hasBullet, isBare, opensSentence, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { opensReport } from '#pipeline/steps/namedOpening.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';

/** Fewer lines above a text may be its own: its title, its summary, its points. */
const LEAST = 8;
const MOST = 60;
const LEAST_WORDS = 3;
/** Of a headline of the story itself the text says so much again; of most others nothing much. */
const SAID_AGAIN = 0.5;
const STRANGE = 0.3;
const MOSTLY = 0.8;
/** So long is a line of several headlines, so often torn, and the text says so little of it. */
const RUN_TOGETHER = { words: 30, length: 200, torn: 2, share: 0.2 };
const TORN = /\p{L} ?(?:\.\.|:|!|؟|\|) ?(?=\p{L})/gu;
/** Sentences lean on such words. */
const OF_SENTENCES = / (?:وقد|حيث|كما|مما|الذي|التي|بينما|فيما) /u;
const LOOKED_AT = 2000;

/** Find the headlines above a text that speaks of none of them; a line that it says again is its title. */
function ribbon(filled: readonly PageLine[]): readonly PageLine[] {
  const text = filled.findIndex(({ text }) => !isBare(text));
  if (text < LEAST || text > MOST) return [];
  const run = filled.slice(0, text);
  const body = filled
    .slice(text)
    .map((line) => line.text)
    .join('\n');
  const shares = run.map((line) => shareOfWords(line.text, body));
  const headlines = run.filter((line) => wordCount(line.text) >= LEAST_WORDS && !hasBullet(line.text)).length;
  return headlines >= LEAST && shares.filter((share) => share < STRANGE).length >= run.length * MOSTLY
    ? run.filter((_, place) => shares[place]! < SAID_AGAIN)
    : [];
}

/** A list with dashes that opens the page; a story's own points are fewer, or its text says them again. */
const DASH = /^[-–—] ?(?=\p{L})/u;
const LEAST_DASHED = 4;

/** Find the site's latest headlines, set as a list with dashes above a text that speaks of none of them. */
function dashed(filled: readonly PageLine[]): readonly PageLine[] {
  const end = filled.findIndex(({ text }) => !DASH.test(text));
  if (end < LEAST_DASHED) return [];
  const body = filled
    .slice(end)
    .map((line) => line.text)
    .join('\n');
  const run = filled.slice(0, end);
  return run.every((line) => shareOfWords(line.text, body) < STRANGE) ? run : [];
}

/** Say whether the first line is headlines that were run together: long, without a comma or a stop, torn, and of nothing that the text speaks of. */
function isRunTogether({ text }: PageLine, others: readonly PageLine[]): boolean {
  if (
    text.length < RUN_TOGETHER.length ||
    wordCount(text) < RUN_TOGETHER.words ||
    /[،؛]|\p{L}{2}["»”)]?\.(?: |$)|[؟!]$/u.test(text) ||
    hasBullet(text) ||
    OF_SENTENCES.test(text.slice(0, LOOKED_AT))
  )
    return false;
  if (opensReport(text) || opensSentence(lineKey(text.slice(0, 60))) || (text.slice(0, LOOKED_AT).match(TORN)?.length ?? 0) < RUN_TOGETHER.torn) return false;
  return others.some((line) => !isBare(line.text)) && shareOfWords(text, others.map((line) => line.text).join('\n')) < RUN_TOGETHER.share;
}

function takeRibbons(story: PageStory): PageStory {
  if (story.role !== 'main') return story;
  const filled = story.lines.filter((line) => !isBlank(line));
  const [first, ...others] = filled;
  const found = new Set([...ribbon(filled), ...dashed(filled)]);
  if (first && isRunTogether(first, others)) found.add(first);
  return found.size === 0 || found.size === filled.length ? story : takeOut(story, (line) => (found.has(line) ? 'inline-headline' : null));
}

/** Take out the headlines of other stories that stand in a row above the text. */
export const dropRibbons = eachStory(takeRibbons);

/** What a page sets above a text: the outlet, and the title, often twice. */
import { keysOf, lineKey } from '#pipeline/steps/lineKey.ts';
import { endsWithStop, isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { eachStory, isBlank, removal, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';

/** Words with a colon that open a page and name no outlet. */
const NO_OUTLETS = keysOf('عاجل', 'خاص', 'كتب', 'كتبت', 'بقلم', 'تقرير', 'متابعة', 'متابعات', 'تحديث', 'فيديو', 'صور', 'ترجمة', 'العنوان', 'إعداد', 'تحرير', 'ملخص', 'المحرر');
const LONGEST_OUTLET = { words: 4, length: 40 };

/** Give the name on an outlet line («صوت الساحل:»), or null. */
export function outletOf(text: string): string | null {
  if (text.length > LONGEST_OUTLET.length || !text.endsWith(':')) return null;
  const name = text.slice(0, -1).trim();
  return name === '' || wordCount(name) > LONGEST_OUTLET.words || opensWithVerb(lineKey(name)) || NO_OUTLETS.has(lineKey(name)) ? null : name;
}

const filled = (story: PageStory): readonly PageLine[] => story.lines.filter((line) => !isBlank(line));

/** An outlet line has a stamp or a headline right under it; a colon alone may as well open a quotation. */
function takeOutlet(story: PageStory): PageStory {
  const [first, second] = filled(story);
  const name = first && second ? outletOf(first.text) : null;
  if (!first || !second || name === null) return story;
  const isStamped = story.removed.some((piece) => piece.kind === 'stamp' && piece.line > first.number && piece.line < second.number);
  if (!isStamped && !isBare(second.text)) return story;
  const lines = story.lines.filter((line) => line !== first);
  return { ...story, lines, outlet: name, removed: [...story.removed, removal('outlet-line', first)] };
}

const LONGEST_TITLE = 220;
/** A first line with a verb first and more words than this is a sentence whose full stop was lost. */
const WORDS_OF_A_VERBAL_TITLE = 14;

/** Pages set the outlet after the title: «عنوان | صوت الساحل». */
const isSameTitle = (a: string, b: string): boolean => a !== '' && (a === b || (b.startsWith(`${a} `) && wordCount(b) - wordCount(a) <= 4));

/** Say whether a page's first line is its title: by its form, by a stamp under it, or because it is given again. */
function isTitle(first: PageLine, next: PageLine, story: PageStory): boolean {
  if (first.text.length > LONGEST_TITLE) return false;
  const [key, again] = [first.key, next.key];
  if (isSameTitle(key, again) || isSameTitle(again, key)) return true;
  if (story.removed.some((piece) => piece.kind === 'stamp' && piece.line > first.number && piece.line < next.number)) return true;
  if (story.outlet !== null) return isBare(first.text) || wordCount(first.text) <= WORDS_OF_A_VERBAL_TITLE;
  // Dots that trail off end no sentence.
  if (/(?:\.{2,}|…)$/u.test(first.text)) return wordCount(first.text) <= 20 && !opensWithVerb(first.key);
  if (endsWithStop(first.text)) return /[؟?!]$/u.test(first.text) && wordCount(first.text) <= WORDS_OF_A_VERBAL_TITLE;
  return isBare(first.text) && !(opensWithVerb(first.key) && wordCount(first.text) > WORDS_OF_A_VERBAL_TITLE);
}

/** Under «إقرأ أيضاً» the first line is the title, unless it is plainly a paragraph. */
const isEmbeddedTitle = (first: PageLine): boolean => isBare(first.text) || (first.text.length <= LONGEST_TITLE && wordCount(first.text) <= 30);

/** A section's name («أخبار العالم») stands over the title; a title has more words. */
const SECTION_WORDS = 3;

function takeSection(story: PageStory): PageStory {
  const [first, second, third] = filled(story);
  if (!first || !second || !third || story.role === 'embedded' || story.outlet !== null) return story;
  const isSection = isBare(first.text) && wordCount(first.text) <= SECTION_WORDS && isBare(second.text) && wordCount(second.text) > SECTION_WORDS + 1;
  return isSection ? takeOut(story, (line) => (line === first ? 'page-furniture' : null)) : story;
}

function takeTitle(story: PageStory): PageStory {
  const [first, next] = filled(story);
  if (!first || !next) return story;
  if (story.role === 'main' ? !isTitle(first, next, story) : !isEmbeddedTitle(first)) return story;
  const [key, again] = [first.key, next.key];
  const title = again !== key && isSameTitle(again, key) ? next : first;
  const rest = takeOut({ ...story, lines: story.lines.filter((line) => line !== title) }, (line) =>
    line === first || (line.key !== '' && line.key === title.key) || (line === next && isSameTitle(key, again)) ? 'repeated-title' : null);
  // A page that says one thing again and again has a text, not a title.
  return filled(rest).length === 0 ? story : { ...rest, title: title.text, titleBasis: 'stated', titleLine: title.number };
}

/** A title that the page's format states is no line of the text; its copies go all the same. */
function dropCopies(story: PageStory): PageStory {
  const key = lineKey(story.title ?? '');
  const rest = takeOut(story, (line) => (line.key !== '' && line.key === key ? 'repeated-title' : null));
  return filled(rest).length === 0 ? story : rest;
}

/** Read outlet and title from the head of the story; the title's other copies go, wherever they stand. */
export const readHeader = eachStory((story) => (story.title === null ? takeTitle(takeSection(takeOutlet(story))) : dropCopies(takeOutlet(story))));

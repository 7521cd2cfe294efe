/** What a page sets above a text: the outlet, and the title, often twice. */
import { keysOf, lineKey } from '#pipeline/steps/lineKey.ts';
import { endsWithStop, isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { cutLines, eachStory, isBlank, removal, takeOut, withText } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory, Step } from '#pipeline/steps/page.ts';
import { takeCaptionsAbove } from '#pipeline/steps/captionAbove.ts';
import { isSurelyDateline, outletOfParts, withoutPlace } from '#pipeline/steps/datelineOutlet.ts';
import { datelineParts } from '#pipeline/steps/loneDateline.ts';
import { opensReport } from '#pipeline/steps/namedOpening.ts';
import { hasAgency } from '#pipeline/steps/readDateline.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { statedNames } from '#pipeline/steps/readOutlet.ts';
import { takeLoneDatelines } from '#pipeline/steps/takeLoneDatelines.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { isAge } from '#pipeline/steps/stampLine.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';

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

const isStampedBelow = (story: PageStory, line: PageLine, next: PageLine): boolean =>
  story.removed.some((piece) => piece.kind === 'stamp' && piece.line > line.number && piece.line < next.number);

const isHandle = (text: string): boolean => /^@\w{2,30}$/u.test(text);

/** «name_of_page» above «2w». */
const HANDLED = /^(?=.*[._\d])[\w.]{3,30}$/u;
const SHORT_AGE = /^\p{N}{1,2} ?[hdwm]$/u;

/** What networks add to the name of the page. */
const FOLLOW = / ?[·•] ?(?:Follow|متابعة|Suivre)$|(?:[\u2705\u{1F535}\u2714]\uFE0F?)+$/gu;
const FOLLOWED = keysOf('Follow', 'متابعة', 'Following', 'تتابعه');
const LONGEST_PAGE = 6;

/** Give the name of the page whose post this is: networks set the age of a post right below it. */
function pageOf(story: PageStory, first: PageLine, second: PageLine): string | null {
  const isPost = story.removed.some((piece) => piece.line > first.number && piece.line < second.number && (piece.kind === 'stamp' ? isAge(piece.text) || (HANDLED.test(first.text) && SHORT_AGE.test(piece.text)) : isHandle(piece.text)));
  const name = first.text.replace(FOLLOW, '').trim();
  return (isPost || FOLLOWED.has(second.key)) && isBare(first.text) && wordCount(name) <= LONGEST_PAGE ? name : null;
}

/** An outlet line has a stamp or a headline right under it, or its name stands in the page's rights; a colon alone may as well open a quotation. */
function takeOutlet(story: PageStory, known: ReadonlySet<string>): PageStory {
  const [first, second] = filled(story);
  if (first && second && story.role === 'main' && known.has(first.key)) {
    return { ...story, lines: story.lines.filter((line) => line !== first), outlet: first.text, removed: [...story.removed, removal('outlet-line', first)] };
  }
  const name = first && second ? (outletOf(first.text) ?? pageOf(story, first, second)) : null;
  if (!first || !second || name === null) return story;
  const isStamped = isStampedBelow(story, first, second);
  if (!isStamped && !isBare(second.text)) return story;
  const lines = story.lines.filter((line) => line !== first);
  return { ...story, lines, outlet: withoutPlace(name), removed: [...story.removed, removal('outlet-line', first)] };
}

const LONGEST_TITLE = 220;
/** A first line with a verb first and more words than this is a sentence whose full stop was lost. */
const WORDS_OF_A_VERBAL_TITLE = 14;
const WORDS_OF_A_QUESTION = 20;

/** A title that is a whole sentence, its full stop included, has no more words than this. */
const LONGEST_SENTENCE = 24;

/** Pages set the outlet after the title: «عنوان | صوت الساحل». */
const isSameTitle = (a: string, b: string): boolean => a !== '' && (a === b || (b.startsWith(`${a} `) && wordCount(b) - wordCount(a) <= 4));

/** A post of a network has no title of its own; its page's name, handle, age or hour stand above it. */
const isPosted = ({ removed }: PageStory): boolean => removed.some(({ kind, text }) => isAge(text) || isHandle(text) || (kind === 'outlet-line' && (text.endsWith(']') || HANDLED.test(text))));

/** A point of a list, or of a menu. */
const POINT = /^(?:[•●▪■◾◆○·►]|[-–—] )/u;

/** Decrees and letters open so. */
const BASMALA = /^بسم الله الرحم[اـ]?ن الرحيم$/u;

/** Say whether a page's first line is its title: by its form, by a stamp under it, or because it is given again. */
function isTitle(first: PageLine, next: PageLine, story: PageStory): boolean {
  if (first.text.length > LONGEST_TITLE || hasAgency(first.text) || POINT.test(first.text) || BASMALA.test(first.key)) return false;
  const [key, again] = [first.key, next.key];
  if (isSameTitle(key, again) || isSameTitle(again, key)) return true;
  // A long sentence is a paragraph: the stamp under it closes a text.
  const isLede = endsWithStop(first.text) && wordCount(first.text) > LONGEST_SENTENCE;
  if (!isLede && story.removed.some((piece) => piece.kind === 'stamp' && piece.line > first.number && piece.line < next.number)) return true;
  if (story.outlet !== null && !isPosted(story)) return isBare(first.text) || wordCount(first.text) <= WORDS_OF_A_VERBAL_TITLE;
  // Dots that trail off end no sentence.
  if (/[.…]{2,}$|…$/u.test(first.text)) return wordCount(first.text) <= 20 && !opensWithVerb(first.key);
  if (endsWithStop(first.text)) return /[؟?!]$/u.test(first.text) && wordCount(first.text) <= (/[؟?]$/u.test(first.text) && !opensWithVerb(first.key) ? WORDS_OF_A_QUESTION : WORDS_OF_A_VERBAL_TITLE);
  return isBare(first.text) && !(opensWithVerb(first.key) && wordCount(first.text) > WORDS_OF_A_VERBAL_TITLE);
}

/** Under «إقرأ أيضاً» the first line is the title, unless it is plainly a paragraph. */
const isEmbeddedTitle = (first: PageLine): boolean => isBare(first.text) || (first.text.length <= LONGEST_TITLE && wordCount(first.text) <= 30);

/** A section's name («أخبار العالم») stands over the title; a title has more words, unless it is given again. */
const SECTION_WORDS = 3;
const HEADER_LINES = 10;

/** Give the place of the title among the lines of a header that sections, menus and names open; 0 when the first line may be it. */
function titlePlace(header: readonly PageLine[], crumbs: ReadonlySet<string>): number {
  const crumb = header.findIndex((line) => crumbs.has(line.key));
  if (crumb >= 0) return header.slice(0, crumb).every(({ text }) => wordCount(text) <= SECTION_WORDS) ? crumb : 0;
  const repeated = header.findIndex((line, place) => wordCount(line.text) > SECTION_WORDS && header.slice(place + 1).some(({ key }) => key === line.key));
  const found = repeated >= 0 ? repeated : header.findIndex((line) => wordCount(line.text) > SECTION_WORDS + 1);
  return found > 0 && header.slice(0, found).every(({ text }) => wordCount(text) <= SECTION_WORDS) ? found : 0;
}

/** «الرئيسية / لبنان / عنوان القصة»: a way through the site ends with the title. */
const crumbsOf = ({ removed }: PageStory): ReadonlySet<string> =>
  new Set(removed.flatMap(({ kind, text }) => (kind === 'page-furniture' ? text.split(/ ?[/»>›|←] ?/u).slice(1).slice(-1) : [])).map(lineKey).filter((key) => wordCount(key) > 1));

function takeSections(story: PageStory): PageStory {
  const lines = filled(story);
  if (lines.length < 3 || story.role === 'embedded') return story;
  const text = lines.findIndex((line) => !isBare(line.text));
  const place = titlePlace(lines.slice(0, text < 0 ? HEADER_LINES : Math.min(text, HEADER_LINES)), crumbsOf(story));
  // Above a text in which no line ends a sentence, only one short line is surely no verse or item of its own.
  const above = new Set(lines.slice(0, text < 0 ? Math.min(place, 1) : place));
  return place === 0 || (text < 0 && place > 1) ? story : takeOut(story, (line) => (above.has(line) ? 'page-furniture' : null));
}

/** A lead whose stop was lost. */
const LEAD_WORDS = 8;

/** Above a text without a title a dateline may stand alone; its day and its outlet are the story's. */
function takeLoneDateline(story: PageStory): PageStory {
  const [first, next] = filled(story);
  const dateline = first && next && story.role === 'main' && (!isBare(next.text) || (wordCount(next.text) >= LEAD_WORDS && opensReport(next.text))) && first.key !== next.key ? datelineParts(first.text) : null;
  if (!first || !next || dateline === null) return story;
  const isNamed = outletOfParts(dateline.parts) !== null;
  if (!isNamed && !isSurelyDateline(dateline.parts) && shareOfWords(first.text, next.text) >= SAID_AGAIN) return story;
  const isSure = dateline.day !== null || isNamed || isSurelyDateline(dateline.parts) || /[–—_/ـ:-]$|\p{L}[–—]|[–—]\p{L}/u.test(first.text);
  if (!isSure && !opensReport(next.text)) return story;
  const published = dateline.day === null ? null : ({ from: dateline.day, to: dateline.day, basis: 'stated' } as const);
  return { ...takeOut(story, (line) => (line === first ? 'dateline' : null)), outlet: story.outlet ?? outletOfParts(dateline.parts), published: story.published ?? published };
}

/** «انتم الآن تتابعون خبر … من قسم … ونترككم مع التفاصيل»: what sites that copy set around a title. */
const COPIED = /^(?<before>(?:أنتم|انتم|أنت|انت|انتِ) (?:الآن|الان) (?:تتابعون|تتابع|تشاهدون|تقرأون|تقرأ) (?:خبر|تفاصيل خبر) )(?<title>.{15,200}?)(?<after> (?:من|في) قسم .{2,80})$/u;
function takeCopied(story: PageStory): PageStory {
  const [first] = filled(story);
  const { before = '', title = '', after = '' } = first && first.text.length <= 320 ? (COPIED.exec(first.text)?.groups ?? {}) : {};
  return title === '' ? story : cutLines(story, (line) => (line === first ? { kept: [withText(line, title)], removed: [removal('page-furniture', line, before.trim()), removal('page-furniture', line, after.trim())] } : null));
}

/** A video's length is glued to its title. */
const LENGTH = /(?<=\p{L})\p{Nd}{2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u;
function takeLength(story: PageStory): PageStory {
  const [first] = filled(story);
  const length = first && isBare(first.text) ? LENGTH.exec(first.text)?.[0] : undefined;
  return length === undefined ? story : cutLines(story, (line) => (line === first ? { kept: [withText(line, line.text.slice(0, -length.length))], removed: [removal('page-furniture', line, length)] } : null));
}

/** Records that were written out name their title: «العنوان: …». */
const TITLE_LABEL = /^(?:عنوان (?:الخبر|المقال|الموضوع|الرسالة)|العنوان|الموضوع|Title|Headline|Subject(?: ?: ?(?:RE|FW|FWD))?) ?[:：] ?(?=\S)/iu;

function takeLabel(story: PageStory): PageStory {
  const [first] = filled(story);
  const label = first ? TITLE_LABEL.exec(first.text)?.[0] : undefined;
  return label === undefined ? story : cutLines(story, (line) => (line === first ? { kept: [withText(line, line.text.slice(label.length))], removed: [removal('page-furniture', line, label.trim())] } : null));
}

/** A page may set a sentence above the title; the stamp stands right below it all the same. */
function belowLead(story: PageStory): PageStory {
  const [, second, ...rest] = filled(story);
  const text = rest.slice(0, 3).find((line) => !isBare(line.text));
  const isSigned = second && text && story.removed.some(({ kind, line }) => kind === 'stamp' && line > second.number && line < text.number);
  return isSigned && isBare(second.text) && wordCount(second.text) > SECTION_WORDS && !opensWithVerb(second.key)
    ? { ...story, lines: story.lines.filter((line) => line !== second), title: second.text, titleBasis: 'stated', titleLine: second.number }
    : story;
}

function takeTitle(story: PageStory): PageStory {
  const [first, next] = filled(story);
  if (!first || !next) return story;
  if (story.role === 'main' ? !isTitle(first, next, story) : !isEmbeddedTitle(first)) return belowLead(story);
  const [key, again] = [first.key, next.key];
  const title = again !== key && isSameTitle(again, key) ? next : first;
  const rest = takeOut({ ...story, lines: story.lines.filter((line) => line !== title) }, (line) =>
    line === first || (line.key !== '' && line.key === title.key) || (line === next && isSameTitle(key, again)) ? 'repeated-title' : null);
  // A page that says one thing again and again has a text, not a title.
  return filled(rest).length === 0 ? story : { ...rest, title: title.text, titleBasis: 'stated', titleLine: title.number };
}

/** A name that says itself that it is an outlet's, right below the title and above the stamp. */
function takeOutletBelow(story: PageStory): PageStory {
  const [first, second] = filled(story);
  if (!first || !second || story.title === null || story.outlet !== null || story.role !== 'main' || !isOutletName(first.text) || !isStampedBelow(story, first, second)) return story;
  return { ...takeOut(story, (line) => (line === first ? 'outlet-line' : null)), outlet: first.text };
}

/** A title that the page's format states is no line of the text; its copies go all the same. */
function dropCopies(story: PageStory): PageStory {
  const key = lineKey(story.title ?? '');
  const rest = takeOut(story, (line) => (line.key !== '' && line.key === key ? 'repeated-title' : null));
  return filled(rest).length === 0 ? story : rest;
}

/** Names that the page states of itself: its rights, its icon, its source lines. */
const namesOf = (stories: readonly PageStory[]): ReadonlySet<string> =>
  new Set([
    ...statedNames(stories.flatMap(({ removed }) => removed)),
    ...stories.flatMap(({ lines }) => lines.flatMap(({ text }) => sourceOf(text) ?? [])),
  ].map(lineKey).filter((key) => key !== ''));

/** Of a title the text says at least this much again. */
const SAID_AGAIN = 0.6;

/** Read outlet and title from the head of the story; the title's other copies go, wherever they stand. */
export const readHeader: Step = (page) => {
  const known = namesOf(page.stories);
  const read = (story: PageStory): PageStory => {
    const headed = takeCaptionsAbove(takeSections(takeLength(takeCopied(takeLabel(takeOutlet(story, known))))));
    const dated = takeLoneDateline(headed);
    return dated === headed ? takeLoneDatelines(takeOutletBelow(takeTitle(headed))) : dated;
  };
  return eachStory((story) => (story.title === null ? read(story) : takeLoneDatelines(dropCopies(takeOutlet(story, known)))))(page);
};

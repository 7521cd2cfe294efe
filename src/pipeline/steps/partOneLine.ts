/** Pages that lost their line breaks: title, stamp, source and text stand in one line and are given lines of their own. */
import { isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, withText } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { AGENCY } from '#pipeline/steps/agencies.ts';
import { foldWithMap, sourceRange } from '#text/fold.ts';

/** A shorter line is a paragraph, whatever it holds. */
const SHORTEST = 150;
const HEAD = 320;
const LEAST_TITLE = 4;

const isTitle = (text: string): boolean => isBare(text) && wordCount(text) >= LEAST_TITLE && !opensWithVerb(lineKey(text));

const LABEL = '(?:تاريخ النشر|تاريخ الخبر|نشرت? في|نُشر في|نُشرت في|تم النشر|آخر تحديث|اخر تحديث|Published)';
const LABELLED = new RegExp(`(?:^| )(?:${LABEL})(?: ?[:：])? ?$`, 'iu');
/** What goes on after the day of a stamp. */
const TIME = /^م?(?:هـ)?(?: ?[-–|،,] ?| )?(?:الساعة )?\p{N}{1,2}:\p{N}{2}(?::\p{N}{2})?(?: ?(?:صباحا|صباحاً|مساء|مساءً|ص|م|AM|PM|GMT)(?![\p{L}]))*(?: ?بتوقيت \p{L}{3,12}(?: \p{L}{3,12})?)?/iu;
/** What a day of a sentence leans on. */
const LEANING = /(?:^| )(?:يوم|في|بتاريخ|منذ|حتى|من|إلى|بعد|قبل|مساء|صباح|ليلة|فجر|ظهر|عام|بين|و) ?$/u;
const WEEKDAY = /(?:^| )(?:(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)[،,]? ?)$/u;

/** Part a line at the stamp after its title: a day with a label before it or an hour after it. */
function atStamp(text: string): readonly string[] | null {
  const folded = foldWithMap(text.slice(0, HEAD));
  const day = findDay(folded.text);
  if (!day) return null;
  const [start, end] = sourceRange(folded, day.start, day.end);
  const time = TIME.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  let from = start - (WEEKDAY.exec(text.slice(0, start))?.[0].trimStart().length ?? 0);
  const label = LABELLED.exec(text.slice(0, from))?.[0].trimStart().length ?? 0;
  // «نشرت في 5 مايو …» and «يوم 5 مايو الساعة 10:00» are words of a sentence too.
  const isLabelled = label > 0 && (time > 0 || /[:：] ?$|^(?:تاريخ|تم |آخر|اخر)/u.test(text.slice(from - label, from)));
  if (!isLabelled && !(time > 0 && /^م?(?:هـ)? ?[-–|،,]/u.test(text.slice(end, end + 8)) && !LEANING.test(text.slice(0, from)))) return null;
  from -= label;
  const title = text.slice(0, from).replace(/[\s|–—-]+$/u, '');
  return isTitle(title) ? [title, text.slice(title.length, end + time), text.slice(end + time)] : null;
}

const DATELINE = new RegExp(`(?:^| )((?:(?:رام|بيت|أبو|ابو|تل|نيو|خان|دير|بور|سان|لوس|كوالا|مكة|المدينة|الدار|كربلاء|الأمم) )?\\p{L}{3,15}) ?(?:[-–—،,] ?)?(?:\\(${AGENCY}\\)|[-–—] ?${AGENCY}) ?[-–—:]`, 'u');

/** Part a line at the dateline after its title; a bar on the way parts the outlet from the title. */
function atDateline(text: string): readonly string[] | null {
  const match = DATELINE.exec(text.slice(0, HEAD));
  if (!match) return null;
  const from = match.index + match[0].indexOf(match[1]!);
  const above = text.slice(0, from).trim();
  return isTitle(above) ? [above, text.slice(from)] : null;
}

/** Lines of the page's own that follow a sentence: the source, the words, rights, the stamp of a change. */
const INNER = new RegExp(
  `(?<=[.؟!…"”»)]) ?(?:(?:المصدر|المصادر|Source) ?[:：|] ?[^.:：،|؟!]{2,40}(?=[.|]|$)[.|]?|(?:كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|الوسوم) ?[:：] ?[^.:：؟!]{2,200}(?=[.]|$)\\.?|(?:جميع|كل) الحقوق محفوظ[ةه][^.؟!]{0,60}(?=\\.|$)\\.?|Exit mobile version|(?:تاريخ النشر|آخر تحديث|اخر تحديث) ?[:：] ?[\\p{N}\\p{L} /:،-]{6,60}?\\p{N}{4}(?: ?[-–|،]? ?\\p{N}{1,2}:\\p{N}{2})?[.]?)`,
  'giu',
);

function partInner(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const match of text.matchAll(INNER)) {
    pieces.push(text.slice(at, match.index), match[0]);
    at = match.index + match[0].length;
  }
  return [...pieces, text.slice(at)];
}

/** The sign between two pieces becomes one of its own, which goes as furniture. */
function apart(piece: string): string[] {
  const sign = /^[|–—-]+(?= )/u.exec(piece)?.[0] ?? '';
  return sign === '' ? [piece] : [sign, piece.slice(sign.length).trim()];
}

/** «صوت السهلمنذ يومين», «صوت السهل05-07-2025»: a post's outlet, and its stamp glued to it. */
const GLUED_STAMP = /^\p{L}[\p{L} ]{1,25}\p{L}(?=(?:\p{Nd}{2}[-/]){2}\p{Nd}{4}$|منذ \p{Nd}{1,2} \p{L}{2,6}$)/u;
function atGluedStamp(line: PageLine): PageLine[] {
  const name = line.text.length <= 60 ? GLUED_STAMP.exec(line.text)?.[0] : undefined;
  return name === undefined ? [line] : [withText(line, name), withText(line, line.text.slice(name.length))];
}

function part(line: PageLine, isFirst: boolean): PageLine[] {
  if (isBlank(line) || line.text.length < SHORTEST) return atGluedStamp(line);
  const head = isFirst ? (atStamp(line.text) ?? atDateline(line.text) ?? [line.text]) : [line.text];
  const pieces = [...head.slice(0, -1), ...partInner(head.at(-1)!)].map((piece) => piece.trim()).filter((piece) => piece !== '').flatMap((piece, place) => (place === 0 ? [piece] : apart(piece)));
  return pieces.length === 1 ? [line] : pieces.map((piece) => withText(line, piece));
}

function partLines(story: PageStory): PageStory {
  const first = story.lines.find((line) => !isBlank(line));
  return { ...story, lines: story.lines.flatMap((line) => part(line, line === first && story.title === null)) };
}

/** Give title, stamp, source and the like their own lines where they stand in the line of the text. */
export const partOneLine = eachStory(partLines);

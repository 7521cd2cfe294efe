/** What a site sets above every page: its own clock, its masthead, the way through its sections. None of it is ever a title. */
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import { bylineOf, isWriter } from '#pipeline/steps/bylineOf.ts';
import { isAgeOfPost } from '#pipeline/steps/dropLatest.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { keysOf, lineKey } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import type { ClutterKind } from '#pipeline/draft.ts';
import { fold } from '#text/fold.ts';

/** So many lines of a page are looked through for what stands above its title. */
const HEAD_LINES = 12;
const LONGEST = 120;

const POST =
  /(?:^|(?<!\p{L}))(?:(?:رئيس|مدير|مستشار|سكرتير|هيئة|مجلس) (?:مجلسي?ى? )?(?:ال[إا]دارة ?و ?(?:رئيس )?)?التحرير|رئيس مجلس ال[إا]دارة|المشرف العام|المدير العام المسؤول)/gu;
/** Some glue the name to the post: «رئيس التحريرسامي النجار». */
const MOST_WORDS = 14;

/** Say whether a line names those who make the paper: the outlet before their posts, their names behind them, no sentence. */
function isMasthead(text: string): boolean {
  const at = text.search(POST);
  if (at < 0 || bylineOf(text) !== null || text.length > LONGEST || wordCount(text) > MOST_WORDS || !isBare(text)) return false;
  const before = text.slice(0, at).trim();
  const behind = text
    .slice(at)
    .replace(POST, ' ')
    .replace(/^[\s:/–—-]+|[\s:/–—-]+$/gu, '')
    .replace(/ {2,}/gu, ' ');
  if (wordCount(before) > 4) return false;
  return (
    behind === '' ||
    /[:/] ?$/u.test(text.slice(at).match(POST)![0]) ||
    (wordCount(behind) <= 6 && (isGivenName(behind.split(/[ /]/u)[0]!) || text.slice(at).search(/التحرير ?[:/]|ال[إا]دارة ?[:/]/u) >= 0))
  );
}

/** The hour alone, or degrees: «3:57 م», «24°», «9.1 C». */
const READING = /^(?:\d{1,2}:\d{2}(?::\d{2})? ?(?:ص|م|صـ|مـ|am|pm)?|-?\d{1,2}(?:[.,]\d)? ?(?:°|º|℃|° ?[cم]|c))$/iu;
const DEGREES = /-?\d{1,2}(?:[.,]\d)? ?(?:°|º|℃)/u;
const HIJRI = /(?:محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي) .{0,12}1[34]\d{2}/u;
/** Beside the day of a clock there is room for the places whose it is. */
const MOST_BESIDE = 3;

const opensWithWeekday = (folded: string): boolean => WEEKDAYS.has(folded.split(/[ ،,]/u)[0]!);

/** The hour or the degrees alone, on the page's first line: in a live page it heads what follows. */
const isReading = (text: string): boolean => text.length <= 14 && READING.test(fold(text));

/** Say whether a line is the visitor's own day: a weekday and a day, with a Hijri day, degrees or places beside them. */
function isClock(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  const day = opensWithWeekday(folded) ? findDay(folded) : null;
  if (day === null) return false;
  const rest = `${folded.slice(0, day.start)} ${folded.slice(day.end)}`;
  const strange = (rest.replace(DEGREES, ' ').match(/\p{L}{3,}/gu) ?? []).filter((word) => !WEEKDAYS.has(word) && word !== 'الموافق');
  return (
    (HIJRI.test(rest) || DEGREES.test(rest) || strange.length > 0) &&
    strange.length <= MOST_BESIDE &&
    !/[.؟!:؛،](?: |$)/u.test(rest.replace(/^\p{L}+ ?[،,]/u, '').replace(/(?<=1[34]\d{2} ?ه?) ?[،,] /u, ' '))
  );
}

/** «عرب وعالم / الإمارات / صحيفة السهل», «| محليات»: the way to the page. */
const WAY = /^(?:[^/|»›>.:؟!\p{N}]{2,28}(?: \/ | ?[»›>] ?)){2,5}[^/|»›>.:؟!\p{N}]{2,28}$/u;
const isWay = (text: string): boolean =>
  text.length <= LONGEST &&
  (/^\| ?\p{L}[\p{L}ـ ]{2,20}$/u.test(text) || (WAY.test(text) && text.split(/[/»›>]/u).every((part) => wordCount(part.trim()) <= 3)));

const NO_TITLES = keysOf(
  'logo',
  'news image',
  'image',
  'ملخص',
  'الملخص',
  'الخلاصة',
  'ملخص الخبر',
  'تفاصيل الخبر',
  'التفاصيل',
  'تفاصيل',
  'أبرز الأخبار',
  'أهم الأخبار',
  'الخبر',
  'تقرأ الآن',
  'تقرؤون الآن',
  'كلمات مفتاح',
  'على المباشر',
  'عدد اليوم',
);
const ADDRESS = /^[-–— ]*https?:\/\/\S+[-–— ]*$/iu;
const HOUR = /\p{N}:\p{N}/u;
const NO_WORDS = /^[^\p{L}]*$/u;

/** The menu of a house says its name again and again: «قناة السهل السهل سبورت السهل جامعات». */
function isHouseMenu(text: string): boolean {
  if (text.length > LONGEST || !isBare(text)) return false;
  const words = text.split(' ');
  return (
    words.length >= MENU_WORDS &&
    words.some((word, at) => /^\p{L}{3}/u.test(word) && words.indexOf(word) === at && words.filter((other) => other === word).length >= MENU_COPIES)
  );
}
const MENU_WORDS = 7;
const MENU_COPIES = 3;

/** What a site's own menu offers beside its clock; on no story. */
const SITE_MENU = keysOf(
  'اتصل بنا',
  'تواصل معنا',
  'أعلن معنا',
  'للإعلان معنا',
  'اعلن معنا',
  'من نحن',
  'عن الموقع',
  'هيئة التحرير',
  'سياسة الخصوصية',
  'خريطة الموقع',
  'تسجيل الدخول',
  'تسجيل دخول',
  'Contact us',
  'About us',
);

/** Say whether the site's menu stands right below a line: there, or among what was taken out already. */
const isOverMenu = (story: PageStory, line: PageLine, below: PageLine | undefined): boolean =>
  (below !== undefined && SITE_MENU.has(below.key)) ||
  story.removed.some((piece) => piece.line > line.number && (below === undefined || piece.line < below.number) && SITE_MENU.has(lineKey(piece.text)));

/** Between a clock and the masthead there may be the outlet's name. */
const MASTHEAD_BELOW = 4;

/** Say what a line above the title is, null when it may be one. */
function kindOf(line: PageLine): ClutterKind | null {
  const { text, key } = line;
  if (isAgeOfPost(text)) return 'stamp';
  return isMasthead(text) ||
    isWay(text) ||
    isHouseMenu(text) ||
    NO_TITLES.has(key) ||
    ADDRESS.test(text) ||
    (NO_WORDS.test(text) && !HOUR.test(text) && findDay(fold(text)) === null)
    ? 'page-furniture'
    : null;
}

/** Give the outlet that a masthead names before its posts, or that a line above a headline is the name of. */
function outletAmong(head: readonly PageLine[]): string | null {
  for (const [place, { text }] of head.entries()) {
    const before = isMasthead(text) ? text.slice(0, text.search(POST)).trim() : '';
    if (before !== '') return before;
    const below = head[place + 1];
    if (place > 0 && sourceOf(head[place - 1]!.text) !== null) continue;
    if (isOutletName(text) && below !== undefined && isBare(below.text) && wordCount(below.text) > 3) return text;
  }
  return null;
}

function takeMasthead(story: PageStory): PageStory {
  if (story.role !== 'main') return story;
  const filled = story.lines.filter((line) => !isBlank(line));
  const found = new Map<PageLine, ClutterKind>();
  const head = filled.slice(0, HEAD_LINES);
  const mastheads = head.map((line) => isMasthead(line.text));
  const text = head.findIndex((line, place) => place > 0 && !isBare(line.text) && kindOf(line) === null);
  for (const [place, line] of head.slice(0, text < 0 ? HEAD_LINES : text + 1).entries()) {
    const kind = kindOf(line);
    const above = head[place - 1];
    // What would be a stamp elsewhere is the site's clock beside its masthead.
    const isOverMasthead = mastheads.slice(Math.max(0, place - 1), place + MASTHEAD_BELOW).includes(true);
    const isFirst = place === 0 || (above !== undefined && (found.has(above) || (place === 1 && readStamp(above.text, true) !== null)));
    // The post on one line, the name on the next.
    const isNamed = mastheads[place - 1] === true && isWriter(line.text);
    // «الجمعة 12 سبتمبر 2025 أسعار السمك» may be a headline itself, where no other stands below.
    const isVisitors =
      isClock(line.text) &&
      (isOverMasthead ||
        (place === 0 && isOverMenu(story, line, head[1])) ||
        (readStamp(line.text, true) === null && head.slice(place + 1).some((below) => isBare(below.text) && wordCount(below.text) > 3)));
    if (kind !== null || isNamed) found.set(line, kind ?? 'page-furniture');
    else if (isVisitors) found.set(line, 'stamp');
    else if (isFirst && (isReading(line.text) || sourceOf(line.text) === '')) found.set(line, isReading(line.text) ? 'stamp' : 'page-furniture');
  }
  const outlet = story.outlet ?? (story.title === null ? outletAmong(head) : null);
  for (const line of head) if (outlet !== null && line.key !== '' && line.key === lineKey(outlet)) found.set(line, 'outlet-line');
  for (const line of filled.slice(-4)) if (isMasthead(line.text)) found.set(line, 'page-furniture');
  return found.size === filled.length ? story : { ...takeOut(story, (line) => found.get(line) ?? null), outlet };
}

/** Take out what a site sets above every page: its clock, its masthead, the way through its sections, labels without a word of news. */
export const dropMasthead = eachStory(takeMasthead);

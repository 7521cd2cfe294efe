/** Stamps are read and taken out: a published day is stated only there and in a dateline. */
import { bylineOf, isWriter, isPost, nameLineOf } from '#pipeline/steps/bylineOf.ts';
import { isCaption } from '#pipeline/steps/dropCaptions.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { cutLines, eachStory, isBlank, removal, takeOut, withText } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { keysOf, lineKey } from '#pipeline/steps/lineKey.ts';
import { namedStamp } from '#pipeline/steps/namedStamp.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { publishedAmong, type Seen, weekdayToday } from '#pipeline/steps/publishedAmong.ts';
import { readStamp, signedDay } from '#pipeline/steps/stampLine.ts';
import { findDay, swappedDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

/** A headline does not open so. */
const SIGNED = /^(?:كتبت?|بقلم) /u;
/** A stamp has a number or one of these words; most lines need no closer look. */
const MAYBE = /\d|^نشر|تحديث|^تاريخ|^منذ|^قبل|^published|^posted|updated/u;
/** Title, outlet, writer, place: where no text shows its end, a header has no more lines than this; and never more than the second. */
const HEADER_LINES = 6;
const MOST_HEADER_LINES = 14;

/** Only the first full lines are looked through for a name. */
const LOOKED_AT = 4000;
const LINES_LOOKED_AT = 200;

/** Find the lines between title and text that name the writer without saying so. */
function nameLines(story: PageStory): ReadonlyMap<PageLine, { readonly day: string | null }> {
  const filled = story.lines.filter((line) => !isBlank(line)).slice(0, MOST_HEADER_LINES + 1);
  const text = filled.findIndex((line, place) => (place > 0 || story.title !== null) && !isBare(line.text) && readStamp(line.text, true) === null);
  const names = new Map<PageLine, { readonly day: string | null }>();
  const end = text < 0 ? filled.slice(0, HEADER_LINES).findLastIndex((line) => readStamp(line.text, true) !== null) + 1 : text;
  if (end < 2) return names;
  const from = story.lines.indexOf(filled[end]!);
  const body = story.lines.slice(from, from + LINES_LOOKED_AT);
  const isStamp = (line: PageLine | undefined): boolean => line !== undefined && (readStamp(line.text, true) !== null || isPost(line.text));
  // A writer may stand above the title.
  const [top, title] = filled;
  const isTopped =
    story.title === null &&
    top !== undefined &&
    title !== undefined &&
    end > 2 &&
    isWriter(top.text) &&
    isBare(title.text) &&
    wordCount(title.text) > 3 &&
    readStamp(title.text, true) === null;
  for (const line of filled.slice(story.title === null && !isTopped ? 1 : 0, end)) {
    const at = filled.indexOf(line);
    const isBelowTitle = story.title !== null || filled.slice(0, at).some((above) => !isStamp(above) && wordCount(above.text) > 2);
    // The same name may sign the text.
    const said = body
      .filter(({ key }) => key !== line.key)
      .map((other) => other.text)
      .join('\n')
      .slice(0, LOOKED_AT);
    const name =
      isCaption(line.text) || readStamp(line.text, true) !== null || isOutletName(line.text)
        ? null
        : nameLineOf(line.text, said, (isTopped && line === top) || (isBelowTitle && (isStamp(filled[at - 1]) || isStamp(filled[at + 1]))));
    if (name) names.set(line, name);
  }
  return names;
}

const UPDATE_LABELS = keysOf('آخر تحديث', 'تاريخ التحديث', 'تحديث', 'آخر تعديل', 'تم التحديث', 'Updated', 'Last updated');

const isDay = (text: string): boolean => text.length <= 60 && readStamp(text, true)?.day !== undefined && readStamp(text, false) === null;

/** Count the lines that are still header: below a first paragraph a bare day is a stamp only where no other follows, as in a chronicle. */
function headerLength(story: PageStory): number {
  const filled = story.lines.filter((line) => !isBlank(line));
  const isText = (line: PageLine): boolean => !isBare(line.text) && readStamp(line.text, true) === null;
  const first = filled.findIndex((line, place) => place > 0 && isText(line));
  const second = first < 0 ? -1 : filled.findIndex((line, place) => place > first && isText(line));
  const days = filled.slice(Math.max(0, first)).filter(({ text }) => isDay(text)).length;
  const end = days > 1 ? first : second;
  return end < 0 ? HEADER_LINES : Math.min(end, MOST_HEADER_LINES);
}

/** A list of days may end a text; a day with its hour that does is the page's. */
const HOUR = /\p{N}{1,2}:\p{N}{2}/u;

function takeStamps(story: PageStory): PageStory {
  let place = 0;
  const header = headerLength(story);
  const seen: Seen[] = [];
  const updates: string[] = [];
  const foot = story.lines.findLast((line) => !isBlank(line));
  let isUpdate = false;
  const names = nameLines(story);
  const rest = takeOut(story, (line) => {
    place++;
    const byline = bylineOf(line.text) ?? names.get(line) ?? null;
    const isAtFoot = line === foot && HOUR.test(line.text);
    const isInHeader = place <= header || isAtFoot;
    const stamp =
      byline ??
      (MAYBE.test(line.key)
        ? (readStamp(line.text, isInHeader) ?? (isInHeader && (place > 1 || SIGNED.test(line.text)) ? namedStamp(line.text) : null))
        : null);
    // «آخر تحديث:» may have its day on the line below.
    const isOfUpdate = isUpdate;
    isUpdate = stamp !== null && UPDATE_LABELS.has(line.key);
    const updated = stamp?.day === null && /تحديث|تعديل|updated/iu.test(line.key) ? findDay(fold(line.text)) : null;
    if (updated) updates.push(updated.iso);
    if (stamp?.day && !isOfUpdate)
      seen.push({ place, day: stamp.day, isBare: byline === null && readStamp(line.text, false) === null, swapped: swappedDay(fold(line.text), stamp.day) });
    return byline ? 'byline' : stamp ? 'stamp' : null;
  });
  const published = seen.length + updates.length === 0 ? null : publishedAmong(seen, updates, weekdayToday(story));
  const above = rest.lines.filter((line) => !isBlank(line)).at(-2);
  // A list of days ends with a day as well.
  const signed = published === null && foot && above && rest.lines.includes(foot) && !/\d{4}$/.test(above.key) ? signedDay(foot.text) : null;
  if (signed !== null) return { ...takeOut(rest, (line) => (line === foot ? 'stamp' : null)), published: { from: signed, to: signed, basis: 'stated' } };
  return published === null ? takeSignedLead(rest) : { ...takeCredits(rest, published.from), published };
}

/** «09.11.2025, صوت السهل»: a day and a name, alone on a line or behind a lead that trails off. */
const CREDIT = /(?:^|(?<=[.…] ))\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1\p{Nd}{4}, \p{L}{2,20}(?: \p{L}{2,20}){0,2}$/u;

/** The day of publication may stand again, a name behind it. */
const takeCredits = (story: PageStory, day: string): PageStory =>
  cutLines(story, (line) => {
    const credit = CREDIT.exec(line.text);
    if (!credit || findDay(fold(credit[0]))?.iso !== day) return null;
    return { kept: [withText(line, line.text.slice(0, credit.index).trim())], removed: [removal('stamp', line, credit[0])] };
  });

/** «… في المدينة. 07.03.2025, صوت السهل»: where no stamp says the day, the lead may close with it and the outlet, whose name stands alone as well. */
function takeSignedLead(story: PageStory): PageStory {
  const keys = new Set(story.lines.map(({ key }) => key));
  for (const line of story.lines) {
    const credit = CREDIT.exec(line.text)?.[0];
    const day = credit === undefined ? null : findDay(fold(credit));
    const name = credit?.replace(/^[^,]*, /u, '') ?? '';
    if (day === null || name === '' || !keys.has(lineKey(name))) continue;
    const key = lineKey(name);
    const rest = takeOut(takeCredits(story, day.iso), (one) => (one.key === key ? 'outlet-line' : null));
    return { ...rest, outlet: story.outlet ?? name, published: { from: day.iso, to: day.iso, basis: 'stated' } };
  }
  return story;
}

const PUBLISHED_LABELS = keysOf('نشر', 'نشر في', 'نشر بتاريخ', 'تاريخ النشر', 'Published', 'Published on', 'Posted on');
const OPENING_DAY = /^\p{Nd}[\p{Nd} :./-]{8,24}\|[-– ]*(?=\p{L})/u;

/** «نشر :» and on the line below «10:20 2024-03-05|- نص»: what follows the bar is a line of its own. */
function partDays(story: PageStory): PageStory {
  let isLabelled = false;
  const lines = story.lines.flatMap((line) => {
    if (isBlank(line)) return [line];
    const day = isLabelled ? OPENING_DAY.exec(line.text)?.[0] : undefined;
    isLabelled = PUBLISHED_LABELS.has(line.key);
    return day === undefined || findDay(fold(day)) === null ? [line] : [withText(line, day.trim()), withText(line, line.text.slice(day.length))];
  });
  return { ...story, lines };
}

/** Read the published day from the story's own stamps, and take all stamps out (the crawl's day is not the story's). */
export const readStamps = eachStory((story) => (story.lines.every(isBlank) ? story : takeStamps(partDays(story))));

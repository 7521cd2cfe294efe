/** A dateline opens the text with place and day: «طوكيو 3 مايو 2024 (وكالة) -- …». */
import { opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { findDay } from '#pipeline/steps/stampLine.ts';
import { fold } from '#text/fold.ts';

const LONGEST_PLACE = 4;
/** What closes a dateline: a dash, a colon, or the agency in brackets. */
const CLOSED = /^ ?(?:[-–—:/]|\([^()]{2,40}\))/u;

/** Give the day of a dateline, or null. It stays in the text: only its day is read. */
export function datelineDay(paragraph: string): string | null {
  const head = fold(paragraph.slice(0, 120));
  const day = findDay(head);
  if (!day || !CLOSED.test(head.slice(day.end))) return null;
  const place = lineKey(head.slice(0, day.start).replace(/\d+/g, ' '));
  return wordCount(place) <= LONGEST_PLACE && !opensWithVerb(place) ? day.iso : null;
}

/** Give a paragraph without the dateline it opens with. */
export function afterDateline(paragraph: string): string {
  if (datelineDay(paragraph) === null) return paragraph;
  const close = /(?:--|[-–—:/]|\))(?: --?| [–—]| ?:)? (?=\p{L})/gu;
  close.lastIndex = paragraph.slice(0, 120).search(/\p{N}{4}/u);
  const match = close.exec(paragraph.slice(0, 200));
  return match ? paragraph.slice(match.index + match[0].length) : paragraph;
}

function readDay(story: PageStory): PageStory {
  if (story.published) return story;
  const first = story.lines.find((line) => !isBlank(line));
  const day = first ? datelineDay(first.text) : null;
  return day === null ? story : { ...story, published: { from: day, to: day, basis: 'stated' } };
}

/** Where no stamp states the day, read it from the dateline. */
export const readDateline = eachStory(readDay);

/** A dateline opens the text with place and day: «طوكيو 3 مايو 2024 (وكالة) -- …». */
import { AGENCY } from '#pipeline/steps/agencies.ts';
import { isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { cutLines, eachStory, isBlank, removal, takeOut, withText } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { namedLength, opensReport } from '#pipeline/steps/namedOpening.ts';
import { placedLength } from '#pipeline/steps/placedOpening.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

const LONGEST_PLACE = 4;
/** What closes a dateline: a dash, a colon, or the agency in brackets. */
const CLOSED = /^ ?(?:[-–—:/]|\([^()]{2,40}\))/u;

/** Give the day of a dateline, or null. */
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

const PAPER = '(?:"[^"]{2,30}"|«[^»]{2,30}»)';
const PLACE = '\\p{L}{2,20}(?:[ /]\\p{L}{2,20}){0,3}(?:، \\p{L}{2,20}(?: \\p{L}{2,20}){0,3}| \\(\\p{L}{2,20}(?: \\p{L}{2,20})?\\))?';
const DAY = '(?:[،,]? ?(?:[-–] ?)?(?:في )?\\p{N}{1,2}[\\p{L}\\p{N} /.-]{1,50}?)?';
const DASH = '(?:-{1,2}|[–—ـ:])';
const DASH_OR_STROKE = '[-–—ـ/]';
/** Place and agency, the day between them or not: «سيول - أ ف ب: …», «الكويت 12-3 (كونا) -- …», «دمشق-سانا». */
const WITH_AGENCY = new RegExp(`^${PLACE}${DAY} ?(?:${DASH} ?\\(?${AGENCY}\\)? ?(?:${DASH}+|$)|(?<=\\p{N} ?)${AGENCY} ?${DASH}+|\\(${AGENCY}\\) ?(?:${DASH}+|$)|/ ?${AGENCY} ?/? ?(?:${DASH}+|$|(?<=/ ?))|${DASH_OR_STROKE} ?(?:وكالة|موقع|صحيفة|جريدة|شبكة|قناة) \\p{L}{2,15}(?: \\p{L}{2,15}){0,2} ?:|[-–—ـ] ?${PAPER} ?${DASH}|[-–—ـ] ?(?:${PAPER} ?[-–—ـ] ?)?من \\p{L}{2,15}(?: \\p{L}{2,15}){1,3} ?:)(?: |$)`, 'u');
/** The Saudi agency's form: «الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس …». */
const OFFICIAL = new RegExp(`^${PLACE}(?: \\p{N}{1,2} [\\p{L} ]{2,20} \\p{N}{4} ?هـ? ?الموافق [\\p{L}\\p{N} ]{6,30}? ?م? ${AGENCY}| ?[-–] ?${AGENCY} \\p{N}{1,2} [\\p{L} ]{2,20} \\p{N}{4} ?هـ? ?الموافق \\p{N}{1,2} \\p{L}{3,10} \\p{N}{4} ?م?)(?: |$)`, 'u');
/** A place alone is one only where a verb of news follows: «القاهرة - أعلنت …». */
const PLACE_ALONE = /^\p{L}{2,20}(?: \p{L}{2,20})? ?(?:-{1,2}|[–—ـ]) (?:\p{L}{2,20}(?: \p{L}{2,20})? ?(?:-{1,2}|[–—ـ]) )?(?=\p{L})/u;

/** Say whether a paragraph opens with a dateline that names an agency or a newspaper, or with the place and a whole day. */
export function hasAgency(paragraph: string): boolean {
  const found = WITH_AGENCY.exec(paragraph.slice(0, 160)) ?? OFFICIAL.exec(paragraph.slice(0, 160));
  return (found !== null && !opensWithVerb(lineKey(found[0]))) || datelineDay(paragraph) !== null;
}

/** «المدينة - سامي النجار في السبت 3 يناير 2026 04:09 مساء - أعلنت …»: place, writer and stamp in one. */
const STAMPED = /^[\p{L} ]{3,40} ?[-–] ?[\p{L} ]{2,40} في (?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة) \p{N}{1,2} [^-–]{8,40}[-–] (?=\p{L})/u;

/** Give the length of the dateline with which a paragraph opens, 0 when it opens with none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 160);
  const stamped = STAMPED.exec(head);
  if (stamped && findDay(fold(stamped[0])) !== null) return stamped[0].length;
  const found = WITH_AGENCY.exec(head) ?? OFFICIAL.exec(head);
  if (found && !opensWithVerb(lineKey(found[0]))) return found[0].length;
  const alone = PLACE_ALONE.exec(head);
  if (alone && opensReport(head.slice(alone[0].length)) && !opensWithVerb(lineKey(alone[0]))) return alone[0].length;
  return paragraph.length - afterDateline(paragraph).length || placedLength(head) || namedLength(head);
}

/** «الرافد - نينوى:»: the outlet's own name, or its last part, beside a place. */
const OWN = new RegExp(`^(?<one>${PLACE}) ?[-–—/] ?(?<other>${PLACE}) ?[:–—-]{1,2} `, 'u');
function ownLength(paragraph: string, outlet: string | null): number {
  const match = OWN.exec(paragraph.slice(0, 120));
  const { one = '', other = '' } = match?.groups ?? {};
  const names = ` ${lineKey(outlet ?? '')} `;
  return match && (names.includes(` ${lineKey(one)} `) || names.includes(` ${lineKey(other)} `)) ? match[0].length : 0;
}

/** «بغداد / المدى»: a place and an outlet alone on the line above the text. */
const ALONE = /^\p{L}{3,15}(?: \p{L}{3,15})? ?\/ ?\p{L}{2,15}(?: \p{L}{2,15}){1,2} ?\/ ?\p{L}{3,15}$|^\p{L}{3,15}(?: \p{L}{3,15})? ?[-–—/] ?\p{L}{3,15}(?: \p{L}{3,15})?$|^(?:قناة|صحيفة|جريدة|وكالة|موقع|شبكة) \p{L}{2,15}(?: \p{L}{2,15})? ?[-–—/] ?\p{L}{3,15}(?: \p{L}{3,15})?$/u;
/** Above the text there is room for a line below the title and a line about the picture. */
const ROOM_ABOVE = 4;
const SAID_AGAIN = 0.6;

/** Take the line above the text that is a dateline of its own. */
function takeAbove(story: PageStory): PageStory {
  const head = story.lines.filter((line) => !isBlank(line)).slice(0, ROOM_ABOVE);
  const full = head.findIndex((line) => !isBare(line.text));
  const above = head[full - 1];
  // What the text says again is a line of the story.
  const isAlone = above && above.kind === undefined && ALONE.test(above.text) && story.titleBasis === 'stated' && shareOfWords(above.text, head[full]!.text) < SAID_AGAIN;
  return isAlone ? takeOut(story, (line) => (line === above ? 'dateline' : null)) : story;
}

function readDay(story: PageStory): PageStory {
  const texts = story.lines.filter((line) => !isBlank(line) && line.kind === undefined);
  // A line about the picture may stand above the text.
  const first = texts[0] && datelineLength(texts[0].text) === 0 ? (texts.slice(0, 3).find((line) => !isBare(line.text)) ?? texts[0]) : texts[0];
  const length = first ? datelineLength(first.text) || ownLength(first.text, story.outlet) : 0;
  if (!first || length === 0) return story;
  const day = story.published ? null : (findDay(fold(first.text.slice(0, length)))?.iso ?? null);
  const rest = cutLines(story, (line) =>
    line === first ? { kept: [withText(line, line.text.slice(length).trim())], removed: [removal('dateline', line, line.text.slice(0, length).trim())] } : null);
  if (rest.lines.every(isBlank)) return story;
  return day === null ? rest : { ...rest, published: { from: day, to: day, basis: 'stated' } };
}

/** Take the dateline out; where no stamp states the day, its day is the story's. */
export const readDateline = eachStory((story) => readDay(takeAbove(story)));

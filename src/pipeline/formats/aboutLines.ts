/** Lines that say of an article who wrote it and when, told by their markup, and what they say. */
import type { DraftPublished, Removal } from '#pipeline/draft.ts';
import { attributeOf, elementsBelow, isWithin, type PageDocument, type PageElement } from '#pipeline/formats/elements.ts';
import type { Block } from '#pipeline/formats/htmlBlocks.ts';
import { statedDay } from '#pipeline/formats/statedDay.ts';
import { endsWithStop, wordCount } from '#pipeline/steps/lineForm.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

/** Nearly all letters of the line are marked so; «بقلم» before the name is not. */
const MARKED = 0.7;
/** A line under a title that opens with a whole day speaks of the article, where it is short: «2022/11/30 423 مشاهدة». */
const MOST_WORDS = { writer: 12, date: 20, opening: 8 };

/** Say what a line that its markup sets apart is, or null. Only under a title is a line with a day one. */
export function aboutKind(block: Block, isUnderTitle: boolean): Removal['kind'] | null {
  const { text, signed, dated } = block;
  const words = wordCount(text);
  if (block.kind === 'quote' || endsWithStop(text)) return null;
  if (isUnderTitle && !/\p{L}/u.test(text)) return 'page-furniture';
  if (signed >= MARKED && words <= MOST_WORDS.writer) return 'byline';
  if (isUnderTitle && words <= MOST_WORDS.opening && findDay(fold(text))?.start === 0) return 'stamp';
  if (dated < MARKED || words > MOST_WORDS.date) return null;
  const isTime = /^\p{N}{1,2}:\p{N}{2}/u.test(text);
  return isTime ? 'stamp' : !isUnderTitle ? null : findDay(fold(text)) ? 'stamp' : 'page-furniture';
}

/** The day in a line that its markup gives as one about the article, without what follows it as the day of a change. */
export function dayOfAbout(blocks: readonly Block[]): DraftPublished | null {
  const line = blocks.find((block) => aboutKind(block, true) === 'stamp' && readStamp(block.text, true)?.day !== null && findDay(fold(block.text)) !== null);
  const day = line ? findDay(fold(line.text)) : null;
  return day && { from: day.iso, to: day.iso, basis: 'stated' };
}

/** Names and sections in a list beside the day. */
const SHORT_ITEM = 4;
export const isAboutItem = ({ kind, text }: Block, beside: readonly (Block | undefined)[]): boolean =>
  kind === 'item' && wordCount(text) <= SHORT_ITEM && !endsWithStop(text) && beside.some((one) => one !== undefined && (one.dated >= MARKED || readStamp(one.text, true) !== null));

const PARTED = / ?[|•·] ?/u;

/** «1/7/2024 | لشبونة»: give the parts of a line under a title of which one is a stamp, else null. */
export function stampParts(text: string): { readonly stamps: readonly string[]; readonly others: readonly string[] } | null {
  const parts = wordCount(text) <= MOST_WORDS.date ? text.split(PARTED).filter((part) => part !== '') : [];
  const stamps = parts.filter((part) => readStamp(part, true) !== null);
  return parts.length < 2 || stamps.length === 0 ? null : { stamps, others: parts.filter((part) => !stamps.includes(part)) };
}

const PUBLISHED = /(?:^|[\s_-])(?:published|pubdate|datepublished)(?:$|[\s_-])/;
const CHANGED = /(?:^|[\s_-])(?:updated?|modified|datemodified|lastmod)(?:$|[\s_-])/;

/** Say whether an element's names give its time as that of a change. */
function isOfChange(time: PageElement): boolean {
  const names = `${attributeOf(time, 'itemprop')} ${attributeOf(time, 'class')}`;
  const label = time.textContent ?? '';
  return (CHANGED.test(names) && !PUBLISHED.test(names)) || (label.length < 100 && readStamp(label, false)?.day === null);
}

/** Give the day of a `<time>` that stands in some blocks. */
export function dayOfTimes(doc: PageDocument, near: readonly Block[]): DraftPublished | null {
  const elements = near.map(({ element }) => element);
  for (const time of elementsBelow(doc, ({ localName }) => localName === 'time')) {
    const day = isOfChange(time) ? null : statedDay(time.getAttribute('datetime'));
    if (day && elements.some((element) => isWithin(time, element) || isWithin(element, time))) return day;
  }
  return null;
}

/** Messages as chats export them: «[12/03/2024, 10:14:33] الاسم: …», «الاسم, [14.02.2023 18:33]». */
import { dayNumber, isoDay } from '#pipeline/dates/calendar.ts';
import { cutLines, eachStory, isBlank, removal, takeOut, withText } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { fold } from '#text/fold.ts';

const DAY = '(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{2}|\\d{4})';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?(?:am|pm|[صم]))?';
/** A message with its hour and its sender before it. */
const MESSAGE = new RegExp(`^(?:\\[${DAY}[،,]? ${TIME}\\]|${DAY.replaceAll('?<', '?<_')}[،,] ${TIME} ?[-–]) ?(?:[^:]{2,40}: ?)?`, 'u');
/** The sender and the hour alone, the message below. */
const SENDER = new RegExp(`^(?<name>[^,،\\[\\]]{2,40})[,،] \\[${DAY}[،,]? ${TIME}\\]$`, 'u');
const LOOKED_AT = 120;

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const at = (name: string): number => Number(groups[name] ?? groups[`_${name}`]);
  const year = at('year');
  const number = dayNumber(year < 100 ? 2000 + year : year, at('month'), at('day'));
  return number === null ? null : isoDay(number);
}

const published = (story: PageStory, day: string | null): PageStory => (day === null || story.published ? story : { ...story, published: { from: day, to: day, basis: 'stated' } });

function cutSenders(story: PageStory): PageStory {
  const first = story.lines.find((line) => !isBlank(line));
  if (!first) return story;
  const head = fold(first.text.slice(0, LOOKED_AT));
  const sender = SENDER.exec(head);
  if (sender) {
    const name = first.text.slice(0, sender.groups!['name']!.length);
    return published({ ...takeOut(story, (line) => (SENDER.test(fold(line.text.slice(0, LOOKED_AT))) ? 'outlet-line' : null)), outlet: name }, dayOf(sender.groups!));
  }
  const message = MESSAGE.exec(head);
  if (!message) return story;
  const cut = cutLines(story, (line) => {
    const length = MESSAGE.exec(fold(line.text.slice(0, LOOKED_AT)))?.[0].length ?? 0;
    return length === 0 ? null : { kept: [withText(line, line.text.slice(length).trim())], removed: [removal('stamp', line, line.text.slice(0, length).trim())] };
  });
  return published(cut, dayOf(message.groups!));
}

/** Take senders and hours off messages; a channel that stands over its message is the outlet. */
export const readChat = eachStory((story) => (story.role === 'main' ? cutSenders(story) : story));

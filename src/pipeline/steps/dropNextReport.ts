/** Below a story the site may begin another: a paragraph that opens with its own dateline once more. */
import { partsOf } from '#pipeline/steps/datelineOutlet.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageStory, Step } from '#pipeline/steps/page.ts';
import { datelineLength } from '#pipeline/steps/readDateline.ts';

/** A story has so many paragraphs before another may begin. */
const LEAST_ABOVE = 2;

/** Say whether a paragraph opens with a dateline in which the story's own outlet stands, with a place or a desk beside it. */
function opensNext(text: string, outlet: string): boolean {
  const length = datelineLength(text);
  const parts = length === 0 ? [] : partsOf(text.slice(0, length));
  return parts.length > 1 && parts.some((part) => lineKey(part) === outlet);
}

function takeNext(story: PageStory): PageStory {
  const outlet = lineKey(story.outlet ?? '');
  if (outlet === '') return story;
  const full = story.lines.filter((line) => !isBlank(line) && !isBare(line.text));
  const next = full.findIndex((line, at) => at >= LEAST_ABOVE && opensNext(line.text, outlet));
  if (next < 0) return story;
  const from = story.lines.indexOf(full[next]!);
  return takeOut(story, (_, index) => (index >= from ? 'inline-headline' : null));
}

/** Take out the beginning of another report at the foot of the page's main story. It runs when the outlet is known. */
export const dropNextReport: Step = ({ stories: [main, ...rest] }) => ({ stories: main ? [takeNext(main), ...rest] : [] });

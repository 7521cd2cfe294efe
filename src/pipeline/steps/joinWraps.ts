/** Text that was wrapped at a fixed width (a mail, a PDF) becomes paragraphs again. */
import { eachStory, isBlank, withText } from '#pipeline/steps/page.ts';
import type { PageLine } from '#pipeline/steps/page.ts';
import { endsSentence, hasBullet } from '#pipeline/steps/lineForm.ts';

/** What a wrapped block looks like: lines of nearly one width that mostly break off within a sentence. */
const WRAPPED = { lines: 3, shortest: 40, longest: 110, spread: 24, brokenOff: 0.7 };

/**
 * A block is wrapped when all of its lines but the last have about one width, most of them end within a sentence,
 * and the block as a whole ends with one. A list of headlines has no such end.
 */
function isWrapped(block: readonly PageLine[]): boolean {
  if (block.length < WRAPPED.lines || !endsSentence(block.at(-1)!.text) || block.some((line) => hasBullet(line.text))) return false;
  const full = block.slice(0, -1).map((line) => line.text);
  const widths = full.map((text) => text.length);
  const least = widths.reduce((a, b) => Math.min(a, b));
  const most = widths.reduce((a, b) => Math.max(a, b));
  if (least < WRAPPED.shortest || most > WRAPPED.longest || most - least > WRAPPED.spread) return false;
  return full.filter((text) => !endsSentence(text)).length / full.length >= WRAPPED.brokenOff;
}

const join = (block: readonly PageLine[]): PageLine[] =>
  isWrapped(block) ? [withText(block[0]!, block.map((line) => line.text).join(' '))] : [...block];

function joinBlocks(lines: readonly PageLine[]): PageLine[] {
  const blocks: PageLine[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) blocks.push([line], []);
    else blocks.at(-1)!.push(line);
  }
  return blocks.flatMap(join);
}

/** Join the lines of wrapped blocks; the paragraph bears the number of its first line. */
export const joinWraps = eachStory((story) => ({ ...story, lines: joinBlocks(story.lines) }));

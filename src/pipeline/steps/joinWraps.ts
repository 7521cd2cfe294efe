/** Text that was wrapped at a fixed width (a mail, a PDF) becomes paragraphs again. */
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, removal, withText } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { endsSentence, endsWithStop, hasBullet, opensSentence } from '#pipeline/steps/lineForm.ts';

/** What a wrapped block looks like: lines of nearly one width that mostly break off within a sentence. */
const WRAPPED = { lines: 3, shortest: 40, longest: 110, spread: 24, brokenOff: 0.7, opened: 0.6, indent: 8 };

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
  const opened = block.slice(1).filter(({ key, text }) => opensSentence(key === '' ? lineKey(text.slice(0, 60)) : key)).length;
  return opened / (block.length - 1) < WRAPPED.opened && full.filter((text) => !endsSentence(text)).length / full.length >= WRAPPED.brokenOff;
}

/** Part a block where a line ends a sentence well before the margin, and where one far short of it heads what follows. */
function paragraphsOf(block: readonly PageLine[]): PageLine[][] {
  const margin = block.reduce((most, { text }) => Math.max(most, text.length), 0);
  const parts: PageLine[][] = [[]];
  for (const line of block) {
    parts.at(-1)!.push(line);
    const isShort = line.text.length < margin - WRAPPED.indent && endsWithStop(line.text);
    if (isShort || line.text.length < margin - WRAPPED.spread) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** A number alone on its line parts the pages of a print. */
const PAGE_NUMBER = /^(?:[-–] ?)?\p{N}{1,4}(?: ?[-–])?$/u;

const joined = (block: readonly PageLine[]): PageLine => withText(block[0]!, block.map((line) => line.text).join(' '));

/** Join a block that is wrapped as a whole, else the paragraphs in it that are; null when nothing is. */
function join(block: readonly PageLine[]): PageLine[] | null {
  if (isWrapped(block)) return [joined(block)];
  const parts = paragraphsOf(block);
  return parts.some(isWrapped) ? parts.flatMap((part) => (isWrapped(part) ? [joined(part)] : part)) : null;
}

type Block = { readonly lines: PageLine[]; readonly isNumber: boolean };

function blocksOf(lines: readonly PageLine[]): Block[] {
  const blocks: Block[] = [{ lines: [], isNumber: false }];
  for (const line of lines) {
    const isNumber = PAGE_NUMBER.test(line.text);
    if (isBlank(line) || isNumber) blocks.push({ lines: [line], isNumber }, { lines: [], isNumber: false });
    else blocks.at(-1)!.lines.push(line);
  }
  return blocks;
}

function joinBlocks(story: PageStory): PageStory {
  const blocks = blocksOf(story.lines);
  const wrapped = blocks.map((block) => join(block.lines));
  if (wrapped.every((block) => block === null)) return story;
  const lines = blocks.flatMap((block, at) => wrapped[at] ?? (block.isNumber ? [] : block.lines));
  return { ...story, lines, removed: [...story.removed, ...blocks.flatMap(({ isNumber, lines: [line] }) => (isNumber && line ? [removal('page-furniture', line)] : []))] };
}

/** Join the lines of wrapped blocks; the paragraph bears the number of its first line. Numbers of pages go. */
export const joinWraps = eachStory(joinBlocks);

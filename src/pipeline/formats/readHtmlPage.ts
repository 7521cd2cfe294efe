/** A saved page of HTML becomes a page for the steps: its article's lines, what it states of itself, and what surrounds it. */
import type { Removal } from '#pipeline/draft.ts';
import { aboutKind, dayOfAbout, dayOfTimes, isAboutItem, stampParts } from '#pipeline/formats/aboutLines.ts';
import { type ArticleRange, chooseArticles } from '#pipeline/formats/chooseArticle.ts';
import { closestElement, type PageDocument, type PageElement, type ParseHtml } from '#pipeline/formats/elements.ts';
import { hiddenArticle } from '#pipeline/formats/hiddenArticle.ts';
import { type Block, type BlockKind, htmlBlocks, isProse } from '#pipeline/formats/htmlBlocks.ts';
import { htmlMetadata } from '#pipeline/formats/htmlMetadata.ts';
import { lineFinder } from '#pipeline/formats/lineFinder.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import type { Page, PageLine, PageStory } from '#pipeline/steps/page.ts';
import { storyOf } from '#pipeline/steps/page.ts';
import { keywordsOf } from '#pipeline/steps/readKeywords.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';

type Placed = Block & { readonly line: number; readonly index: number };

const LINE_KINDS: Readonly<Partial<Record<BlockKind, PageLine['kind']>>> = { heading: 'heading', quote: 'quote', item: 'item' };

const lineOf = ({ text, line, kind }: Placed): PageLine => {
  const lineKind = LINE_KINDS[kind];
  return { number: line, text, raw: text, key: lineKey(text), ...(lineKind === undefined ? {} : { kind: lineKind }) };
};

const blankLine = (number: number): PageLine => ({ number, text: '', raw: '', key: '' });

/** A list or a line of links belongs to the page, wherever it stands. */
const isLinks = ({ linked, kind, text }: Block): boolean => linked >= 0.8 && kind !== 'quote' && (kind === 'item' || kind === 'heading' || isBare(text)) && wordCount(text) >= 2;

const CLUTTER: Readonly<Partial<Record<BlockKind, Removal['kind']>>> = { embed: 'embed', caption: 'caption', furniture: 'page-furniture' };

/** Below the text only the lines that name source and keywords are the story's; the rest is the page's. */
const isFooter = (line: PageLine): boolean => sourceOf(line.text) !== null || keywordsOf(line) !== null;

const isStamp = ({ kind, text }: Block): boolean => kind !== 'furniture' && readStamp(text, true) !== null;

type Taken = { readonly lines: PageLine[]; readonly removed: Removal[] };

/** Part a range of blocks into lines for the steps and clutter that the markup itself gives away. `isHead` tells what stands above the text. */
function takeRange(blocks: readonly Placed[], isHead: (block: Placed) => boolean): Taken {
  const lines: PageLine[] = [];
  const removed: Removal[] = [];
  for (const [place, block] of blocks.entries()) {
    const isInHead = isHead(block);
    const parts = isInHead ? stampParts(block.text) : null;
    const kind = CLUTTER[block.kind] ?? (isInHead && (parts || isStamp(block)) ? null : isInHead && isAboutItem(block, [blocks[place - 2], blocks[place - 1], blocks[place + 1], blocks[place + 2]]) ? 'byline' : aboutKind(block, isInHead)) ?? (isLinks(block) ? 'inline-headline' : null);
    if (kind) removed.push({ kind, line: block.line, text: block.text });
    else if (parts) {
      for (const text of parts.stamps) lines.push(blankLine(block.line), lineOf({ ...block, text }));
      for (const text of parts.others) removed.push({ kind: 'page-furniture', line: block.line, text });
    } else {
      if (!block.isBroken && lines.length > 0) lines.push(blankLine(block.line));
      lines.push(lineOf(block));
    }
  }
  return { lines, removed };
}

const REGIONS = new Set('nav header footer aside section ul ol article form'.split(' '));

/** Join neighbours of what surrounds the articles: a menu is one piece, not forty. */
function surroundings(blocks: readonly Placed[]): Removal[] {
  const removed: Removal[] = [];
  let last: { kind: Removal['kind']; line: number; text: string; parent: PageElement | null } | null = null;
  for (const { kind, element, line, text } of blocks) {
    const clutter = CLUTTER[kind] ?? 'page-furniture';
    const parent = closestElement(element, ({ localName }) => REGIONS.has(localName)) ?? element.parentElement;
    if (last && last.kind === clutter && last.parent === parent) last.text += ` · ${text}`;
    else {
      if (last) removed.push({ kind: last.kind, line: last.line, text: last.text });
      last = { kind: clutter, line, text, parent };
    }
  }
  if (last) removed.push({ kind: last.kind, line: last.line, text: last.text });
  return removed;
}

/** The day of a `<time>` between the heading and the text, or right before the heading; above `floor` stands another article. */
const dayBeside = (doc: PageDocument, blocks: readonly Block[], { heading, from }: ArticleRange, floor: number): PageStory['published'] =>
  {
  const top = Math.max(floor, (heading ?? from) - ROOM_ABOVE);
  return dayOfTimes(doc, blocks.slice(top, from + 2)) ?? dayOfAbout(blocks.slice(top, from));
};

const ROOM_BEFORE = 8;
const ROOM_ABOVE = 6;

const indicesOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Where a page has no title, the lowest line above its text that could be one. */
const isTitleLike = ({ kind, linked, text }: Block): boolean => (kind === 'text' || kind === 'heading') && linked < 0.5 && isBare(text) && wordCount(text) >= 4 && readStamp(text, true) === null;

/**
 * What stands between the heading and the text (a stamp, a standfirst, a writer) goes through the steps with it; of a
 * long row of buttons, and of what stands above the heading, only the stamps do.
 */
function headOf(blocks: readonly Placed[], { heading, from }: ArticleRange): number[] {
  if (heading === null || heading >= from) {
    const room = indicesOf(Math.max(0, from - ROOM_ABOVE), from);
    const title = heading === null ? room.findLast((index) => isTitleLike(blocks[index]!)) : undefined;
    return room.filter((index) => index === title || isStamp(blocks[index]!));
  }
  const between = indicesOf(heading + 1, from);
  const above = indicesOf(Math.max(0, heading - ROOM_ABOVE), heading).filter((index) => isStamp(blocks[index]!));
  return [...above, ...(between.length <= ROOM_BEFORE ? between : between.filter((index) => isStamp(blocks[index]!)))];
}

/** Give the page of a parsed document. The article's own heading, and its copies, are left to the steps as lines. */
export function readHtmlPage(html: string, parseHtml: ParseHtml): Page {
  const doc = parseHtml(html);
  const found = htmlBlocks(doc.body);
  const lineAt = lineFinder(html, html.search(/<body[\s>]/i));
  const blocks = found.map((block, index): Placed => ({ ...block, line: lineAt(block.text), index }));
  const shown = found.filter(({ kind, text }) => kind !== 'furniture' && isBare(text));
  const stated = htmlMetadata(doc, { headings: found.filter(({ element }) => element.localName === 'h1').map(({ text }) => text), shown: shown.map(({ text }) => text) });
  const hidden = found.filter(isProse).length === 0 ? hiddenArticle(html, stated, parseHtml) : null;
  if (hidden) return { stories: [{ ...hidden, removed: surroundings(blocks) }] };
  const ranges = chooseArticles(doc, blocks, stated.title);
  const used = new Set<number>();
  const stories = ranges.map((range, index): PageStory => {
    const head = headOf(blocks, range);
    const indices = [...new Set([...(range.heading === null ? [] : [range.heading]), ...head, ...indicesOf(range.from, range.to)])].toSorted((a, b) => a - b);
    for (const one of indices) used.add(one);
    const foot = ranges[index + 1]?.from ?? blocks.length;
    const footers = index > 0 ? [] : blocks.slice(range.to, foot).flatMap((block, i) => (block.kind !== 'furniture' && isFooter(lineOf(block)) ? [range.to + i] : []));
    for (const one of footers) used.add(one);
    const heading = range.heading === null ? null : blocks[range.heading]!;
    const { lines, removed } = takeRange(indices.filter((one) => one !== range.heading).map((one) => blocks[one]!), ({ index: at }) => at < range.from);
    const below = footers.flatMap((one) => [blankLine(blocks[one]!.line), { ...lineOf(blocks[one]!), kind: undefined }]);
    const story = storyOf(index === 0 ? 'main' : 'embedded', [...lines, ...below]);
    const title = index === 0 ? (stated.title ?? heading?.text ?? null) : (heading?.text ?? null);
    const copy: Removal[] = heading && lineKey(heading.text) !== lineKey(title ?? '') ? [{ kind: 'repeated-title', line: heading.line, text: heading.text }] : [];
    return {
      ...story,
      ...(title === null ? {} : { title, titleBasis: 'stated' as const }),
      stated: {
        outlet: index === 0 ? stated.outlet : null,
        published: (index === 0 ? stated.published : null) ?? dayBeside(doc, blocks, range, ranges[index - 1]?.to ?? 0),
        keywords: index === 0 ? stated.keywords : [],
      },
      removed: [...removed, ...copy],
    };
  });
  const around = surroundings(blocks.filter((_, index) => !used.has(index)));
  return { stories: stories.map((story, index) => (index === 0 ? { ...story, removed: [...story.removed, ...around] } : story)) };
}

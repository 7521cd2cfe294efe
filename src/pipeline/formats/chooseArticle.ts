/** Which blocks of a page of HTML are its article, and which are articles beside it. */
import { attributeOf, closestElement, elementsBelow, isWithin, type PageDocument, type PageElement } from '#pipeline/formats/elements.ts';
import { type Block, isProse } from '#pipeline/formats/htmlBlocks.ts';
import { likeliestProse, surestProse } from '#pipeline/formats/proseHolder.ts';
import { readableMarks } from '#pipeline/formats/readability.ts';
import { endsWithStop, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';

type Range = { readonly from: number; readonly to: number };

type MarkedRange = Range & { readonly element: PageElement };

/** A range of blocks: an article's heading, where it has one, and its text. `to` is exclusive. */
export type ArticleRange = { readonly heading: number | null; readonly from: number; readonly to: number };

const proseWords = (blocks: readonly Block[], from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) if (isProse(blocks[at]!)) words += wordCount(blocks[at]!.text);
  return words;
};

/** A teaser has fewer words of its own than a story. */
const STORY_WORDS = 40;

/** Give, for the outermost elements of a kind that hold blocks, the range of their blocks. Each element is looked at once. */
function rangesOf(blocks: readonly Block[], isWanted: (element: PageElement) => boolean): MarkedRange[] {
  const outermost = new Map<PageElement, PageElement | null>();
  const holderOf = (element: PageElement | null): PageElement | null => {
    if (element === null) return null;
    const known = outermost.get(element);
    if (known !== undefined) return known;
    const found = holderOf(element.parentElement) ?? (isWanted(element) ? element : null);
    outermost.set(element, found);
    return found;
  };
  const ranges: MarkedRange[] = [];
  blocks.forEach(({ element }, index) => {
    const holder = holderOf(element);
    const last = ranges.at(-1);
    if (holder === null) return;
    if (last?.element === holder && last.to === index) ranges[ranges.length - 1] = { ...last, to: index + 1 };
    else ranges.push({ element: holder, from: index, to: index + 1 });
  });
  return ranges;
}

/** The block that shows the title: a heading that says it, the first; else any block that does. */
function headingOf(blocks: readonly Block[], title: string | null): number | null {
  const key = lineKey(title ?? '');
  if (key === '') return null;
  const same = blocks.findIndex(({ kind, text }) => kind === 'heading' && lineKey(text) === key);
  if (same >= 0) return same;
  const alike = blocks.findIndex(({ kind, text }) => kind === 'heading' && shareOfWords(title!, text) >= 0.7 && shareOfWords(text, title!) >= 0.5);
  if (alike >= 0) return alike;
  const plain = blocks.findIndex(({ kind, text }) => kind !== 'furniture' && lineKey(text) === key);
  return plain >= 0 ? plain : null;
}

/** More is a log or a list of all there is; Readability takes a square of it. */
const MOST_ELEMENTS = 5000;
/** Of one element's children it takes a square, too. */
const MOST_CHILDREN = 600;

/** Tell whether Readability can walk what is below an element in a moment. */
function isReadable(root: PageElement): boolean {
  const children = new Map<PageElement | null, number>();
  const elements = elementsBelow(root, ({ parentElement }) => {
    children.set(parentElement, (children.get(parentElement) ?? 0) + 1);
    return true;
  });
  return elements.length <= MOST_ELEMENTS && [...children.values()].every((count) => count <= MOST_CHILDREN);
}

/** Ask Readability which of the blocks within an element are the article. */
function readable(root: PageElement, blocks: readonly Block[]): number[] {
  const marks = new Map<PageElement, number>();
  blocks.forEach(({ element }, index) => {
    if (!marks.has(element)) marks.set(element, index);
  });
  const kept = readableMarks(root, marks);
  return blocks.flatMap(({ element }, index) => (kept.has(marks.get(element)!) ? [index] : []));
}

const isArticle = (element: PageElement): boolean => element.localName === 'article' || attributeOf(element, 'role') === 'article' || attributeOf(element, 'itemtype').includes('article');

const isBody = (element: PageElement): boolean => attributeOf(element, 'itemprop').split(' ').includes('articlebody');

/** The elements that a page marks as articles, outermost, with a story's worth of prose. */
const markedArticles = (blocks: readonly Block[]): MarkedRange[] => rangesOf(blocks, isArticle).filter(({ from, to }) => proseWords(blocks, from, to) >= STORY_WORDS);

const bodyRange = (blocks: readonly Block[], around: Range): Range | null =>
  rangesOf(blocks, isBody).find(({ from, to }) => from >= around.from && to <= around.to && proseWords(blocks, from, to) >= STORY_WORDS / 2) ?? null;

/** Readability's blocks within some bounds, as one range: what lies between two of them is inside the article. */
function readableRange(root: PageElement, blocks: readonly Block[], around: Range, heading: number | null): Range | null {
  if (!isReadable(root)) return likeliestProse(blocks, around);
  const kept = readable(root, blocks).filter((index) => index >= around.from && index < around.to && isProse(blocks[index]!));
  return kept.length === 0 ? null : withAlike(blocks, { from: kept[0]!, to: kept.at(-1)! + 1 }, { around, heading });
}

/** A short last sentence stands beside the prose, in the same element or right after it. */
function withTail(blocks: readonly Block[], range: Range, limit: number): Range {
  let { to } = range;
  for (let at = to; at < limit; at++) {
    const [last, block] = [blocks[to - 1]!, blocks[at]!];
    const isBeside = block.element === last.element || block.element.parentElement === last.element.parentElement;
    if (!isBeside || block.linked >= 0.5 || !(block.kind === 'text' || block.kind === 'quote' || block.kind === 'item' || block.kind === 'caption' || block.kind === 'embed')) break;
    if (block.kind !== 'caption' && block.kind !== 'embed' && (endsWithStop(block.text) || block.kind === 'item')) to = at + 1;
  }
  return { from: range.from, to };
}

const isAlike = (one: PageElement, other: PageElement): boolean => one.localName === other.localName && attributeOf(one, 'class') !== '' && attributeOf(one, 'class') === attributeOf(other, 'class');

/** How far above a paragraph the entry it stands in begins. */
const ENTRY_DEPTH = 4;

/** The entries of a chronicle are alike, down to their names, and the title stands above them all: one is as much the article's as the other. */
function withAlike(blocks: readonly Block[], range: Range, { around, heading }: { readonly around: Range; readonly heading: number | null }): Range {
  let { from, to } = range;
  let entry: PageElement | null = blocks[to - 1]!.element;
  for (let depth = 0; entry && depth < ENTRY_DEPTH; depth++, entry = entry.parentElement) {
    const [own, list]: [PageElement, PageElement | null] = [entry, entry.parentElement];
    if (heading === null || isWithin(blocks[heading]!.element, own)) break;
    for (let at = around.from; at < around.to; at++) {
      const one = isProse(blocks[at]!) ? closestElement(blocks[at]!.element, ({ parentElement }) => parentElement === list) : null;
      if (one === null || !isAlike(one, own)) continue;
      from = Math.min(from, at);
      to = Math.max(to, at + 1);
    }
  }
  return { from, to };
}

/** Without any of it: from the first prose to the last. */
function proseRange(blocks: readonly Block[], around: Range): Range | null {
  const prose = blocks.flatMap((block, index) => (index >= around.from && index < around.to && isProse(block) ? [index] : []));
  return prose.length === 0 ? null : { from: prose[0]!, to: prose.at(-1)! + 1 };
}

/** A page with more whole articles beside its own is an archive; the rest is kept with what was taken out. */
const MOST_BESIDE = 20;

/** An article's own heading stands at its top. */
const headingIn = (blocks: readonly Block[], { from, to }: Range): number | null => {
  const found = blocks.slice(from, Math.min(to, from + 12)).findIndex(({ kind }) => kind === 'heading');
  return found < 0 ? null : from + found;
};

/**
 * Give the ranges of a page's articles, its own first. The title's heading decides which of several is its own;
 * within it a marked body counts before Readability's choice, which takes the longest where there are several.
 */
export function chooseArticles(doc: PageDocument, blocks: readonly Block[], title: string | null): ArticleRange[] {
  const marked = markedArticles(blocks);
  const shown = headingOf(blocks, title);
  const holds = (range: Range) => shown !== null && shown >= range.from && shown < range.to;
  const next = marked.find((range) => shown !== null && range.from > shown);
  const own = marked.find(holds) ?? next ?? marked[0];
  const heading = own && shown !== null && shown < own.from && own !== next ? headingIn(blocks, own) : shown;
  const whole = { from: heading === null ? 0 : heading + 1, to: blocks.length };
  const around = own ?? whole;
  const inside = { from: Math.max(around.from, heading === null || heading >= around.to ? around.from : heading + 1), to: around.to };
  const body = bodyRange(blocks, inside) ?? surestProse(blocks, inside) ?? readableRange(own?.element ?? doc.body, blocks, inside, heading) ?? proseRange(blocks, inside) ?? proseRange(blocks, { from: 0, to: blocks.length });
  const main: ArticleRange = body ? { heading, ...withTail(blocks, body, around.to) } : { heading, from: inside.from, to: inside.to };
  const others = marked.filter((range) => range !== own && range.from >= main.to).slice(0, MOST_BESIDE).map((range): ArticleRange => {
    const top = headingIn(blocks, range);
    const text = { from: top === null ? range.from : top + 1, to: range.to };
    return { heading: top, ...withTail(blocks, proseRange(blocks, text) ?? text, range.to) };
  });
  return [main, ...others];
}

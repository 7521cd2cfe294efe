/**
 * Between places in a paragraph's text (UTF-16 units of the text in the bundle) and places in its elements. What is shown has the
 * units of what is written, but for words in an element with `data-written`, which stand for those.
 */
import { toShown, toWritten, writtenLength, type ShownPiece, type Side } from '#text/shownPieces.ts';

/** The element of a story's paragraph on the page; `index` counts from 0. */
export const paragraphElement = (index: number): HTMLElement | null => document.getElementById(`p${index + 1}`);

type Shown = ShownPiece & { readonly node: Node };

/** Give the text nodes of an element, in order, with what they stand for. */
function shownIn(element: HTMLElement): Shown[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: Shown[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = node.textContent?.length ?? 0;
    const written = node.parentElement?.closest<HTMLElement>('[data-written]')?.dataset['written']?.length;
    pieces.push({ node, shown, ...(written !== undefined && { written }) });
  }
  return pieces;
}

/** Give how many units are written in an element. */
export const writtenUnits = (element: HTMLElement): number => shownIn(element).reduce((sum, piece) => sum + writtenLength(piece), 0);

/** Give the range of `start`–`end` in an element's text, with all of a word that stands for others; null where the text is shorter. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const pieces = shownIn(element);
  const [from, to] = [toShown(pieces, start, 'start'), toShown(pieces, end, 'end')];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(pieces[from.piece]!.node, from.at);
  range.setEnd(pieces[to.piece]!.node, to.at);
  return range;
}

/** Give the place in an element's text of a point in its tree; inside a word that stands for others, the `side` of those. */
export function offsetIn(element: HTMLElement, node: Node, offset: number, side: Side = 'start'): number {
  const pieces = shownIn(element);
  const inside = pieces.findIndex((piece) => piece.node === node);
  if (inside !== -1) return toWritten(pieces, inside, offset, side);
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return pieces.reduce((sum, piece) => (before.comparePoint(piece.node, piece.shown) === 0 ? sum + writtenLength(piece) : sum), 0);
}

/** Give the index of the paragraph that a node lies in, with its element; null outside the story's text. */
export function paragraphOf(node: Node): { element: HTMLElement; index: number } | null {
  const start = node instanceof Element ? node : node.parentElement;
  const element = start?.closest<HTMLElement>('[data-paragraph]');
  return element ? { element, index: Number(element.dataset['paragraph']) } : null;
}

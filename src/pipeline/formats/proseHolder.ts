/** The one element that holds a page's running text, where there is no doubt about it. */
import { isWithin, type PageElement } from '#pipeline/formats/elements.ts';
import { type Block, isProse } from '#pipeline/formats/htmlBlocks.ts';
import { wordCount } from '#pipeline/steps/lineForm.ts';

type Range = { readonly from: number; readonly to: number };

/** What an element holds as its own, not in an element of its own that holds several blocks. */
type Held = { words: number; blocks: number; first: number; last: number };

/** Find the elements that hold two blocks or more. Each element is counted twice at most. */
function holders(blocks: readonly Block[], { from, to }: Range): (element: PageElement) => PageElement {
  const counts = new Map<PageElement, number>();
  for (let at = from; at < to; at++) {
    for (let element: PageElement | null = blocks[at]!.element; element; element = element.parentElement) {
      const count = (counts.get(element) ?? 0) + 1;
      if (count > 2) break;
      counts.set(element, count);
    }
  }
  return (element) => {
    let at = element;
    while (at.parentElement && (counts.get(at) ?? 0) < 2) at = at.parentElement;
    return at;
  };
}

function heldProse(blocks: readonly Block[], around: Range): Map<PageElement, Held> {
  const holderOf = holders(blocks, around);
  const all = new Map<PageElement, Held>();
  for (let at = around.from; at < around.to; at++) {
    const block = blocks[at]!;
    if (!isProse(block)) continue;
    const holder = holderOf(block.element);
    const held = all.get(holder) ?? { words: 0, blocks: 0, first: at, last: at };
    all.set(holder, { words: held.words + wordCount(block.text), blocks: held.blocks + 1, first: held.first, last: at });
  }
  return all;
}

/** A holder of fewer may be a teaser or a comment. */
const LEAST = { words: 60, blocks: 3 };
/** What any other holder has, beside it. */
const MOST_BESIDE = 1 / 4;

/**
 * Give the range of prose whose holder is in no doubt: it has most words by far, no prose stands loose beside it, and
 * what lies deeper in it lies in its midst. Else null.
 */
export function surestProse(blocks: readonly Block[], around: Range): Range | null {
  const all = [...heldProse(blocks, around)];
  const [holder, held] = all.reduce<[PageElement | null, Held]>((best, one) => (one[1].words > best[1].words ? one : best), [null, { words: 0, blocks: 0, first: 0, last: 0 }]);
  if (!holder || held.words < LEAST.words || held.blocks < LEAST.blocks) return null;
  const isApart = (element: PageElement, other: Held): boolean =>
    isWithin(element, holder)
      ? other.first > held.first && other.last < held.last
      : other.words <= held.words * MOST_BESIDE && element !== holder.parentElement && element.parentElement !== holder.parentElement;
  return all.every(([element, other]) => element === holder || isApart(element, other)) ? { from: held.first, to: held.last + 1 } : null;
}

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
const LEAST = { words: 40, blocks: 3 };
/** What any other holder has, beside it; a teaser is one paragraph. */
const MOST_BESIDE = 1 / 4;
const MOST_TEASER = 1 / 2;
const isSmall = (one: Held, beside: Held): boolean => one.words <= beside.words * (one.blocks === 1 ? MOST_TEASER : MOST_BESIDE);

const NOTHING: Held = { words: 0, blocks: 0, first: 0, last: 0 };
type Holder = readonly [element: PageElement | null, held: Held];
const fullest = (all: readonly (readonly [PageElement, Held])[]): Holder => all.reduce<Holder>((best, one) => (one[1].words > best[1].words ? one : best), [null, NOTHING]);

/**
 * Give the range of prose whose holder is in no doubt: it has most words by far, no prose stands loose beside it, and
 * what lies deeper in it lies in its midst. Else null.
 */
export function surestProse(blocks: readonly Block[], around: Range): Range | null {
  const all = [...heldProse(blocks, around)];
  const [holder, held] = fullest(all);
  if (!holder || held.words < LEAST.words || held.blocks < LEAST.blocks) return null;
  const isApart = (element: PageElement, other: Held): boolean =>
    isWithin(element, holder)
      ? other.first > held.first && other.last < held.last
      : isSmall(other, held) && element !== holder.parentElement && element.parentElement !== holder.parentElement;
  return all.every(([element, other]) => element === holder || isApart(element, other)) ? { from: held.first, to: held.last + 1 } : null;
}

const classOf = (element: PageElement): string => element.getAttribute('class') ?? '';

/** Without a second opinion: the range of the holder with most words, and of those that carry it on under the same name. */
export function likeliestProse(blocks: readonly Block[], around: Range): Range | null {
  const all = [...heldProse(blocks, around)];
  const [holder, held] = fullest(all);
  if (!holder || held.blocks < 2) return null;
  const parts = all.filter(([element]) => element === holder || (element.parentElement === holder.parentElement && classOf(element) !== '' && classOf(element) === classOf(holder)));
  return { from: Math.min(...parts.map(([, { first }]) => first)), to: Math.max(...parts.map(([, { last }]) => last)) + 1 };
}

/** Where the words beside a field stand: in each block the characters of each run of words, and the order of words and fields. */
import type { Page } from '../reader.ts';
import { BEGIN, END } from './hostileText.ts';

type Item = { readonly isField: boolean; readonly text: string; readonly left: number; readonly right: number; readonly places: readonly number[] };
export type Block = readonly Item[];

/** Every block on one line, whatever its length, so that places can be compared. */
export const onOneLine = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { white-space: nowrap !important; text-wrap: nowrap !important; -webkit-line-clamp: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });

/** Give the blocks that hold both a field and words of another hand. */
export const blocksOf = (page: Page, within = 'body'): Promise<Block[]> =>
  page.evaluate(
    ({ begin, end, root }) => {
      const isInline = (element: Element) => /^(?:inline|contents)$/.test(getComputedStyle(element).display);
      const blockOf = (node: Node) => {
        let element = node.parentElement!;
        while (isInline(element)) element = element.parentElement!;
        return element;
      };
      const nodesOf = new Map<Element, Text[]>();
      const walker = document.createTreeWalker(document.querySelector(root)!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement!.closest('option, script, style')) continue;
        const block = blockOf(node);
        nodesOf.set(block, [...(nodesOf.get(block) ?? []), node as Text]);
      }
      const range = document.createRange();
      return [...nodesOf.values()].flatMap((nodes) => {
        const all = nodes.map((node) => node.data).join('');
        if (!all.includes(begin)) return [];
        const items: { isField: boolean; text: string; left: number; right: number; places: number[] }[] = [];
        let inside = false;
        for (const node of nodes) {
          for (let i = 0; i < node.data.length; i++) {
            const char = node.data[i]!;
            if (char === begin) inside = true;
            let item = items.at(-1);
            if (!item || item.isField !== inside) items.push((item = { isField: inside, text: '', left: Infinity, right: -Infinity, places: [] }));
            item.text += char;
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getBoundingClientRect();
            if (box.width > 0) {
              item.left = Math.min(item.left, box.left);
              item.right = Math.max(item.right, box.right);
            }
            if (!inside) item.places.push(box.left);
            if (char === end) inside = false;
          }
        }
        const hasWords = items.some(({ isField, text }) => !isField && text.trim() !== '');
        return hasWords ? [items.map((item) => ({ ...item, places: item.places.map((place) => Math.round(place - item.left)) }))] : [];
      });
    },
    { begin: BEGIN, end: END, root: within },
  );

const CLOSE = 1.5;

/** Tell whether characters stand in another order than before. How wide each is depends on the letters beside it, across a field too. */
const reordered = (was: readonly number[], now: readonly number[]): boolean =>
  was.some((one, i) => was.slice(i + 1).some((other, n) => Math.abs(other - one) > CLOSE && (now[i + 1 + n]! - now[i]!) * (other - one) < 0));

const words = (block: Block) => block.filter(({ isField }) => !isField);

/** Give the words of a block, its fields left open. */
export const wordsOf = (block: Block): string => block.map(({ isField, text }) => (isField ? '|' : text)).join('');

/** Say where the words of a block stand otherwise than in the plain block with the same words: within themselves, or beside the fields. */
export function turned(plain: Block, block: Block): string | null {
  const told = JSON.stringify(block.map(({ text }) => text).join(''));
  for (const [i, item] of words(block).entries()) {
    if (reordered(words(plain)[i]!.places, item.places)) return `«${item.text}» stands otherwise within itself: ${told}`;
  }
  const seen = block.map((item, i) => ({ item, was: plain[i] })).filter(({ item, was }) => was && item.right > item.left && was.right > was.left);
  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      const wasBefore = one.was!.right <= other.was!.left + CLOSE;
      const apart = wasBefore ? one.item.right <= other.item.left + CLOSE : other.item.right <= one.item.left + CLOSE;
      if (!apart) return `«${one.item.text}» and «${other.item.text}» have changed places: ${told}`;
    }
  }
  return null;
}

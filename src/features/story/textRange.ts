/** Between places in a paragraph's text (UTF-16 units) and places in its elements. The text on screen has the units of the text in the bundle. */

/** The element of a story's paragraph on the page; `index` counts from 0. */
export const paragraphElement = (index: number): HTMLElement | null => document.getElementById(`p${index + 1}`);

/** Give the range of `start`–`end` in an element's text; null where the text is shorter. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}

/** Give the place in an element's text of a point in its tree. */
export function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Give the index of the paragraph that a node lies in, with its element; null outside the story's text. */
export function paragraphOf(node: Node): { element: HTMLElement; index: number } | null {
  const start = node instanceof Element ? node : node.parentElement;
  const element = start?.closest<HTMLElement>('[data-paragraph]');
  return element ? { element, index: Number(element.dataset['paragraph']) } : null;
}

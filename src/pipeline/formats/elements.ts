/**
 * Ways through the elements of a page without selectors and live lists: in jsdom walking is ten times as fast, and its
 * selector engine keeps hold of every document that it was asked about until the whole run ends.
 */

/** Give the elements below one, in document order, for which the test holds. */
export function elementsBelow(root: Element | Document, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element | Document): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (test(element)) found.push(element);
      walk(element);
    }
  };
  walk(root);
  return found;
}

/** Give the nearest element for which the test holds: the element itself or one around it; null where there is none. */
export function closestElement(element: Element | null, test: (element: Element) => boolean): Element | null {
  for (let at = element; at; at = at.parentElement) if (test(at)) return at;
  return null;
}

/** Give an attribute in small letters, '' where there is none. */
export const attributeOf = (element: Element, name: string): string => (element.getAttribute(name) ?? '').toLowerCase();

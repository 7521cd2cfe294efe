/**
 * Ways through the elements of a page without selectors: they are as fast, and jsdom's selector engine keeps hold of
 * every document that it was asked about until the whole run ends.
 */

/** Give the elements below one, in document order, for which the test holds. */
export function elementsBelow(root: Element | Document, test: (element: Element) => boolean, name = '*'): Element[] {
  const found: Element[] = [];
  for (const element of root.getElementsByTagName(name)) if (test(element)) found.push(element);
  return found;
}

/** Give the nearest element for which the test holds: the element itself or one around it; null where there is none. */
export function closestElement(element: Element | null, test: (element: Element) => boolean): Element | null {
  for (let at = element; at; at = at.parentElement) if (test(at)) return at;
  return null;
}

/** Give an attribute in small letters, '' where there is none. */
export const attributeOf = (element: Element, name: string): string => (element.getAttribute(name) ?? '').toLowerCase();

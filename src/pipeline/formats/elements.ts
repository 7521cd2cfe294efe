/** The part of a document that pages are read by, which a browser's own has as well, and ways through it. */

export type PageNode = { readonly nodeType: number; readonly nodeValue: string | null; readonly nextSibling: PageNode | null };

export type PageElement = PageNode & {
  readonly localName: string;
  readonly firstChild: PageNode | null;
  readonly parentElement: PageElement | null;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
};

export type PageDocument = { readonly firstChild: PageNode | null; readonly body: PageElement };

/** Builds a document from HTML, without running any of its code. */
export type ParseHtml = (html: string) => PageDocument;

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

/** Give the elements below one, in document order, for which the test holds. */
export function elementsBelow(root: PageElement | PageDocument, test: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const walk = (parent: PageElement | PageDocument): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== ELEMENT_NODE) continue;
      const element = node as PageElement;
      if (test(element)) found.push(element);
      walk(element);
    }
  };
  walk(root);
  return found;
}

/** Give the nearest element for which the test holds: the element itself or one around it; null where there is none. */
export function closestElement(element: PageElement | null, test: (element: PageElement) => boolean): PageElement | null {
  for (let at = element; at; at = at.parentElement) if (test(at)) return at;
  return null;
}

/** Say whether an element is another or lies in it. */
export const isWithin = (element: PageElement, outer: PageElement): boolean => closestElement(element, (one) => one === outer) !== null;

/** Give an attribute in small letters, '' where there is none. */
export const attributeOf = (element: PageElement, name: string): string => (element.getAttribute(name) ?? '').toLowerCase();

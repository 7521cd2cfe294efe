/** Readability's opinion on where the article is, given on a copy of the page that is made for it. */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { attributeOf, ELEMENT_NODE, elementsBelow, type PageElement, TEXT_NODE } from '#pipeline/formats/elements.ts';
import { escapeHtml } from '#text/escapeHtml.ts';

const MARK = 'data-siyaq-block';
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const SILENT = new Set('script style noscript template svg math iframe object canvas audio video'.split(' '));
/** What Readability looks at. */
const ATTRIBUTES = ['id', 'class', 'role', 'rel', 'itemprop', 'href', 'src', 'alt', 'style', 'hidden', 'aria-hidden', 'aria-modal'];

/** Write an element as a parser of strict markup reads it; `marks` are the elements to be told apart. */
function written(root: PageElement, marks: ReadonlyMap<PageElement, number>): string {
  const pieces: string[] = [];
  const write = (element: PageElement): void => {
    const name = element.localName;
    if (SILENT.has(name) || !/^[a-z][a-z0-9-]*$/.test(name)) return;
    pieces.push(`<${name}`);
    for (const attribute of ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value !== null) pieces.push(` ${attribute}="${escapeHtml(value)}"`);
    }
    const mark = marks.get(element);
    if (mark !== undefined) pieces.push(` ${MARK}="${mark}"`);
    if (VOID.has(name)) {
      pieces.push('/>');
      return;
    }
    pieces.push('>');
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) pieces.push(escapeHtml(node.nodeValue ?? ''));
      else if (node.nodeType === ELEMENT_NODE) write(node as PageElement);
    }
    pieces.push(`</${name}>`);
  };
  write(root);
  return pieces.join('');
}

/** Readability without selectors. */
class TagReader extends Readability<string> {
  _getAllNodesWithTag(node: PageElement, names: readonly string[]): PageElement[] {
    const among = new Set(names);
    return elementsBelow(node, ({ localName }) => among.has(localName) || among.has('*'));
  }
}

/** Give the marks of the elements that Readability keeps of an element. */
export function readableMarks(root: PageElement, marks: ReadonlyMap<PageElement, number>): ReadonlySet<number> {
  const body = written(root, marks);
  const copy = new JSDOMParser().parse(`<html><head></head>${root.localName === 'body' ? body : `<body>${body}</body>`}</html>`, 'about:blank');
  const kept = new Set<number>();
  // A paragraph of Arabic news is often shorter than Readability's own measure.
  new TagReader(copy, {
    charThreshold: 200,
    serializer: (node) => {
      const top = node as unknown as PageElement;
      for (const element of [top, ...elementsBelow(top, (one) => one.getAttribute(MARK) !== null)])
        if (element.getAttribute(MARK) !== null) kept.add(Number(attributeOf(element, MARK)));
      return '';
    },
  }).parse();
  return kept;
}

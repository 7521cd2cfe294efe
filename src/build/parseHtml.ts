/** parse5 as the pipeline's HTML parser: it reads as browsers do, runs and fetches nothing. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ELEMENT_NODE, type PageDocument, type PageElement, type PageNode, TEXT_NODE } from '#pipeline/formats/elements.ts';

type Attributes = readonly { readonly name: string; readonly value: string }[];
type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** What is neither text nor element: a comment, a doctype. */
const OTHER_NODE = 8;

class TreeNode implements PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  nextSibling: TreeNode | null = null;
  constructor(nodeType: number, nodeValue: string | null) {
    this.nodeType = nodeType;
    this.nodeValue = nodeValue;
  }
}

class TreeElement extends TreeNode implements PageElement {
  readonly localName: string;
  readonly attributes: Attributes;
  readonly parentElement: TreeElement | null;
  firstChild: TreeNode | null = null;
  constructor(localName: string, attributes: Attributes, parentElement: TreeElement | null) {
    super(ELEMENT_NODE, null);
    this.localName = localName;
    this.attributes = attributes;
    this.parentElement = parentElement;
  }
  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node instanceof TreeElement ? node.textContent : node.nodeType === TEXT_NODE ? node.nodeValue : '';
    return text;
  }
}

/** Link what was parsed: siblings and parents are walked thousands of times. */
function linked(parsed: readonly Parsed[], parent: TreeElement | null): TreeNode | null {
  let first: TreeNode | null = null;
  let last: TreeNode | null = null;
  for (const one of parsed) {
    const node = nodeOf(one, parent);
    if (last) last.nextSibling = node;
    else first = node;
    last = node;
  }
  return first;
}

function nodeOf(parsed: Parsed, parent: TreeElement | null): TreeNode {
  if ('value' in parsed) return new TreeNode(TEXT_NODE, parsed.value);
  if (!('tagName' in parsed)) return new TreeNode(OTHER_NODE, null);
  const element = new TreeElement(parsed.tagName, parsed.attrs, parent);
  element.firstChild = linked(parsed.childNodes, element);
  return element;
}

const childNamed = (parent: { readonly firstChild: TreeNode | null } | null, names: readonly string[]): TreeElement | null => {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (node instanceof TreeElement && names.includes(node.localName)) return node;
  return null;
};

/** Code, but for linked data. */
const CODE = /<(?<name>style|script)(?=[\s>])(?![^<>]{0,300}ld\+json)/gi;

/** Leave out scripts and style sheets: no text stands there, and they are most of a page. One walk. */
function withoutCode(html: string): string {
  const pieces: string[] = [];
  const code = new RegExp(CODE);
  let at = 0;
  for (let match = code.exec(html); match; match = code.exec(html)) {
    const closing = new RegExp(`</${match.groups!['name']!}[^>]{0,20}>`, 'gi');
    closing.lastIndex = code.lastIndex;
    pieces.push(html.slice(at, match.index));
    at = code.lastIndex = closing.exec(html) ? closing.lastIndex : html.length;
  }
  return pieces.join('') + html.slice(at);
}

/** Build a document from HTML. A page of frames has no body of its own. */
export function parseHtml(html: string): PageDocument {
  const root = { firstChild: linked(parse(withoutCode(html), { scriptingEnabled: false }).childNodes, null) };
  const page = childNamed(root, ['html']);
  return { ...root, body: childNamed(page, ['body', 'frameset']) ?? new TreeElement('body', [], page) };
}

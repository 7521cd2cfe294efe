/** jsdom as the pipeline's HTML parser: scripts never run, nothing is fetched. It is loaded when the first page needs it. */
import { createRequire } from 'node:module';
import type * as jsdom from 'jsdom';

let parser: DOMParser | undefined;

function load(): DOMParser {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof jsdom;
  return new new JSDOM('').window.DOMParser();
}

/** Code, but for linked data. */
const CODE = /<(?<name>style|script)(?=[\s>])(?![^<>]{0,300}ld\+json)/gi;

/** Leave out scripts and style sheets: jsdom would read every rule of them, and no text stands there. One walk. */
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

/** Build a document from HTML. */
export const parseHtml = (html: string): Document => (parser ??= load()).parseFromString(withoutCode(html), 'text/html');

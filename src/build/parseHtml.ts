/** jsdom as the pipeline's HTML parser: scripts never run, nothing is fetched. It is loaded when the first page needs it. */
import { createRequire } from 'node:module';
import type * as jsdom from 'jsdom';

let parser: DOMParser | undefined;

function load(): DOMParser {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof jsdom;
  return new new JSDOM('').window.DOMParser();
}

/** Build a document from HTML. */
export const parseHtml = (html: string): Document => (parser ??= load()).parseFromString(html, 'text/html');

/** Which format a document has: by its name, and where the name says nothing, by how it begins. */

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'json-lines';

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text', md: 'markdown', html: 'html', htm: 'html', json: 'json', jsonl: 'json-lines', ndjson: 'json-lines',
};

/** Endings of file names that hold raw documents, each with its dot. */
export const ENDINGS: readonly string[] = Object.keys(BY_ENDING).map((ending) => `.${ending}`);

/** A whole page of HTML, whatever its file is called. Only its first signs are looked at. */
const HTML_HEAD = /^\s{0,200}<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/i;

/** Give the format of a document. */
export function formatOf(file: string, text: string): Format {
  const ending = /\.([^./]{1,10})$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const named = BY_ENDING[ending] ?? 'text';
  return named === 'text' && HTML_HEAD.test(text.slice(0, 400)) ? 'html' : named;
}

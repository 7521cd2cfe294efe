/** The entries of a JSON array with the lines they stand on, so that a mistake can be pointed at. */

/** One entry: parsed, or `undefined` where it is not JSON; with its own text and the place it begins at. */
export type JsonEntry = { readonly json: unknown; readonly broken: boolean; readonly text: string; readonly line: number; readonly column: number };
/** The entries, or the place at which the text stops being an array of objects. */
export type JsonEntries = { readonly entries: readonly JsonEntry[]; readonly brokenAt: { readonly line: number; readonly column: number } | null };

/** Give line and column, from 1, of a place in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Give a function like `placeOf` for places asked in order, each line counted once. */
function placesOf(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** Give the end of the JSON value that begins at `start`, by its brackets and strings alone. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i]!;
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"' || char === '\n') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1;
  }
  return text.length;
}

function parseJson(text: string): { json: unknown; broken: boolean } {
  try {
    return { json: JSON.parse(text) as unknown, broken: false };
  } catch (error) {
    if (error instanceof SyntaxError) return { json: undefined, broken: true };
    throw error;
  }
}

/** Read a JSON array of objects entry by entry. */
export function jsonEntries(text: string): JsonEntries {
  const entries: JsonEntry[] = [];
  const place = placesOf(text);
  const skipSpace = (from: number) => {
    let at = from;
    while (at < text.length && /[\s\uFEFF]/.test(text[at]!)) at++;
    return at;
  };
  let at = skipSpace(0);
  if (text[at] !== '[') return { entries, brokenAt: placeOf(text, at) };
  at = skipSpace(at + 1);
  if (text[at] === ']') return { entries, brokenAt: null };
  for (;;) {
    if (text[at] !== '{') return { entries, brokenAt: placeOf(text, at) };
    const end = endOfObject(text, at);
    const slice = text.slice(at, end);
    entries.push({ ...parseJson(slice), text: slice, ...place(at) });
    const after = skipSpace(end);
    if (text[after] === ']') return { entries, brokenAt: skipSpace(after + 1) < text.length ? placeOf(text, after + 1) : null };
    if (text[after] !== ',') return { entries, brokenAt: placeOf(text, Math.min(after, text.length)) };
    at = skipSpace(after + 1);
  }
}

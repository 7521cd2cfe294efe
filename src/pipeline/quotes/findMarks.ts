/** The quotation marks of a paragraph, paired. */

/** A pair of marks. `start` and `end` are the range between them, `from` and `to` take the marks in. */
export type MarkPair = {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** Opened in a paragraph before, whose quotation goes on here. */
  readonly goesOn: boolean;
  /** Closed here; an open one runs to the paragraph's end. */
  readonly closed: boolean;
};

type Family = 'double' | 'guillemet' | 'single';
type Mark = { readonly at: number; readonly size: number; readonly family: Family; readonly role: 'open' | 'close' | 'either' };

const MARK = /''|["”“„‟«»‘’‚'❝❞]|<<|>>/g;
const LETTER = /[\p{L}\p{N}]/u;
/** After these a mark opens: space, brackets, and a clitic that stands apart: بـ". */
const BEFORE_OPEN = /[\s([{:،,؛ـ\-–—/«“"]/;
const CLITIC_BEFORE = /(?:^|[\s«"“(،])[وف]?[بلك]?ـ?$/;
const BY_SHAPE: Readonly<Record<string, Mark['role']>> = { '«': 'open', '»': 'close', '“': 'open', '”': 'close', '„': 'open', '‟': 'open', '❝': 'open', '❞': 'close', '<<': 'open', '>>': 'close', '‘': 'open', '‚': 'open', '’': 'close' };

function familyOf(mark: string): Family {
  if ('«»<<>>'.includes(mark)) return 'guillemet';
  return mark !== "''" && "‘’‚'".includes(mark) ? 'single' : 'double';
}

/** A mark before these closes, white space before it or not; three points may open a quotation. */
const STOP_AFTER = /^(?:\.(?!\.)|[،,؛:!؟)\]])/;

/** A colon, or «إن» and its like, right before a mark. */
const LEADS = /:$|(?:^|[\s])[بف]?[إأا]نّ?$/;

/** Give what a mark does by what stands beside it, else by its shape; undefined: it is none (an apostrophe, inches). */
function readMark(text: string, at: number, sign: string): Mark | undefined {
  const family = familyOf(sign);
  const size = sign.length;
  const before = text[at - 1] ?? ' ';
  const after = text[at + size] ?? ' ';
  const spaceAfter = /\s/.test(after);
  const stopAfter = STOP_AFTER.test(text.slice(at + size, at + size + 2));
  const opens = !spaceAfter && !stopAfter && (BEFORE_OPEN.test(before) || CLITIC_BEFORE.test(text.slice(Math.max(0, at - 4), at)));
  const closes = (!/\s/.test(before) || stopAfter) && !LETTER.test(after);
  if (family === 'single') {
    if (LETTER.test(before) && LETTER.test(after)) return undefined;
    if (opens === closes) return undefined;
    return { at, size, family, role: opens ? 'open' : 'close' };
  }
  // «قال:" الفوز»، «إن" الفوز»: what leads to words said makes of a mark either.
  if (spaceAfter && !opens && closes && LEADS.test(text.slice(Math.max(0, at - 4), at))) return { at, size, family, role: family === 'guillemet' ? 'open' : 'either' };
  if (opens !== closes) return { at, size, family, role: opens ? 'open' : 'close' };
  const shape = BY_SHAPE[sign];
  return { at, size, family, role: family === 'guillemet' && shape !== undefined ? shape : 'either' };
}

type Open = { readonly mark: Mark; readonly inner: MarkPair[] };

const within = (text: string, start: number, end: number): readonly [number, number] => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
};

/** Two marks with nothing but sentence ends inside are none; neither is a single mark that would run over sentences. */
function pairOf(text: string, open: Mark, close: Mark): MarkPair | undefined {
  const [start, end] = within(text, open.at + open.size, close.at);
  if (start >= end || (open.family === 'single' && (end - start > 400 || !/[\u0621-\u064A]/.test(text.slice(start, end))))) return undefined;
  return { from: open.at, start, end, to: close.at + close.size, goesOn: false, closed: true };
}

/**
 * Give the outermost pairs of a paragraph in order. A mark opened and never closed gives way to the pairs after it;
 * where there are none after a colon or at the beginning, it runs to the end. `wasOpen`: the paragraph before ended inside a quotation.
 */
export function findMarks(text: string, wasOpen: boolean): MarkPair[] {
  const stack: Open[] = [];
  const top: MarkPair[] = [];
  const held = (): MarkPair[] => stack.at(-1)?.inner ?? top;
  for (const match of text.matchAll(MARK)) {
    const mark = readMark(text, match.index, match[0]);
    if (mark === undefined) continue;
    const current = stack.at(-1);
    const digitBefore = /\d/.test(text[mark.at - 1] ?? '');
    if (mark.role === 'open' || (mark.role === 'either' && current?.mark.family !== mark.family)) {
      // 5.5" is a screen.
      if (mark.role === 'either' && digitBefore) continue;
      if (stack.length < 8) stack.push({ mark, inner: [] });
      continue;
    }
    const depth = stack.findLastIndex((open) => open.mark.family === mark.family);
    if (depth < 0) {
      const goesOn = wasOpen && stack.length === 0 && top.length === 0 && mark.family !== 'single';
      const [start, end] = within(text, 0, mark.at);
      if (goesOn && end > start) top.push({ from: start, start, end, to: mark.at + mark.size, goesOn, closed: true });
      continue;
    }
    const pair = pairOf(text, stack[depth]!.mark, mark);
    stack.length = depth;
    if (pair !== undefined) held().push(pair);
  }
  return [...top, ...leftOver(text, stack, wasOpen && top.length === 0)].map((pair, i) =>
    i === 0 && wasOpen && pair.from === within(text, 0, text.length)[0] ? { ...pair, goesOn: true } : pair,
  );
}

/** What was opened and not closed: the pairs found inside it stand for themselves. */
function leftOver(text: string, stack: readonly Open[], goesOn: boolean): MarkPair[] {
  const inner = stack.flatMap((open) => open.inner);
  const last = stack.at(-1);
  if (inner.length > 0 || last === undefined || stack.length > 1 || last.mark.family === 'single') return inner;
  const before = text.slice(Math.max(0, last.mark.at - 3), last.mark.at).trimEnd();
  if (before !== '' && !before.endsWith(':') && !LEADS.test(` ${before}`) && last.mark.at > 0) return inner;
  const [start, end] = within(text, last.mark.at + last.mark.size, text.length);
  return start < end ? [{ from: last.mark.at, start, end, to: end, goesOn, closed: false }] : inner;
}

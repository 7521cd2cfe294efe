/** Where a text stops being JSON: the engine's own message does not always say. */

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' | 'end';

const NUMBER = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,10})?/y;
const WORD = /true|false|null/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const SPACE = /[ \t\n\r]*/y;

/** Give where a match that must begin at an offset ends, or -1. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Give the end of the string that opens at `from`; where it breaks, the place, negative. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') return at + 1;
    if (char < ' ') return -at;
    if (char === '\\') {
      const end = endOf(ESCAPE, text, at + 1);
      if (end < 0) return -at;
      at = end - 1;
    }
  }
  return -text.length;
}

/** Give the offset of the first character at which a text is no JSON (RFC 8259); its length where it ends too early. */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let state = 'value' as State;
  let at = 0;
  const closed = (): State => (open.length === 0 ? 'end' : 'after');
  for (;;) {
    at = Math.max(at, endOf(SPACE, text, at));
    const char = text[at];
    if (char === undefined || state === 'end') return at;
    const inList = open.at(-1) === '[';
    if (state === 'colon') {
      if (char !== ':') return at;
      state = 'value';
      at++;
    } else if (state === 'after') {
      if (char === ',') state = inList ? 'value' : 'key';
      else if (char !== (inList ? ']' : '}')) return at;
      else {
        open.pop();
        state = closed();
      }
      at++;
    } else if ((state === 'first-value' && char === ']') || (state === 'first-key' && char === '}')) {
      open.pop();
      state = closed();
      at++;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (end < 0) return -end;
      at = end;
      state = state === 'key' || state === 'first-key' ? 'colon' : closed();
    } else if (state === 'key' || state === 'first-key') return at;
    else if (char === '{' || char === '[') {
      open.push(char);
      state = char === '{' ? 'first-key' : 'first-value';
      at++;
    } else {
      const end = Math.max(endOf(NUMBER, text, at), endOf(WORD, text, at));
      if (end < 0) return at;
      at = end;
      state = closed();
    }
  }
}

/** How deep a page nests and how long it is, before a parser is asked to build it: parsers take a square of the depth, or fall over. */
import { MOST_CHARACTERS } from '#pipeline/formats/tooLong.ts';

/** Elements that hold nothing, and such as end where the next of their kind begins. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const SELF_ENDING = new Set('p li dt dd option tr td th thead tbody tfoot colgroup'.split(' '));
/** What these hold is text, whatever it looks like. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/** No page nests deeper: a deep one has sixty. Parsing and judging take a square of the depth. */
const DEEPEST = 200;
/** No page has more tags. */
const MOST_TAGS = 200_000;

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9:-]{0,40})/giy;

/** Give the end of a comment, a tag or the content of a raw element; the end of the text where it never ends. */
const after = (html: string, needle: string, from: number): number => {
  const at = html.indexOf(needle, from);
  return at < 0 ? html.length : at + needle.length;
};

export type Excess = { readonly kind: 'too-deep' | 'too-long'; readonly at: number };

/** Give what is too much in a page (depth, tags, or text between them), and the offset at which it becomes so, or null. One walk; each character once. */
export function htmlExcess(html: string): Excess | null {
  const open: string[] = [];
  let tags = 0;
  let end = 0;
  let characters = 0;
  /** Count the text since the last tag; give where it is too much. */
  const longAt = (at: number): number | null => {
    characters += at - end;
    return characters > MOST_CHARACTERS ? at - (characters - MOST_CHARACTERS) : null;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const isComment = html.startsWith('<!--', at);
    TAG.lastIndex = at;
    const found = isComment ? null : TAG.exec(html);
    if (!isComment && !found) {
      at++;
      continue;
    }
    const long = longAt(at);
    if (long !== null) return { kind: 'too-long', at: long };
    if (!found) {
      end = at = after(html, '-->', at + 4);
      continue;
    }
    const name = found.groups!['name']!.toLowerCase();
    const start = at;
    at = after(html, '>', TAG.lastIndex);
    if (++tags > MOST_TAGS) return { kind: 'too-long', at: start };
    if (found.groups!['close'] !== '') {
      const opener = open.lastIndexOf(name);
      if (opener >= 0) open.length = opener;
    } else if (RAW.test(name)) {
      const closing = new RegExp(`</${name}`, 'gi');
      closing.lastIndex = at;
      at = closing.exec(html) ? closing.lastIndex : html.length;
    } else if (!VOID.has(name) && html[at - 2] !== '/') {
      if (SELF_ENDING.has(name) && open.at(-1) === name) open.pop();
      open.push(name);
      if (open.length > DEEPEST) return { kind: 'too-deep', at: start };
    }
    end = at;
  }
  const long = longAt(html.length);
  return long === null ? null : { kind: 'too-long', at: long };
}

/** How deep a page nests, before a parser is asked to build it: parsers take a square of the depth, or fall over. */

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

/** Give the offset at which a page nests too deeply or has too many tags, or null. One walk; each character once. */
export function tooDeepAt(html: string): number | null {
  const open: string[] = [];
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(html);
    if (!found) {
      at++;
      continue;
    }
    const name = found.groups!['name']!.toLowerCase();
    const start = at;
    at = after(html, '>', TAG.lastIndex);
    if (++tags > MOST_TAGS) return start;
    if (found.groups!['close'] !== '') {
      const opener = open.lastIndexOf(name);
      if (opener >= 0) open.length = opener;
    } else if (RAW.test(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = at;
      at = end.exec(html) ? end.lastIndex : html.length;
    } else if (!VOID.has(name) && html[at - 2] !== '/') {
      if (SELF_ENDING.has(name) && open.at(-1) === name) open.pop();
      open.push(name);
      if (open.length > DEEPEST) return start;
    }
  }
  return null;
}

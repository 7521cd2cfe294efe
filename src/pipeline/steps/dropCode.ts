/** Style sheets and scripts that leaked into the text, and the picture's caption that often follows them. */
import { cutLines, eachStory, removal, withText } from '#pipeline/steps/page.ts';
import type { Cut, PageLine } from '#pipeline/steps/page.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import type { Removal } from '#pipeline/draft.ts';

const ARABIC = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/;
const ELEMENTS = new Set(
  'a p b i u ul ol li h1 h2 h3 h4 h5 h6 div span img svg table tbody thead tr td th body html figure figcaption video audio iframe button input form section article aside header footer main nav blockquote small strong em to from'.split(' '),
);
/** A part of a selector: a class, an id, an at-rule, a combinator, a plain element; or a part of a call in a script. */
const isSelectorPart = (word: string): boolean =>
  /^[.#@*:[\]>+~,(){}=|;&!]/.test(word) || ELEMENTS.has(word.replace(/[^a-z0-9].*$/, '')) || (/^[A-Za-z_$][\w$.-]*[(=.[,:]/.test(word) && !ARABIC.test(word)) || /^(?:var|let|const|window|function)\b/.test(word);

/** An at-rule holds more than selectors: «@media (max-width: 60px)». */
const AT_RULE = /@[a-z-]{2,30}[^@{}\u0600-\u06FF]*$/;
const LONGEST_AT_RULE = 160;

/** Give where the selector before a brace begins, walking back word by word; not past `from`. */
function selectorStart(text: string, brace: number, from: number): number {
  const near = Math.max(from, brace - LONGEST_AT_RULE);
  const rule = AT_RULE.exec(text.slice(near, brace));
  if (rule) return near + rule.index;
  let start = brace;
  for (let end = brace; end > from; ) {
    while (end > from && text[end - 1] === ' ') end--;
    let at = end;
    while (at > from && text[at - 1] !== ' ' && !ARABIC.test(text[at - 1]!)) at--;
    const isGlued = at > from && ARABIC.test(text[at - 1]!);
    // A stop that is glued to a word ends the sentence, not a class: «انتهى..caption» keeps its own.
    if (isGlued) while (at < end && /[.!"”»)](?![A-Za-z])/.test(text.slice(at, at + 2))) at++;
    const word = text.slice(at, end);
    if (word === '' || !isSelectorPart(word)) break;
    start = end = at;
  }
  return start;
}

/** Give the end of the block that opens at a brace (after its match), or -1 when it never closes. */
function blockEnd(text: string, brace: number): number {
  let depth = 0;
  for (let at = brace; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

/** Only code stands in the block: declarations or calls, and at most a few Arabic letters (a `content:` or a name). */
function isCode(block: string): boolean {
  if (!/[:;(]/.test(block) && block.replace(/[{}\s]/g, '') !== '') return false;
  let letters = 0;
  for (const char of block) if (ARABIC.test(char) && ++letters > 20) return false;
  return true;
}

type Range = { start: number; end: number };

/** Find the code of a text: ranges of selectors and blocks; those that follow one another are one. */
export function findCode(text: string): Range[] {
  const found: Range[] = [];
  let floor = 0;
  for (let brace = text.indexOf('{'); brace >= 0; ) {
    const last = found.at(-1);
    const end = blockEnd(text, brace);
    if (end < 0) break;
    const start = selectorStart(text, brace, floor);
    if (start < brace && isCode(text.slice(brace, end))) {
      const tail = /^[);\s]{0,8}/.exec(text.slice(end, end + 8))![0].trimEnd().length;
      if (last && text.slice(last.end, start).trim() === '') last.end = end + tail;
      else found.push({ start, end: end + tail });
    }
    floor = Math.max(end, found.at(-1)?.end ?? 0);
    brace = text.indexOf('{', floor);
  }
  return found;
}

const LONGEST_CAPTION = 140;
const isCaption = (text: string): boolean => text.length <= LONGEST_CAPTION && isBare(text);

function cutCode(line: PageLine): Cut | null {
  const code = findCode(line.text);
  if (code.length === 0) return null;
  const kept: PageLine[] = [];
  const removed: Removal[] = [];
  let at = 0;
  for (const { start, end } of [...code, { start: line.text.length, end: line.text.length }]) {
    const between = line.text.slice(at, start).trim();
    if (between !== '') {
      if (at > 0 && isCaption(between)) removed.push(removal('caption', line, between));
      else kept.push(withText(line, between));
    }
    if (end > start) removed.push(removal('css', line, line.text.slice(start, end)));
    at = end;
  }
  return { kept, removed };
}

/** Take out leaked code; a bare piece of text right after it is the caption of the picture that the code dressed. */
export const dropCode = eachStory((story) => cutLines(story, cutCode));

/** Tags that stand in a text page: «<p>», «<br />», «<a href="…">», the short codes of WordPress. */
import { decodeEntities } from '#pipeline/steps/decodeEntities.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { eachStory, removal } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { cleanLine } from '#text/clean.ts';

/** Elements that part the text into lines; the rest dress words within one. */
const PARTING = new Set('p br div li ul ol tr table tbody thead td th hr h1 h2 h3 h4 h5 h6 section article header footer blockquote figure figcaption aside nav main dl dt dd form'.split(' '));
const WITHIN = 'a abbr b strong i em u s span small big sub sup font center img picture source svg path iframe embed object param video audio track script noscript style link meta amp-img amp-ad html head body title button input label select option textarea ins del mark q cite code pre time bdi bdo wbr col colgroup caption o:p';

/** «<3» and «5 < 7» are no tags: an element's name must follow the sign. */
const TAG = new RegExp(
  `<(?:script|style)\\b[^<>]{0,1000}>[^<]{0,5000}</(?:script|style)>|</?(?<name>${[...PARTING, ...WITHIN.split(' ')].join('|')})(?=[\\s/>])[^<>]{0,1000}>|<!--[^<>]{0,500}-->|<!doctype[^<>]{0,200}>` +
    '|\\[/?(?<code>caption|embed|gallery|video|audio|playlist|youtube|tweet|vc_\\w{1,40}|et_pb_\\w{1,40}|su_\\w{1,40})(?=[\\s\\]])[^[\\]<>]{0,500}\\]',
  'giu',
);

const SHOWN = /^<(?:img|iframe|script|video)\b/iu;
const HEADING = /^<h[1-6]\b/iu;

/** What is left of a line: its pieces, and the tags that stood between them. */
type Parted = { readonly pieces: { raw: string; isHeading: boolean }[]; readonly tags: string[] };

function part(raw: string): Parted {
  const pieces = [{ raw: '', isHeading: false }];
  const tags: string[] = [];
  let at = 0;
  let isAfterTag = false;
  for (const match of raw.matchAll(TAG)) {
    const between = raw.slice(at, match.index);
    pieces.at(-1)!.raw += between;
    const name = match.groups?.['name']?.toLowerCase();
    const isParting = (name !== undefined && PARTING.has(name)) || match.groups?.['code'] !== undefined;
    if (isParting) pieces.push({ raw: '', isHeading: HEADING.test(match[0]) });
    // «كلمة<img …>كلمة»: an element that shows something parts two words, one that dresses them does not.
    else if (SHOWN.test(match[0])) pieces.at(-1)!.raw += ' ';
    if (isAfterTag && between.trim() === '') tags[tags.length - 1] += match[0];
    else tags.push(match[0]);
    isAfterTag = true;
    at = match.index + match[0].length;
  }
  pieces.at(-1)!.raw += raw.slice(at);
  return { pieces, tags };
}

function lineOf(line: PageLine, { raw, isHeading }: Parted['pieces'][number]): PageLine {
  const text = cleanLine(raw);
  return { ...line, raw, text, key: lineKey(text), ...(isHeading ? { kind: 'heading' } : {}) };
}

/** «**عنوان**», «## عنوان»: the marks of a Markdown heading in a page of plain text. */
const MARKED = /^(?<open>\*\*|#{1,4} )(?<text>[^*#]{2,120}?)(?<close>\*\*)?$/u;

/** Give a line that is marked as a heading without its marks, or null. */
function headingOf(line: PageLine): { readonly line: PageLine; readonly marks: readonly string[] } | null {
  const { open = '', text = '', close = '' } = MARKED.exec(line.text)?.groups ?? {};
  if (text === '' || (open === '**') !== (close === '**')) return null;
  return { line: lineOf(line, { raw: text, isHeading: isBare(text.trim()) }), marks: [open.trim(), close].filter((mark) => mark !== '') };
}

function dropFrom(story: PageStory): PageStory {
  const removed = [...story.removed];
  const lines = story.lines.flatMap((line) => {
    const marked = /^[*#]/.test(line.text) ? headingOf(line) : null;
    if (marked) {
      for (const mark of marked.marks) removed.push(removal('css', line, mark));
      return [marked.line];
    }
    if (!/[&<[]/.test(line.raw)) return [line];
    const raw = decodeEntities(line.raw);
    const { pieces, tags } = part(raw);
    if (tags.length === 0) return raw === line.raw ? [line] : [lineOf(line, { raw, isHeading: false })];
    for (const tag of tags) removed.push(removal('css', line, cleanLine(tag)));
    const kept = pieces.map((piece) => lineOf(line, piece)).filter(({ text }) => text !== '');
    // A line of tags alone still parts what surrounds it.
    return kept.length > 0 ? kept : [lineOf(line, { raw: '', isHeading: false })];
  });
  return { ...story, lines, removed, title: story.title === null ? null : decodeEntities(story.title) };
}

/** Decode entities, and take out stray tags; those that part paragraphs part the line. */
export const dropMarkup = eachStory(dropFrom);

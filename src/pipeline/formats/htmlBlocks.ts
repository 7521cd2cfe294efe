/** The visible text of a page of HTML, block by block, in its order. */
import { ELEMENT_NODE, elementsBelow, type PageElement, TEXT_NODE } from '#pipeline/formats/elements.ts';
import { wordCount } from '#pipeline/steps/lineForm.ts';
import { cleanLine } from '#text/clean.ts';

/** Whose text a block is, by the nearest element that says so. */
export type BlockKind = 'text' | 'heading' | 'quote' | 'item' | 'caption' | 'embed' | 'furniture';

export type Block = {
  readonly text: string;
  readonly kind: BlockKind;
  /** The element that holds it. */
  readonly element: PageElement;
  /** The share of its letters that are links. */
  readonly linked: number;
  /** The share of its letters that the markup gives as the writer's name. */
  readonly signed: number;
  /** The share of its letters that the markup gives as a time, or as what stands with it. */
  readonly dated: number;
  /** It follows a line break within its element. */
  readonly isBroken: boolean;
};

const SILENT = new Set('script style noscript template svg iframe object canvas audio video input select textarea head title amp-analytics amp-ad'.split(' '));
const INLINE = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter output q s samp small span strike strong sub sup time tt u var wbr nobr'.split(' '));
const HEADING = /^h[1-6]$/;
const FURNITURE = new Set('nav footer form button menu dialog'.split(' '));
const FURNITURE_ROLES = new Set('navigation contentinfo search menu menubar toolbar dialog alertdialog'.split(' '));
/** Names that systems of publishing give to what surrounds an article, as whole names of an id or a class. */
const AROUND = new Set(
  'comments comment-list commentlist comments-area comment-respond respond disqus_thread fb-comments related related-posts related-articles related-news jp-relatedposts yarpp-related more-news read-more-box share share-buttons social-share social-links sharedaddy addtoany_share_save_container breadcrumb breadcrumbs newsletter newsletter-box author-box sidebar widget-area cookie-notice'.split(' '),
);
/** The same within longer names («td-post-sharing»), where what they name ends the name or a box of it does. */
const AROUND_ENDING =
  /^(?!(?:no|has|with|is|hide|show|open|enable|without)[-_])(?:[a-z0-9]+[-_]{1,2}){1,5}(?:comments?|related(?:[-_](?:posts?|articles?|news|stories|content|links?|inline))?|recommend(?:ed|ations?)|most[-_](?:read|viewed|popular)|trending|newsletter(?:[-_](?:signup|form))?|sharing|share|share[-_](?:buttons?|links?|icons?|bar)|social[-_](?:share|links?|icons?|bar|media)|breadcrumbs?|author[-_](?:box|bio|card)|views|cookies?)(?:[-_]{1,2}(?:list|box|block|area|wrap|wrapper|container|section|widget|bar|inner|module))?$|^(?:newsletter|comments?|related|recommended|share|social)[-_](?:signup|list|box|block|area|wrap|wrapper|container|section|widget|bar|form|inner|module|inline)$/;
const LONGEST_CLASS = 200;
/** What holds the whole page or the article may bear such a name for what it has beside it. */
const HOLDERS = new Set('html body main article'.split(' '));
const isAround = (element: PageElement, name: string): boolean => {
  if (HOLDERS.has(name)) return false;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, LONGEST_CLASS).toLowerCase().split(/\s+/);
  // What bears the heading is no box beside it.
  return names.some((one) => AROUND.has(one)) || (names.some((one) => AROUND_ENDING.test(one)) && elementsBelow(element, ({ localName }) => localName === 'h1').length === 0);
};
const EMBED = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|tiktok-embed|telegram-post|reddit-embed-bq|embedly-card)/i;
const CAPTION = /(?:^|[\s_-])(?:caption|figcaption|(?:photo|image|img|picture)[-_]?(?:credits?|copyright))(?:$|[\s_-])/i;

/** What an element makes of the text below it, or null where it leaves it as it is. */
function kindOf(element: PageElement, name: string): BlockKind | null {
  const role = element.getAttribute('role') ?? '';
  if (FURNITURE.has(name) || FURNITURE_ROLES.has(role) || element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true' || isAround(element, name)) return 'furniture';
  const className = element.getAttribute('class') ?? '';
  if (name === 'amp-twitter' || name === 'amp-instagram' || name === 'amp-facebook' || EMBED.test(className)) return 'embed';
  if (name === 'figcaption' || name === 'caption' || CAPTION.test(className)) return 'caption';
  if (HEADING.test(name)) return 'heading';
  if (name === 'blockquote') return 'quote';
  return name === 'li' || name === 'dd' || name === 'dt' ? 'item' : null;
}

/** What a kind around it leaves of a kind within: furniture and embeds take in all; a heading in a caption is a caption. */
const within = (outer: BlockKind, inner: BlockKind | null): BlockKind =>
  inner === null || outer === 'furniture' || outer === 'embed' ? outer : outer === 'caption' && inner !== 'furniture' ? outer : inner;

/** Names of classes that hold the writer's name, or the line of day, writer and section under a title. */
const WRITER = /^(?:[a-z0-9]+[-_]{1,2}){0,4}(?:byline|by-line|authors?|writer|reporter)(?:[-_]{1,2}(?:names?|line|links?|by))?$/;
const DATE_LINE = /^(?:[a-z0-9]+[-_]{1,2}){0,4}(?:date|datetime|time|timestamp|posted-on|published|pubdate|meta)$/;

type Marks = { readonly link: boolean; readonly writer: boolean; readonly date: boolean };

/** Add what an element says of the letters below it. */
function marksOf(element: PageElement, name: string, outer: Marks): Marks {
  const classes = HOLDERS.has(name) ? [] : (element.getAttribute('class') ?? '').slice(0, LONGEST_CLASS).toLowerCase().split(/\s+/);
  const field = element.getAttribute('itemprop') ?? '';
  const link = outer.link || name === 'a';
  const writer = outer.writer || field === 'author' || element.getAttribute('rel') === 'author' || classes.some((one) => WRITER.test(one));
  const date = outer.date || name === 'time' || field.startsWith('date') || classes.some((one) => DATE_LINE.test(one));
  return link === outer.link && writer === outer.writer && date === outer.date ? outer : { link, writer, date };
}

const LETTER_END = /[\p{L}\p{N}]$/u;
const LETTER_START = /^[\p{L}\p{N}]/u;
const UNMARKED: Marks = { link: false, writer: false, date: false };
const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;

type Counts = { linked: number; signed: number; dated: number };
type Open = Counts & { text: string; element: PageElement; kind: BlockKind; isBroken: boolean };

/** Give the blocks of a body. Two words of different blocks never run together; nothing that is visible is left out. */
export function htmlBlocks(body: PageElement): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  let isSeam = false;
  const close = (): void => {
    if (open) {
      const text = cleanLine(open.text);
      const letters = lettersOf(open.text);
      const share = (of: number): number => (letters === 0 ? 0 : of / letters);
      if (text !== '') blocks.push({ text, kind: open.kind, element: open.element, linked: share(open.linked), signed: share(open.signed), dated: share(open.dated), isBroken: open.isBroken });
    }
    open = null;
  };
  const begin = (element: PageElement, kind: BlockKind, isBroken: boolean): Open => ({ text: '', linked: 0, signed: 0, dated: 0, element, kind, isBroken });
  const add = (text: string, element: PageElement, kind: BlockKind, marks: Marks): void => {
    if (text.trim() === '' && !open) return;
    open ??= begin(element, kind, false);
    if (isSeam && LETTER_END.test(open.text) && LETTER_START.test(text)) open.text += ' ';
    if (text.trim() !== '') isSeam = false;
    open.text += text;
    const letters = marks === UNMARKED ? 0 : lettersOf(text);
    if (marks.link) open.linked += letters;
    if (marks.writer) open.signed += letters;
    if (marks.date) open.dated += letters;
  };
  /** In preformatted text empty lines part the paragraphs, or where there are none its lines do. */
  const addLines = (text: string, block: PageElement, kind: BlockKind, marks: Marks): void => {
    if (block.localName !== 'pre') return add(text, block, kind, marks);
    text.split(/\n[^\S\n]*\n/.test(text.trim()) ? /\n[^\S\n]*\n/ : '\n').forEach((part, index) => {
      if (index > 0) close();
      add(part, block, kind, marks);
    });
  };
  const walk = (element: PageElement, block: PageElement, kind: BlockKind, marks: Marks): void => {
    let lastName = '';
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) lastName = '';
      if (node.nodeType === TEXT_NODE) addLines(node.nodeValue ?? '', block, kind, marks);
      if (node.nodeType !== ELEMENT_NODE) continue;
      const child = node as PageElement;
      const name = child.localName;
      if (SILENT.has(name)) continue;
      if (name === 'br') {
        close();
        open = begin(block, kind, true);
        continue;
      }
      const own = kind === 'furniture' ? kind : within(kind, kindOf(child, name));
      const inner = marksOf(child, name, marks);
      if (INLINE.has(name) && own === kind) {
        // A name beside a day, two days, two links: no word goes on from one to the other.
        const isApart = inner.writer !== marks.writer || inner.date !== marks.date || name === 'time';
        if (isApart || (name === 'a' && lastName === 'a')) isSeam = true;
        walk(child, block, kind, inner);
        if (isApart) isSeam = true;
        lastName = name;
        continue;
      }
      close();
      walk(child, child, own, inner);
      close();
    }
  };
  walk(body, body, 'text', UNMARKED);
  close();
  return blocks;
}

/** A block of running text: not a link, not a label. */
export const isProse = ({ kind, linked, text }: Block): boolean => kind !== 'furniture' && kind !== 'embed' && kind !== 'caption' && kind !== 'heading' && linked < 0.5 && wordCount(text) >= 8;

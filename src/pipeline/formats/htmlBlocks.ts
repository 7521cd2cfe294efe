/** The visible text of a page of HTML, block by block, in its order. */
import { ELEMENT_NODE, type PageElement, TEXT_NODE } from '#pipeline/formats/elements.ts';
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
/** What holds the whole page or the article may bear such a name for what it has beside it. */
const HOLDERS = new Set('html body main article'.split(' '));
const isAround = (element: PageElement, name: string): boolean =>
  !HOLDERS.has(name) && `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.toLowerCase().split(/\s+/).some((one) => AROUND.has(one));
const EMBED = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|tiktok-embed|telegram-post|reddit-embed-bq|embedly-card)/i;
const CAPTION = /(?:^|[\s_-])(?:wp-caption-text|caption-text|figcaption|image-caption|photo-caption|img-caption|gallery-caption)/i;

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

type Open = { text: string; linked: number; element: PageElement; kind: BlockKind; isBroken: boolean };

/** Give the blocks of a body. Two words of different blocks never run together; nothing that is visible is left out. */
export function htmlBlocks(body: PageElement): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open) {
      const text = cleanLine(open.text);
      const letters = open.text.replace(/\s+/g, '').length;
      if (text !== '') blocks.push({ text, kind: open.kind, element: open.element, linked: letters === 0 ? 0 : open.linked / letters, isBroken: open.isBroken });
    }
    open = null;
  };
  const add = (text: string, element: PageElement, kind: BlockKind, inLink: boolean): void => {
    if (text.trim() === '' && !open) return;
    open ??= { text: '', linked: 0, element, kind, isBroken: false };
    open.text += text;
    if (inLink) open.linked += text.replace(/\s+/g, '').length;
  };
  const walk = (element: PageElement, block: PageElement, kind: BlockKind, inLink: boolean): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) add(node.nodeValue ?? '', block, kind, inLink);
      if (node.nodeType !== ELEMENT_NODE) continue;
      const child = node as PageElement;
      const name = child.localName;
      if (SILENT.has(name)) continue;
      if (name === 'br') {
        close();
        open = { text: '', linked: 0, element: block, kind, isBroken: true };
        continue;
      }
      const own = within(kind, kindOf(child, name));
      if (INLINE.has(name) && own === kind) {
        walk(child, block, kind, inLink || name === 'a');
        continue;
      }
      close();
      walk(child, child, own, inLink || name === 'a');
      close();
    }
  };
  walk(body, body, 'text', false);
  close();
  return blocks;
}

/** A block of running text: not a link, not a label. */
export const isProse = ({ kind, linked, text }: Block): boolean => kind !== 'furniture' && kind !== 'embed' && kind !== 'caption' && kind !== 'heading' && linked < 0.5 && wordCount(text) >= 8;

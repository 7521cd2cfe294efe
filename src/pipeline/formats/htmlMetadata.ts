/** What a page of HTML says of itself in its head and in marked-up fields. */
import type { DraftPublished } from '#pipeline/draft.ts';
import { attributeOf, elementsBelow, type PageDocument } from '#pipeline/formats/elements.ts';
import { statedDay } from '#pipeline/formats/statedDay.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { cleanLine } from '#text/clean.ts';

export type HtmlMetadata = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: DraftPublished | null;
  readonly keywords: readonly string[];
};

type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
/** A graph of linked data holds no more nodes that matter. */
const MOST_NODES = 2000;

/** Give the nodes of all JSON-LD of a page, flat: arrays, graphs and what lies in main entities. */
function linkedNodes(doc: PageDocument): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of elementsBelow(doc, (element) => element.localName === 'script' && attributeOf(element, 'type') === 'application/ld+json')) {
    let parsed: unknown;
    try {
      // Some systems leave line breaks within strings.
      parsed = JSON.parse((script.textContent ?? '').replace(/[\n\r\t]+/g, ' '));
    } catch {
      continue;
    }
    const queue: unknown[] = [parsed];
    for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
      const one = queue[at];
      if (Array.isArray(one)) for (const part of one.slice(0, MOST_NODES)) queue.push(part);
      else if (typeof one === 'object' && one !== null) {
        const node = one as LinkedNode;
        nodes.push(node);
        queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage'], node['publisher']);
      }
    }
  }
  return nodes;
}

const typesOf = (node: LinkedNode): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');
const wordsOf = (value: unknown): string => (typeof value === 'string' ? cleanLine(value) : '');

function publisherOf(node: LinkedNode | undefined, nodes: readonly LinkedNode[]): string {
  const publisher = [node?.['publisher']].flat()[0];
  if (typeof publisher === 'string') return /^https?:/.test(publisher) ? '' : cleanLine(publisher);
  if (typeof publisher !== 'object' || publisher === null) return '';
  const own = publisher as LinkedNode;
  const named = own['name'] === undefined ? nodes.find((other) => other['@id'] === own['@id'] && other['name'] !== undefined) : own;
  return wordsOf(named?.['name']);
}

/** What the `<meta>` elements say, by name; the first of a name counts. */
type Metas = ReadonlyMap<string, string>;

function metasOf(doc: PageDocument): Metas {
  const metas = new Map<string, string>();
  for (const element of elementsBelow(doc, ({ localName }) => localName === 'meta')) {
    const content = cleanLine(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const firstOf = (metas: Metas, ...names: readonly string[]): string => names.map((name) => metas.get(name.toLowerCase())).find((content) => content !== undefined) ?? '';

const SEPARATOR = / [|–—•·»-]{1,2} |(?<=\S)\|(?=\S)/u;

/** Take the outlet's name, or a section's, off the end or the beginning of a page's title. */
export function withoutOutlet(title: string, outlet: string | null, headings: readonly string[]): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const headed = parts.find((part) => headings.some((heading) => lineKey(heading) === lineKey(part)));
  if (headed !== undefined) return headed;
  const name = lineKey(outlet ?? '');
  const own = parts.filter((part) => name === '' || lineKey(part) !== name);
  // What is left is the title with its own dashes; without a name to go by, the outlet is the short end.
  if (name !== '' && own.length < parts.length) return own.length === 1 ? own[0]! : title.slice(title.indexOf(own[0]!), title.indexOf(own.at(-1)!) + own.at(-1)!.length);
  const last = parts.at(-1)!;
  return last.split(' ').length <= 3 && parts[0]!.split(' ').length > 3 ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•·»-]+$/u, '') : title;
}

/** The name at the end of a `<title>` that the heading does not bear. */
function outletOfTitle(title: string, headings: readonly string[]): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const headed = parts.length > 1 && headings.some((heading) => lineKey(heading) === lineKey(parts[0]!));
  return headed && last.split(' ').length <= 4 ? last : '';
}

const CUT = /(?:…|\.\.\.)$/u;

/** The page shows its title in a heading; metadata may bear it cut short, or with the outlet behind it. */
function shownAs(title: string, headings: readonly string[]): string {
  const key = lineKey(title.replace(CUT, ''));
  return headings.find((heading) => lineKey(heading) === key || (CUT.test(title) && lineKey(heading).startsWith(key))) ?? title;
}

const dayOf = (...values: readonly unknown[]): DraftPublished | null => {
  for (const value of values) {
    const day = value === undefined || value === '' ? null : statedDay(value);
    if (day) return day;
  }
  return null;
};

/** Choose the node of the page's own article: the one whose headline the page shows, else the first. */
function articleOf(nodes: readonly LinkedNode[], shown: readonly string[]): LinkedNode | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return articles.find((node) => shown.some((title) => title !== '' && shareOfWords(wordsOf(node['headline'] ?? node['name']), title) >= 0.6)) ?? articles[0];
}

const keywordList = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(/[,،;؛]/) : [])).map(cleanLine).filter((word) => word !== '');

/** Give what the page states of itself: linked data first, then Open Graph and its like, then marked-up fields. `headings` are its `h1`s. */
export function htmlMetadata(doc: PageDocument, headings: readonly string[]): HtmlMetadata {
  const nodes = linkedNodes(doc);
  const metas = metasOf(doc);
  const pageTitle = cleanLine(elementsBelow(doc, ({ localName }) => localName === 'title')[0]?.textContent ?? '');
  const shared = firstOf(metas, 'og:title', 'twitter:title', 'headline', 'dc.title');
  const article = articleOf(nodes, [...headings, shared]);
  const outlet = publisherOf(article, nodes) || firstOf(metas, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher') || outletOfTitle(pageTitle, headings) || null;
  const stated = [wordsOf(article?.['headline']), shared].find((title) => title !== '');
  const title = stated ?? headings[0] ?? pageTitle;
  const clean = title === undefined || title === '' ? null : shownAs(withoutOutlet(title, outlet, headings), headings);
  const tags = elementsBelow(doc, (element) => element.localName === 'meta' && attributeOf(element, 'property') === 'article:tag').map((tag) => tag.getAttribute('content'));
  const lists = [keywordList(article?.['keywords']), keywordList(tags), keywordList(firstOf(metas, 'news_keywords', 'keywords'))];
  return {
    title: clean,
    outlet: outlet !== null && outlet !== clean ? outlet : null,
    published: dayOf(
      article?.['datePublished'],
      firstOf(metas, 'article:published_time', 'og:published_time', 'og:article:published_time', 'datePublished', 'date', 'pubdate', 'publish-date', 'publish_date', 'publication_date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime'),
      elementsBelow(doc, (element) => attributeOf(element, 'itemprop') === 'datepublished')[0]?.getAttribute('datetime') ?? '',
      article?.['dateCreated'],
    ),
    keywords: [...new Set(lists.find((list) => list.length > 0) ?? [])],
  };
}

/** What a page of HTML says of itself in its head and in marked-up fields. */
import type { DraftPublished } from '#pipeline/draft.ts';
import { attributeOf, elementsBelow, type PageDocument, type PageElement } from '#pipeline/formats/elements.ts';
import { statedDay } from '#pipeline/formats/statedDay.ts';
import { wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { cleanLine } from '#text/clean.ts';

export type HtmlMetadata = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: DraftPublished | null;
  readonly keywords: readonly string[];
  /** The text, where linked data has it. */
  readonly body: string;
};

type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
/** A graph of linked data holds no more nodes that matter. */
const MOST_NODES = 2000;

const WRAPPED = /^\s{0,99}(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)\s{0,9}(?:\*\/)?|(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)\s{0,9}(?:\*\/)?;?\s{0,99}$/g;

/** Parse what some systems wrap in a comment, break within strings, or end with a comma too many. */
function parsedBare(text: string): unknown {
  try {
    return JSON.parse(text.replace(WRAPPED, '').replace(/[\n\r\t]+/g, ' ').replace(/,(?= ?[\]}])/g, ''));
  } catch {
    return null;
  }
}

/** Give the nodes of all JSON-LD of a page, flat: arrays, graphs and what lies in main entities. */
function linkedNodes(all: readonly PageElement[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of all.filter((element) => element.localName === 'script' && attributeOf(element, 'type').includes('ld+json'))) {
    let parsed: unknown;
    try {
      // Some systems leave line breaks within strings.
      parsed = JSON.parse((script.textContent ?? '').replace(/[\n\r\t]+/g, ' '));
    } catch {
      parsed = parsedBare(script.textContent ?? '');
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

function metasOf(all: readonly PageElement[]): Metas {
  const metas = new Map<string, string>();
  for (const element of all.filter(({ localName }) => localName === 'meta')) {
    const content = cleanLine(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const firstOf = (metas: Metas, ...names: readonly string[]): string => names.map((name) => metas.get(name.toLowerCase())).find((content) => content !== undefined) ?? '';

const SEPARATOR = / (?:[|–—•·»›~/-]{1,2}|::) |(?<=\S)\|(?=\S)/u;

/** Take the outlet's name, or a section's, off the end or the beginning of a page's title. */
export function withoutOutlet(title: string, outlet: string | null, headings: readonly string[]): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const name = lineKey(outlet ?? '');
  const headed = parts.find((part) => lineKey(part) !== name && headings.some((heading) => lineKey(heading) === lineKey(part)));
  if (headed !== undefined) return headed;
  const own = parts.filter((part) => name === '' || lineKey(part) !== name);
  // What is left is the title with its own dashes; without a name to go by, the outlet is the short end.
  if (name !== '' && own.length < parts.length) return own.length === 1 ? own[0]! : title.slice(title.indexOf(own[0]!), title.indexOf(own.at(-1)!) + own.at(-1)!.length);
  const last = parts.at(-1)!;
  return last.split(' ').length <= 3 && parts[0]!.split(' ').length > 3 ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•·»›~/:-]+$/u, '') : title;
}

/** In a page's title a colon between spaces may part the outlet from the headline; in a headline it parts a speaker from the words. */
const WIDE = new RegExp(`${SEPARATOR.source}| ?: `, 'u');
const LEAST_TITLE = 4;

/** What a page's own title is made of: the headline, as a line of the page shows it, and the outlet at the other end. */
type TitleParts = { readonly headline: string | null; readonly outlet: string };

function titleParts(title: string, shown: readonly string[]): TitleParts {
  const keys = new Set(shown.map(lineKey));
  const isShown = (part: string): boolean => keys.has(lineKey(part));
  const split = (separator: RegExp): string[] => title.split(separator).map((part) => part.trim()).filter((part) => part !== '');
  const [narrow, wide] = [split(SEPARATOR), split(WIDE)];
  const parts = isShown(title) ? [title] : narrow.some(isShown) ? narrow : wide;
  const own = parts.filter(isShown).reduce((best, part) => (wordCount(part) > wordCount(best) ? part : best), '');
  const end = parts.length < 2 || own === '' ? '' : own === parts[0] ? parts.at(-1)! : own === parts.at(-1) ? parts[0]! : '';
  return { headline: wordCount(own) >= LEAST_TITLE ? own : null, outlet: wordCount(end) <= 4 ? end : '' };
}

const CUT = /(?:…|\.\.\.)$/u;

/** The page shows its title in a heading; metadata may bear it cut short, or with the outlet behind it. */
function shownAs(title: string, headings: readonly string[]): string {
  const key = lineKey(title.replace(CUT, ''));
  return headings.find((heading) => lineKey(heading) === key || (CUT.test(title) && lineKey(heading).startsWith(key))) ?? title;
}

const dayOf = (...values: readonly unknown[]): DraftPublished | null => {
  for (const value of values) {
    const day = value === undefined || value === null || value === '' ? null : statedDay(value);
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

/** The name of a publisher that is marked up in the page. */
function markedPublisher(all: readonly PageElement[]): string {
  const publisher = all.find((element) => attributeOf(element, 'itemprop').split(' ').includes('publisher'));
  const named = publisher && elementsBelow(publisher, (element) => attributeOf(element, 'itemprop') === 'name')[0];
  return named ? cleanLine(named.getAttribute('content') ?? named.textContent ?? '') : '';
}

/** The day in a field that is marked up in the page. */
function markedDay(all: readonly PageElement[]): DraftPublished | null {
  const fields = all.filter((element) => attributeOf(element, 'itemprop').split(' ').includes('datepublished'));
  return dayOf(...fields.flatMap((field) => [field.getAttribute('datetime'), field.getAttribute('content'), field.getAttribute('title'), (field.textContent ?? '').slice(0, LONGEST_DAY)]));
}

const LONGEST_DAY = 100;
const PUBLISHED = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datePublished', 'date', 'pubdate', 'publish-date', 'publish_date', 'publication_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dc.date.created', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'published_time', 'published', 'bt:pubdate', 'citation_publication_date', 'citation_date', 'iptc.date', 'originalpublicationdate',
];

/**
 * Give what the page states of itself: linked data first, then Open Graph and its like, then marked-up fields. `headings`
 * are its `h1`s, `shown` all lines that could be a headline.
 */
export function htmlMetadata(doc: PageDocument, { headings, shown }: { readonly headings: readonly string[]; readonly shown: readonly string[] }): HtmlMetadata {
  const all = elementsBelow(doc, () => true);
  const nodes = linkedNodes(all);
  const metas = metasOf(all);
  const pageTitle = cleanLine(all.find(({ localName }) => localName === 'title')?.textContent ?? '');
  const shared = firstOf(metas, 'og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title');
  const parts = titleParts(pageTitle, [...headings, ...shown]);
  const article = articleOf(nodes, [...headings, shared]);
  const page = nodes.find((node) => typesOf(node).some((type) => /(?:^|\/)(?:\w*WebPage|ItemPage)$/.test(type)));
  const outlet = publisherOf(article, nodes) || firstOf(metas, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher') || markedPublisher(all) || parts.outlet || null;
  const stated = [wordsOf(article?.['headline']), shared].find((title) => title !== '');
  // The first heading may be the outlet's name, which the page's title bears as well.
  const first = headings[0] === undefined || pageTitle.includes(headings[0]) ? (parts.headline ?? headings[0]) : headings[0];
  // «New Page 1» is what a program called the page; what is shown nowhere and is not even Arabic is no title.
  const title = stated ?? first ?? (/\p{Script=Arabic}/u.test(pageTitle) || parts.headline ? pageTitle : '');
  const clean = title === '' ? null : shownAs(withoutOutlet(title, outlet, headings), headings);
  const tags = all.filter((element) => element.localName === 'meta' && attributeOf(element, 'property') === 'article:tag').map((tag) => tag.getAttribute('content'));
  const lists = [keywordList(article?.['keywords']), keywordList(tags), keywordList(firstOf(metas, 'news_keywords', 'keywords'))];
  return {
    title: clean,
    outlet: outlet !== null && outlet !== clean ? outlet : null,
    published: dayOf(article?.['datePublished'], ...PUBLISHED.map((name) => firstOf(metas, name))) ?? markedDay(all) ?? dayOf(article?.['dateCreated'], page?.['datePublished']),
    body: typeof article?.['articleBody'] === 'string' ? article['articleBody'] : '',
    keywords: [...new Set(lists.find((list) => list.length > 0) ?? [])],
  };
}

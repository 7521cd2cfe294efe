/** The fields of an article in a record, under the names that programs give them. */
import { statedDay } from '#pipeline/formats/statedDay.ts';
import { fold } from '#text/fold.ts';

export type RecordFields = {
  readonly title: string | null;
  readonly text: string;
  readonly outlet: string | null;
  /** As it stands in the record. */
  readonly published: unknown;
  readonly keywords: readonly string[];
};

/** Names of keys without case, marks and spaces, the surest first. */
const keys = (names: string): readonly string[] => names.split(' ').map(plainKey);
const KEYS = {
  title:
    'title headline heading articletitle newstitle posttitle storytitle articleheadline newsheadline العنوان عنوان عنوانالخبر عنوانالمقال العنوانالرئيسي عنوانالموضوع titre titrearticle titredelarticle webtitle name head subject',
  text:
    'text content body articlebody maintext fulltext articletext articlecontent newstext newscontent newsbody posttext postcontent storytext storybody bodytext textcontent contenttext cleanedtext cleantext plaintext textplain contentplain fullcontent extractedtext النص نص المحتوى محتوى نصالخبر نصالمقال نصالموضوع محتوىالخبر محتوىالمقال المتن متن متنالخبر texte contenu corps textearticle contenuarticle article story blocks contentblocks paragraphs bodyparagraphs textparagraphs contentparagraphs paragraphes الفقرات فقرات contentencoded encoded corpsarticle corpsdelarticle corpsdutexte rawtext html contenthtml bodyhtml articlehtml',
  /** What a record has of a text where it has no text. */
  lede: 'description summary excerpt chapo resume وصف الملخص ملخص المقدمة',
  outlet:
    'outlet source publisher sourcename sitename newspaper المصدر مصدر اسمالمصدر مصدرالخبر الناشر الصحيفة صحيفة الجريدة الوكالة القناة الموقع اسمالموقع editeur journal nomdusite nomdumedia nomdujournal outletname publishername newssource newspapername mediaoutlet medianame publication publicationname sourcehostname provider agency channel media site website',
  published:
    'published date publishedat datepublished publishdate publicationdate publisheddate pubdate publishedon publishedtime publishtime publicationtime publisheddatetime publishedutc datepublish datepub firstpublished firstpublishedat articledate newsdate postdate releasedate issuedate webpublicationdate datetime تاريخالنشر التاريخ تاريخ تاريخالخبر تاريخالمقال نشرفي تاريخنشر وقتالنشر datepublication datedepublication datedeparution dateparution publiele postedat postedon posted day',
  /** Programs put the time of their own work there as well. */
  made: 'createdat created datecreated timestamp time',
  crawled: 'crawledat crawldate crawled scrapedat scrapedate scraped fetchedat fetched fetchtime downloadedat datedownload downloaded retrievedat accessedat collectedat capturedat indexedat extractedat importedat insertedat updatedat modified modifiedat datemodified datemodify lastmodified updated',
  keywords: 'keywords tags newskeywords keyword metakeywords articletags newstags posttags taglist hashtags labels topics الكلماتالمفتاحية كلماتمفتاحية الكلماتالدلالية كلماتدلالية وسوم الوسوم motscles motsclefs etiquettes',
  /** Objects that say of the article what it does not say itself. */
  about: 'dates meta metadata info details attributes publication source article data properties',
};
type Field = keyof typeof KEYS;
const NAMES = Object.fromEntries(Object.entries(KEYS).map(([field, names]) => [field, keys(names)])) as Record<Field, readonly string[]>;

function plainKey(key: string): string {
  return fold(key).normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '');
}

type Plain = ReadonlyMap<string, unknown>;

const plainRecord = (record: JsonObject): Plain => new Map(Object.entries(record).toReversed().map(([key, value]) => [plainKey(key), value]));

/** Blocks of a text that are no text. */
const BESIDE = /image|photo|picture|figure|gallery|video|audio|embed|tweet|social|advert|^ad$|related|button/i;

function partWords(part: unknown): string {
  if (typeof part === 'string') return part;
  if (isRecord(part) && typeof part['type'] === 'string' && BESIDE.test(part['type'])) return '';
  return nameOf(part);
}

/** What a value says in words: itself, its parts, or its name. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(partWords).filter((part) => part.trim() !== '').join('\n').trim();
  return nameOf(value);
}

type JsonObject = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const WRAPPINGS = ['ar', 'attributes', 'node', 'name', 'rendered', 'text', 'title', 'html', 'body', 'content', 'value', 'plain', '#text', '$t', '__cdata', 'paragraphs', 'blocks'];

/** `{"name": …}`, `{"rendered": …}`, `{"data": {"text": …}}`: values that are wrapped. */
function nameOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return depth > 0 ? value.map(partWords).filter((part) => part !== '').join('\n') : '';
  if (!isRecord(value) || depth > 2) return '';
  const inner = WRAPPINGS.map((name) => value[name]).find((one) => typeof one === 'string' || isRecord(one) || Array.isArray(one)) ?? value['data'];
  return nameOf(inner, depth + 1);
}

const firstWords = (record: Plain, names: readonly string[]): string => names.map((name) => wordsOf(record.get(name))).find((words) => words !== '') ?? '';

const isAddress = (words: string): boolean => /^(?:https?:|www\.)/i.test(words) || /^[\w-]+(?:\.[\w-]+)+$/.test(words);

const LISTS = ['data', 'nodes', 'edges', 'items', 'list'];

/** Interfaces wrap a list: `{"nodes": […]}`. */
const listOf = (value: unknown): unknown => (isRecord(value) ? (LISTS.map((name) => value[name]).find(Array.isArray) ?? value) : value);

function keywordsOf(value: unknown): string[] {
  const given = listOf(value);
  const list = Array.isArray(given) ? given.map(wordsOf) : wordsOf(given).split(/[,،;؛|\n]/);
  return [...new Set(list.map((word) => word.replace(/^#/, '').trim()).filter((word) => word !== ''))];
}

/** A text under a name of its own: no program gives its other fields so many words. */
const LEAST_WORDS = 25;
const OTHER_TEXT = /comment|author|bio|disclaimer|copyright|script|style|terms|تعليق|الكاتب/u;

/** The longest text of a record that has none of the usual names, '' where it has one or nothing is long enough. */
function unnamedText(plain: Plain): string {
  if (NAMES.text.some((name) => plain.has(name))) return '';
  const others = [...plain].filter(([name, value]) => typeof value === 'string' && !NAMES.lede.includes(name) && !OTHER_TEXT.test(name)).map(([, value]) => (value as string).trim());
  const longest = others.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.split(/\s+/).length >= LEAST_WORDS ? longest : '';
}

/** Say whether an object is an article by itself: it has a text of its own, not a description alone. */
export function hasText(record: JsonObject): boolean {
  const plain = plainRecord(record);
  return NAMES.text.some((name) => typeof plain.get(name) === 'string') || (NAMES.title.some((name) => wordsOf(plain.get(name)) !== '') && (NAMES.text.some((name) => wordsOf(plain.get(name)) !== '') || unnamedText(plain) !== ''));
}

/** Of several texts the first, but where it is only the beginning of a longer one. */
function textOf(plain: Plain): string {
  const texts = NAMES.text.map((name) => wordsOf(plain.get(name))).filter((text) => text !== '');
  const [first = unnamedText(plain) || firstWords(plain, NAMES.lede)] = texts;
  return texts.find((text) => text.length > 2 * first.length && !text.startsWith('<')) ?? first;
}

const CALENDAR_DAY = 10;
const isTime = (value: unknown): boolean => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' || statedDay(value) !== null;
const dayKey = (value: unknown): string => String(value).slice(0, CALENDAR_DAY);

/** A time under a name that says little is not the article's where the crawl bears the same day. */
function publishedOf(plain: Plain): unknown {
  const crawled = new Set(NAMES.crawled.map((name) => plain.get(name)).filter(isTime).map(dayKey));
  return NAMES.published.map((name) => plain.get(name)).find(isTime) ?? NAMES.made.map((name) => plain.get(name)).find((value) => isTime(value) && !crawled.has(dayKey(value)));
}

const EMPTY: RecordFields = { title: null, text: '', outlet: null, published: undefined, keywords: [] };

function ownFields(plain: Plain): RecordFields {
  const outlet = NAMES.outlet.map((name) => wordsOf(plain.get(name))).find((words) => words !== '' && !isAddress(words) && !words.includes('\n')) ?? '';
  return {
    title: firstWords(plain, NAMES.title).replace(/\s+/g, ' ') || null,
    text: textOf(plain),
    outlet: outlet || null,
    published: publishedOf(plain),
    keywords: NAMES.keywords.map((name) => keywordsOf(plain.get(name))).find((list) => list.length > 0) ?? [],
  };
}

/** What one says; where it is silent, what the other does. */
const filled = (one: RecordFields, other: RecordFields): RecordFields => ({
  title: one.title ?? other.title,
  text: one.text || other.text,
  outlet: one.outlet ?? other.outlet,
  published: one.published ?? other.published,
  keywords: one.keywords.length > 0 ? one.keywords : other.keywords,
});

const DEEPEST = 3;

/** Find the article in an object that only wraps it (`{"article": {…}}`), the shallowest. */
function wrappedIn(record: JsonObject): JsonObject | null {
  let level: JsonObject[] = [record];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap((one) => Object.values(one).filter(isRecord));
    const found = level.find(hasText);
    if (found) return found;
  }
  return null;
}

/** Give the fields of a record; `text` is '' where none of its names is there. An address is no outlet. */
export function recordFields(record: JsonObject): RecordFields {
  const inner = hasText(record) ? null : wrappedIn(record);
  const plain = plainRecord(inner ?? record);
  const beside = NAMES.about.map((name) => plain.get(name)).filter(isRecord).map((one) => ({ ...ownFields(plainRecord(one)), text: '', title: null }));
  const own = [ownFields(plain), ...beside].reduce(filled, EMPTY);
  return inner ? filled(own, { ...ownFields(plainRecord(record)), text: '' }) : own;
}

/** The fields of an article in a record, under the names that programs give them. */
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
  title: keys('title headline heading articletitle newstitle posttitle العنوان عنوان عنوانالخبر name head'),
  text: keys('text content body articlebody maintext fulltext articletext newstext contenttext cleanedtext النص نص المحتوى محتوى نصالخبر article story html contenthtml bodyhtml paragraphs description summary'),
  outlet: keys('outlet source publisher sourcename sitename newspaper المصدر provider agency channel media site website'),
  published: keys('published date publishedat datepublished publishdate publicationdate publisheddate pubdate publishedon publishedtime datepublish datetime تاريخالنشر التاريخ تاريخ createdat created timestamp time postedat posted day'),
  keywords: keys('keywords tags newskeywords الكلماتالمفتاحية كلماتمفتاحية وسوم'),
} satisfies Record<keyof RecordFields, readonly string[]>;

function plainKey(key: string): string {
  return fold(key).replace(/[^\p{L}\p{N}]+/gu, '');
}

type Plain = ReadonlyMap<string, unknown>;

const plainRecord = (record: Readonly<Record<string, unknown>>): Plain => new Map(Object.entries(record).toReversed().map(([key, value]) => [plainKey(key), value]));

/** What a value says in words: itself, its parts, or its name. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map((part) => (typeof part === 'string' ? part : nameOf(part))).filter((part) => part.trim() !== '').join('\n').trim();
  return nameOf(value);
}

/** `{"name": …}`, `{"rendered": …}`, `{"text": …}`: values that are wrapped. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const record = value as Readonly<Record<string, unknown>>;
  const inner = record['name'] ?? record['rendered'] ?? record['title'] ?? record['text'] ?? record['#text'];
  return typeof inner === 'string' ? inner.trim() : '';
}

const firstWords = (record: Plain, names: readonly string[]): string => names.map((name) => wordsOf(record.get(name))).find((words) => words !== '') ?? '';

const isAddress = (words: string): boolean => /^(?:https?:|www\.)/i.test(words) || /^[\w-]+(?:\.[\w-]+)+$/.test(words);

function keywordsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map(wordsOf) : wordsOf(value).split(/[,،;؛|\n]/);
  return [...new Set(list.map((word) => word.replace(/^#/, '').trim()).filter((word) => word !== ''))];
}

/** Say whether an object is an article by itself: it has a text of its own. */
export function hasText(record: Readonly<Record<string, unknown>>): boolean {
  const plain = plainRecord(record);
  return KEYS.text.some((name) => typeof plain.get(name) === 'string') || (KEYS.title.some((name) => typeof plain.get(name) === 'string') && KEYS.text.some((name) => plain.has(name)));
}

/** Give the fields of a record; `text` is '' where none of its names is there. An address is no outlet. */
export function recordFields(record: Readonly<Record<string, unknown>>): RecordFields {
  const plain = plainRecord(record);
  const outlet = KEYS.outlet.map((name) => wordsOf(plain.get(name))).find((words) => words !== '' && !isAddress(words) && !words.includes('\n')) ?? '';
  return {
    title: firstWords(plain, KEYS.title).replace(/\s+/g, ' ') || null,
    text: firstWords(plain, KEYS.text),
    outlet: outlet || null,
    published: KEYS.published.map((name) => plain.get(name)).find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'),
    keywords: KEYS.keywords.map((name) => keywordsOf(plain.get(name))).find((list) => list.length > 0) ?? [],
  };
}

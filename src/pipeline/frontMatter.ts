/** The front matter of a story written by us: YAML between two lines of `---`. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Bilingual } from '#bundle/schema.ts';
import type { DaySpan } from '#pipeline/dates/calendar.ts';
import { isoDay, monthSpan, parseIsoDay } from '#pipeline/dates/calendar.ts';
import type { DraftPublished, Editorial, Inference, NamedEvent, Problem } from '#pipeline/draft.ts';
import { cleanLine } from '#text/clean.ts';

/** A document's front matter and body; `bodyLine` is the body's first line in the file. */
export type FrontMatterSplit =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclosed' }
  | { readonly kind: 'found'; readonly yaml: string; readonly body: string; readonly bodyLine: number };

const FENCE = /^---[ \t]*$/;
/** The YAML begins on the file's second line. */
const YAML_LINE = 2;

/**
 * Part a document's front matter from its body. A fence on the first line opens it;
 * in a raw page such a line may be a mere rule, so there a key must follow.
 */
export function splitFrontMatter(text: string, file: string): FrontMatterSplit {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { kind: 'none' };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const opens = file.endsWith('.md') || lines.slice(1, 3).some((line) => /^[a-z_]{1,40}:(?: |$)/.test(line));
  if (!opens) return { kind: 'none' };
  if (close < 0) return { kind: 'unclosed' };
  return { kind: 'found', yaml: lines.slice(1, close).join('\n'), body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 };
}

/** What front matter says, once it is known to be whole. */
export type FrontMatter = {
  readonly title: string;
  readonly outlet: string | null;
  readonly published: DraftPublished | null;
  readonly editorial: Editorial;
};

/** What is wrong and at which offset of the YAML; -1 stands for the whole. */
type Trouble = { readonly kind: 'broken-front-matter' | 'missing-field'; readonly at: number; readonly detail: string };
/** A map being read: troubles are gathered, and the first is told. */
type Reader = { readonly map: YAMLMap; readonly troubles: Trouble[] };

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? -1;

const nodeAt = ({ map }: Reader, key: string): unknown => map.get(key, true);

function broken({ troubles }: Reader, node: unknown, detail: string): void {
  troubles.push({ kind: 'broken-front-matter', at: offsetOf(node), detail });
}

/** Read a key as one clean line, as written: `2024-06` and `2024` stay text whatever YAML makes of them. */
function textAt(reader: Reader, key: string): string | undefined {
  const node = nodeAt(reader, key);
  if (node === undefined || node === null) return undefined;
  if (!isScalar(node)) {
    broken(reader, node, key);
    return undefined;
  }
  if (node.value === null) return undefined;
  return cleanLine(typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))) || undefined;
}

function requiredAt(reader: Reader, key: string, at: number, detail: string): string {
  const value = textAt(reader, key);
  if (value === undefined) reader.troubles.push({ kind: 'missing-field', at, detail });
  return value ?? '';
}

/** Give the first and last day of a day, a month, or two of them parted by a solidus (an interval of ISO 8601), or null when the calendar has no such days. */
function daysOf(written: string): DaySpan | null {
  const [first, last, ...more] = written.split('/').map((part) => part.trim());
  if (last !== undefined) {
    const [from, to] = [daysOf(first!), daysOf(last)];
    return more.length === 0 && from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
  }
  const day = parseIsoDay(written);
  if (day !== null) return { from: day, to: day };
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  return month ? monthSpan(Number(month[1]), Number(month[2])) : null;
}

const bilingual = (ar: string, en: string | undefined): Bilingual => (en === undefined ? { ar } : { ar, en });

function readPublished(reader: Reader): DraftPublished | null {
  const written = textAt(reader, 'published');
  if (written === undefined) return null;
  const days = daysOf(written);
  const basis = textAt(reader, 'published_basis') ?? 'stated';
  const why = textAt(reader, 'published_why');
  if (days === null) {
    broken(reader, nodeAt(reader, 'published'), written);
    return null;
  }
  if (basis !== 'stated' && basis !== 'inferred') {
    broken(reader, nodeAt(reader, 'published_basis'), basis);
    return null;
  }
  const published = { from: isoDay(days.from), to: isoDay(days.to), basis } as const;
  return why === undefined ? published : { ...published, why: bilingual(why, textAt(reader, 'published_why_en')) };
}

/** Read a list of maps; each is read by `read`, with its offset. */
function readList<T>(reader: Reader, key: string, read: (item: Reader, at: number) => T): T[] {
  const list = nodeAt(reader, key);
  if (list === undefined || (isScalar(list) && list.value === null)) return [];
  const items = isSeq(list) ? list.items : [list];
  return items.flatMap((item) => {
    if (isMap(item)) return [read({ map: item, troubles: reader.troubles }, offsetOf(item))];
    broken(reader, item, key);
    return [];
  });
}

const readInferred = (reader: Reader): Inference[] =>
  readList(reader, 'inferred', (item, at) => ({
    words: requiredAt(item, 'words', at, 'inferred.words'),
    why: bilingual(requiredAt(item, 'why', at, 'inferred.why'), textAt(item, 'why_en')),
  }));

const readEvents = (reader: Reader): NamedEvent[] =>
  readList(reader, 'events', (item, at) => ({
    words: requiredAt(item, 'words', at, 'events.words'),
    title: bilingual(requiredAt(item, 'title', at, 'events.title'), textAt(item, 'title_en')),
  }));

function readEditorial(reader: Reader): Editorial {
  const events = readEvents(reader);
  const [titleEn, outletEn, summary, summaryEn] = [
    textAt(reader, 'title_en'),
    textAt(reader, 'outlet_en'),
    textAt(reader, 'summary'),
    textAt(reader, 'summary_en'),
  ];
  return {
    ...(titleEn !== undefined && { titleEn }),
    ...(outletEn !== undefined && { outletEn }),
    ...(summary !== undefined && { summary }),
    ...(summaryEn !== undefined && { summaryEn }),
    inferred: readInferred(reader),
    ...(events.length > 0 && { events }),
  };
}

/** Read front matter; what is wrong comes back as one error with its line and column in the file. */
export function readFrontMatter(yaml: string, file: string): { value: FrontMatter } | { problem: Problem } {
  const lineCounter = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter, schema: 'core' });
  const problem = ({ kind, at, detail }: Trouble): { problem: Problem } => {
    const { line, col } = at < 0 ? { line: 0, col: 1 } : lineCounter.linePos(at);
    return { problem: { severity: 'error', kind, file, line: line + YAML_LINE - 1, column: col, detail } };
  };
  const [error] = doc.errors;
  if (error) return problem({ kind: 'broken-front-matter', at: error.pos[0], detail: error.code });
  const map: unknown = doc.contents;
  if (map === null) return problem({ kind: 'missing-field', at: -1, detail: 'title' });
  if (!isMap(map)) return problem({ kind: 'broken-front-matter', at: offsetOf(map), detail: 'title' });
  const reader: Reader = { map, troubles: [] };
  const value: FrontMatter = {
    title: requiredAt(reader, 'title', -1, 'title'),
    outlet: textAt(reader, 'outlet') ?? null,
    published: readPublished(reader),
    editorial: readEditorial(reader),
  };
  const [trouble] = reader.troubles;
  return trouble ? problem(trouble) : { value };
}

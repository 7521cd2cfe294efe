/** The records of a JSON document become pages: one an article. */
import type { Problem } from '#pipeline/draft.ts';
import { placeOf } from '#pipeline/entities/jsonEntries.ts';
import type { ParseHtml } from '#pipeline/formats/elements.ts';
import { htmlBlocks } from '#pipeline/formats/htmlBlocks.ts';
import { type Excess, htmlExcess } from '#pipeline/formats/htmlExcess.ts';
import { jsonExcess } from '#pipeline/formats/jsonExcess.ts';
import { type JsonRecord, jsonRecords, lineRecords } from '#pipeline/formats/jsonRecords.ts';
import { hasText, type RecordFields, recordFields } from '#pipeline/formats/recordFields.ts';
import { statedDay } from '#pipeline/formats/statedDay.ts';
import { moreLinesAt, tooLongAt } from '#pipeline/formats/tooLong.ts';
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';
import { type Page, type PageStory, storyOf } from '#pipeline/steps/page.ts';
import { cleanLine } from '#text/clean.ts';

/** What became of a record. */
type ReadRecord = { readonly page: Page } | { readonly problem: Problem };

const MARKUP = /<(?:p|br|div|span|h[1-6]|a|strong|b|em|ul|li|figure|blockquote|table)\b[^<>]{0,2000}>/i;

/** Breaks that were written out once too often. */
const unescaped = (text: string): string => (text.includes('\n') || !text.includes('\\n') ? text : text.replace(/(?:\\r)?\\n/g, '\n'));

/** A field may hold markup: then its blocks are the lines. */
function plainText(text: string, parseHtml: ParseHtml | undefined): string {
  if (!parseHtml || !MARKUP.test(text) || htmlExcess(text) !== null) return text;
  return htmlBlocks(parseHtml(`<body>${text}`).body).map((block) => block.text).join('\n\n');
}

/** Make a story of a record that has a text; all its lines stand on one line of the file. */
export function storyOfRecord(fields: RecordFields, line: number, parseHtml: ParseHtml | undefined): PageStory {
  const lines = normaliseLines(plainText(unescaped(fields.text), parseHtml)).map((one) => ({ ...one, number: line }));
  const title = fields.title === null ? null : cleanLine(plainText(fields.title, parseHtml)) || null;
  return {
    ...storyOf('main', lines),
    ...(title === null ? {} : { title, titleBasis: 'stated' as const }),
    stated: {
      outlet: fields.outlet === null ? null : cleanLine(fields.outlet) || null,
      published: statedDay(fields.published),
      keywords: fields.keywords.map(cleanLine).filter((word) => word !== ''),
    },
  };
}

function readRecord({ value, line, column, broken }: JsonRecord, file: string, parseHtml: ParseHtml | undefined): ReadRecord {
  const problem = (kind: Problem['kind'], detail?: string): ReadRecord => ({ problem: { severity: 'error', kind, file, line, column, ...(detail === undefined ? {} : { detail }) } });
  if (broken || typeof value !== 'object' || value === null || Array.isArray(value)) return problem('broken-json');
  const fields = recordFields(value as Readonly<Record<string, unknown>>);
  if (fields.text === '') return problem('missing-field', 'text');
  if (tooLongAt(fields.text) !== null) return problem('too-long', 'text');
  return { page: { stories: [storyOfRecord(fields, line, parseHtml)] } };
}

/** A record a line is a line of text like any other. */
function excessOf(text: string, byLine: boolean): Excess | null {
  const lines = byLine ? moreLinesAt(text) : null;
  return lines === null ? jsonExcess(text) : { kind: 'too-long', at: lines };
}

/** Give the pages of a JSON document, and what is wrong with the records that give none. */
export function readJsonPages(text: string, file: string, { byLine, parseHtml }: { byLine: boolean; parseHtml?: ParseHtml }): { pages: Page[]; problems: Problem[] } {
  const excess = excessOf(text, byLine);
  if (excess !== null) return { pages: [], problems: [{ severity: 'error', kind: excess.kind, file, ...placeOf(text, excess.at) }] };
  const records = byLine ? lineRecords(text) : jsonRecords(text, hasText);
  const read = records.map((record) => readRecord(record, file, parseHtml));
  if (read.length === 0) return { pages: [], problems: [{ severity: 'error', kind: 'empty-document', file, line: 1, column: 1 }] };
  return {
    pages: read.flatMap((one) => ('page' in one ? [one.page] : [])),
    problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

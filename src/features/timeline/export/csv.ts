/** Events as a table that spreadsheets open safely: RFC 4180, in UTF-8 with the mark by which Excel knows it. Pure. */
import type { DossierEvent } from '#bundle/schema.ts';

const HEAD = ['from', 'to', 'precision', 'basis', 'kind', 'title', 'title_en', 'differs', 'stories', 'origins', 'entities', 'told_by', 'sentences'] as const;
const UTF8_MARK = '\uFEFF';
/** What a spreadsheet would take for a formula, or for its beginning (CWE-1236). */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Give the table, a row an event; what is several stands one a line in its cell. */
export function eventsAsCsv(events: readonly DossierEvent[]): string {
  const rows = events.map(({ from, to, precision, basis, kind, title, differs, told, chips, mentions }) => [
    from,
    to,
    precision,
    basis,
    kind,
    title.ar,
    title.en ?? '',
    differs ? [...new Set(mentions.map((mention) => (mention.from === mention.to ? mention.from : `${mention.from}/${mention.to}`)))].join('\n') : '',
    String(told.stories),
    String(told.origins),
    chips.map(({ name }) => name.ar).join('\n'),
    [...new Set(mentions.map(({ story }) => story.title.ar))].join('\n'),
    mentions.map(({ sentence }) => sentence).join('\n'),
  ]);
  return UTF8_MARK + [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

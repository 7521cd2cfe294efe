/** A story as a citation: an Arabic footnote, RIS, BibTeX and CSL-JSON. Pure. */
import { sourceOf } from '#cards/sourceOf.ts';
import type { Format } from '#i18n/format.ts';

export type Cited = {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  /** `ours`: written by us after the outlet. */
  readonly voice: 'ours' | 'outlet';
  /** ISO days between which it was published; null where that is not known. */
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly url: string;
  /** The ISO day on which it was read. */
  readonly accessed: string;
};

/** What is known of the day: a year, its month and its day, as far as the span says them. */
function dateParts(days: Cited['published']): [year: number, month?: number, day?: number] | null {
  if (!days) return null;
  const [year = 0, month = 1, day = 1] = days.from.split('-').map(Number);
  if (days.from === days.to) return [year, month, day];
  if (days.from.slice(0, 7) === days.to.slice(0, 7)) return [year, month];
  return days.from.slice(0, 4) === days.to.slice(0, 4) ? [year] : null;
}
const two = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'));
/** A footnote as Arabic books set it: «العنوان»، الناشر، اليوم، العنوان الشبكي، ويوم الاطلاع. An address stands isolated, so that it never turns the line. */
export function footnote(cited: Cited, format: Format): string {
  const day = cited.published && format.span(cited.published.from, cited.published.to);
  const parts = [`«${cited.title}»`, sourceOf(cited), day, `\u2066${cited.url}\u2069`].filter((part) => part !== null);
  return `${parts.join('، ')} (اطُّلع عليه في ${format.date(cited.accessed)}).`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RIS, as reference managers read it: a line a tag, CRLF between (type NEWS: a newspaper article). */
export function ris(cited: Cited): string {
  const parts = dateParts(cited.published);
  const publisher = sourceOf(cited);
  const rows: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['TI', cited.title],
    ['T2', publisher],
    ['PY', parts ? String(parts[0]) : null],
    ['DA', parts ? [String(parts[0]), two(parts[1]), two(parts[2]), ''].join('/') : null],
    ['LA', 'ar'],
    ['UR', cited.url],
    ['Y2', `${cited.accessed.replaceAll('-', '/')}/`],
  ];
  return [...rows.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`])), 'ER  - ', ''].join('\r\n');
}

/** Signs that BibTeX would read as its own. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBibtex = (text: string): string => oneLine(text).replace(/[\\{}%#&_$~^]/g, (sign) => ESCAPED[sign]!);

/** BibTeX, with the fields that BibLaTeX reads of an online source; the address stands as it is. */
export function bibtex(cited: Cited): string {
  const parts = dateParts(cited.published);
  const publisher = sourceOf(cited);
  const key = `siyaq-${cited.id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'story'}`;
  const rows = [
    `title = {{${inBibtex(cited.title)}}}`,
    ...(publisher === null ? [] : [`organization = {${inBibtex(publisher)}}`]),
    ...(parts ? [`date = {${[String(parts[0]), two(parts[1]), two(parts[2])].filter(Boolean).join('-')}}`, `year = {${parts[0]}}`] : []),
    `url = {${cited.url.replace(/[{}\\]/g, encodeURIComponent)}}`,
    `urldate = {${cited.accessed}}`,
    'langid = {arabic}',
  ];
  return `@online{${key},\n${rows.map((row) => `  ${row},\n`).join('')}}\n`;
}

/** CSL-JSON (citeproc): a list of one item. */
export function csl(cited: Cited): string {
  const issued = dateParts(cited.published);
  const publisher = sourceOf(cited);
  const item = {
    id: cited.id,
    type: 'article-newspaper',
    title: cited.title,
    ...(publisher !== null && { 'container-title': publisher }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [cited.accessed.split('-').map(Number)] },
    language: 'ar',
    URL: cited.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

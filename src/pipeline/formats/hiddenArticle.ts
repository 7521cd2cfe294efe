/** The article of a page that a script would have drawn: it lies in the page's data. */
import type { ParseHtml } from '#pipeline/formats/elements.ts';
import type { HtmlMetadata } from '#pipeline/formats/htmlMetadata.ts';
import { jsonRecords } from '#pipeline/formats/jsonRecords.ts';
import { storyOfRecord } from '#pipeline/formats/readJsonPages.ts';
import { hasText, type RecordFields, recordFields } from '#pipeline/formats/recordFields.ts';
import type { PageStory } from '#pipeline/steps/page.ts';

const DATA = /<script\b(?=[^<>]{0,300}application\/json)[^<>]{0,600}>/gi;
const MOST_SCRIPTS = 20;

type Found = { readonly fields: RecordFields; readonly at: number };

/** Read the records of the JSON that a page hands to its scripts. */
function dataRecords(html: string): Found[] {
  const found: Found[] = [];
  for (const match of [...html.matchAll(DATA)].slice(0, MOST_SCRIPTS)) {
    const at = match.index + match[0].length;
    const end = html.indexOf('</script', at);
    for (const { value, broken } of jsonRecords(html.slice(at, end < 0 ? html.length : end).trim(), hasText)) {
      if (!broken && typeof value === 'object' && value !== null && !Array.isArray(value)) found.push({ fields: recordFields(value as Readonly<Record<string, unknown>>), at });
    }
  }
  return found;
}

/** Give the story that the page's data tells at the greatest length, or null. */
export function hiddenArticle(html: string, stated: HtmlMetadata, parseHtml: ParseHtml): PageStory | null {
  const own: Found = { fields: { title: stated.title, text: stated.body, outlet: null, published: undefined, keywords: [] }, at: Math.max(0, html.search(/"articleBody"/)) };
  const longest = [own, ...dataRecords(html)].reduce((best, one) => (one.fields.text.length > best.fields.text.length ? one : best));
  if (longest.fields.text === '') return null;
  const story = storyOfRecord(longest.fields, html.slice(0, longest.at).split('\n').length, parseHtml);
  const said = story.stated;
  const keywords = stated.keywords.length > 0 ? stated.keywords : (said?.keywords ?? []);
  return { ...story, stated: { outlet: stated.outlet ?? said?.outlet ?? null, published: stated.published ?? said?.published ?? null, keywords } };
}

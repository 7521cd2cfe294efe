/** A raw document becomes clean drafts of its stories. */
import type { Problem, RawDocument, StoryDraft } from '#pipeline/draft.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { placeOf } from '#pipeline/entities/jsonEntries.ts';
import type { ParseHtml } from '#pipeline/formats/elements.ts';
import { type Format, formatOf } from '#pipeline/formats/format.ts';
import { htmlExcess } from '#pipeline/formats/htmlExcess.ts';
import { readHtmlPage } from '#pipeline/formats/readHtmlPage.ts';
import { readJsonPages } from '#pipeline/formats/readJsonPages.ts';
import { readMarkdownPage } from '#pipeline/formats/readMarkdownPage.ts';
import { tooLongAt } from '#pipeline/formats/tooLong.ts';
import { splitFrontMatter } from '#pipeline/frontMatter.ts';
import { readOwnStory } from '#pipeline/readOwnStory.ts';
import { deriveTitle } from '#pipeline/steps/deriveTitle.ts';
import { dropAboveTitle } from '#pipeline/steps/dropAboveTitle.ts';
import { dropAuthorBox } from '#pipeline/steps/dropAuthorBox.ts';
import { dropCaptions } from '#pipeline/steps/dropCaptions.ts';
import { dropCode } from '#pipeline/steps/dropCode.ts';
import { dropComments } from '#pipeline/steps/dropComments.ts';
import { dropEmbeds } from '#pipeline/steps/dropEmbeds.ts';
import { dropFurniture } from '#pipeline/steps/dropFurniture.ts';
import { dropLatest } from '#pipeline/steps/dropLatest.ts';
import { dropMarkup } from '#pipeline/steps/dropMarkup.ts';
import { dropMasthead } from '#pipeline/steps/dropMasthead.ts';
import { dropNextReport } from '#pipeline/steps/dropNextReport.ts';
import { dropReadAlso } from '#pipeline/steps/dropReadAlso.ts';
import { dropRecurring, type KnownLines } from '#pipeline/steps/dropRecurring.ts';
import { dropRibbons } from '#pipeline/steps/dropRibbons.ts';
import { dropSignature } from '#pipeline/steps/dropSignature.ts';
import { dropSpokenLists } from '#pipeline/steps/dropSpokenLists.ts';
import { joinWraps } from '#pipeline/steps/joinWraps.ts';
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';
import { isBlank, storyOf } from '#pipeline/steps/page.ts';
import type { Page, PageStory, Step } from '#pipeline/steps/page.ts';
import { partOneLine } from '#pipeline/steps/partOneLine.ts';
import { readChat } from '#pipeline/steps/readChat.ts';
import { readDateline } from '#pipeline/steps/readDateline.ts';
import { readHeader } from '#pipeline/steps/readHeader.ts';
import { readKeywords } from '#pipeline/steps/readKeywords.ts';
import { readOutlet } from '#pipeline/steps/readOutlet.ts';
import { readSimilar } from '#pipeline/steps/readSimilar.ts';
import { readSource } from '#pipeline/steps/readSource.ts';
import { readStamps } from '#pipeline/steps/readStamps.ts';
import { sortBareLines } from '#pipeline/steps/sortBareLines.ts';
import { splitDigest } from '#pipeline/steps/splitDigest.ts';
import { splitStories } from '#pipeline/steps/splitStories.ts';
import { unglue } from '#pipeline/steps/unglue.ts';

/**
 * Order matters. The page's foot is the document's, so it is read before the split; the split needs the footer lines that
 * source and keywords stand in. Stamps are gone before the header looks for the title, captions are told by the code
 * before them, and only when all known clutter is out do the bare lines that are left speak for themselves.
 */
const steps: readonly Step[] = [
  dropMarkup,
  dropSpokenLists,
  partOneLine,
  joinWraps,
  readChat,
  readSimilar,
  splitStories,
  splitDigest,
  dropLatest,
  dropComments,
  dropFurniture,
  dropMasthead,
  dropAboveTitle,
  dropRibbons,
  readStamps,
  readHeader,
  readSource,
  dropEmbeds,
  dropCode,
  dropCaptions,
  dropReadAlso,
  unglue,
  readKeywords,
  dropAuthorBox,
  dropSignature,
  sortBareLines,
  readDateline,
  readOutlet,
  dropNextReport,
  deriveTitle,
];

const draftOf = ({ stated, ...story }: PageStory): StoryDraft => ({
  role: story.role,
  title: story.title ?? '',
  titleBasis: story.titleBasis,
  outlet: stated?.outlet ?? story.outlet,
  published: stated?.published ?? story.published,
  paragraphs: story.lines.filter((line) => !isBlank(line)).map((line) => ({ kind: line.kind ?? 'text', text: line.text, line: line.number })),
  keywords: [...new Set([...(stated?.keywords ?? []), ...story.keywords])],
  headlines: story.headlines,
  removed: story.removed.toSorted((a, b) => a.line - b.line),
});

const apart = (a: string, b: string): number => Math.abs((parseIsoDay(a) ?? 0) - (parseIsoDay(b) ?? 0));

/** The format's day and the day of a stamp may lie on two sides of midnight, not further apart. */
function conflictOf({ stated, published, lines }: PageStory, file: string): Problem[] {
  if (!stated?.published || !published || apart(stated.published.from, published.from) <= 1) return [];
  return [{ severity: 'warning', kind: 'day-conflict', file, line: lines[0]?.number ?? 1, column: 1, detail: `${stated.published.from} ≠ ${published.from}` }];
}

/** What reading takes from outside: HTML is read only where a parser is given. */
export type Tools = { readonly parseHtml?: ParseHtml };

const NO_LINES: KnownLines = { has: () => false };

type Read = { readonly stories: StoryDraft[]; readonly problems: Problem[] };
type Pages = { readonly pages: readonly Page[]; readonly problems: readonly Problem[] };

const failed = (kind: Problem['kind'], file: string, at: { line: number; column: number } = { line: 1, column: 1 }): Pages => ({
  pages: [],
  problems: [{ severity: 'error', kind, file, line: at.line, column: at.column }],
});

const onePage = (page: Page): Pages => ({ pages: [page], problems: [] });

function readHtml({ file, text }: RawDocument, { parseHtml }: Tools): Pages {
  const excess = htmlExcess(text);
  if (excess !== null) return failed(excess.kind, file, placeOf(text, excess.at));
  return parseHtml ? onePage(readHtmlPage(text, parseHtml)) : failed('unreadable-document', file);
}

/** A new format is a new row. */
const FORMATS: Readonly<Record<Format, (raw: RawDocument, tools: Tools) => Pages>> = {
  text: ({ text }) => onePage({ stories: [storyOf('main', normaliseLines(text))] }),
  markdown: ({ text }) => onePage(readMarkdownPage(text)),
  html: readHtml,
  json: ({ text, file }, { parseHtml }) => readJsonPages(text, file, { byLine: false, parseHtml }),
  'json-lines': ({ text, file }, { parseHtml }) => readJsonPages(text, file, { byLine: true, parseHtml }),
};

/** Read the pages of a document as they came: the stories of each, its main one first. One with nothing to read is an error. */
function readRawPages(raw: RawDocument, tools: Tools, known: KnownLines): Read {
  const { pages, problems } = FORMATS[formatOf(raw.file, raw.text)](raw, tools);
  const read = pages.map((page) => steps.reduce((done, step) => step(done), dropRecurring(known)(page)).stories);
  const full = read.filter((stories) => stories.some(({ lines }) => lines.some(({ text }) => SAYING.test(text)))).flat();
  if (full.length === 0 && problems.length === 0) return { stories: [], problems: [...failed('empty-document', raw.file).problems] };
  return { stories: full.map(draftOf), problems: [...problems, ...full.flatMap((story) => conflictOf(story, raw.file))] };
}

/** Formats whose text is all there is; the others say for themselves what is too much. */
const PLAIN: ReadonlySet<Format> = new Set<Format>(['text', 'markdown']);

/** Signs without a letter or a number are no text. */
const SAYING = /[\p{L}\p{N}]/u;

/** Read a document: one with front matter is a story of ours, any other holds raw pages. */
export function readDocument(raw: RawDocument, tools: Tools = {}, known: KnownLines = NO_LINES): Read {
  const split = splitFrontMatter(raw.text, raw.file);
  const long = split.kind !== 'none' || PLAIN.has(formatOf(raw.file, raw.text)) ? tooLongAt(raw.text) : null;
  if (long !== null) return { stories: [], problems: [...failed('too-long', raw.file, placeOf(raw.text, long)).problems] };
  return split.kind === 'none' ? readRawPages(raw, tools, known) : readOwnStory(raw, split);
}

/** Part the stories of a document into pages: each begins with a main story. What one page says is no evidence for another. */
export function pagesOf(stories: readonly StoryDraft[]): StoryDraft[][] {
  const pages: StoryDraft[][] = [];
  for (const story of stories) {
    if (story.role === 'main' || pages.length === 0) pages.push([]);
    pages.at(-1)!.push(story);
  }
  return pages;
}

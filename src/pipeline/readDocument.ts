/** A raw document becomes clean drafts of its stories. */
import type { Problem, RawDocument, StoryDraft } from '#pipeline/draft.ts';
import { splitFrontMatter } from '#pipeline/frontMatter.ts';
import { readOwnStory } from '#pipeline/readOwnStory.ts';
import { deriveTitle } from '#pipeline/steps/deriveTitle.ts';
import { dropCaptions } from '#pipeline/steps/dropCaptions.ts';
import { dropCode } from '#pipeline/steps/dropCode.ts';
import { dropEmbeds } from '#pipeline/steps/dropEmbeds.ts';
import { dropFurniture } from '#pipeline/steps/dropFurniture.ts';
import { dropReadAlso } from '#pipeline/steps/dropReadAlso.ts';
import { joinWraps } from '#pipeline/steps/joinWraps.ts';
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';
import { isBlank, storyOf } from '#pipeline/steps/page.ts';
import type { Page, PageStory, Step } from '#pipeline/steps/page.ts';
import { readDateline } from '#pipeline/steps/readDateline.ts';
import { readHeader } from '#pipeline/steps/readHeader.ts';
import { readKeywords } from '#pipeline/steps/readKeywords.ts';
import { readSimilar } from '#pipeline/steps/readSimilar.ts';
import { readSource } from '#pipeline/steps/readSource.ts';
import { readStamps } from '#pipeline/steps/readStamps.ts';
import { sortBareLines } from '#pipeline/steps/sortBareLines.ts';
import { splitStories } from '#pipeline/steps/splitStories.ts';
import { unglue } from '#pipeline/steps/unglue.ts';

/**
 * Order matters. The page's foot is the document's, so it is read before the split; the split needs the footer lines that
 * source and keywords stand in. Stamps are gone before the header looks for the title, captions are told by the code
 * before them, and only when all known clutter is out do the bare lines that are left speak for themselves.
 */
const steps: readonly Step[] = [
  joinWraps,
  readSimilar,
  splitStories,
  dropFurniture,
  readStamps,
  readHeader,
  readSource,
  dropEmbeds,
  dropCode,
  dropCaptions,
  dropReadAlso,
  unglue,
  readKeywords,
  sortBareLines,
  readDateline,
  deriveTitle,
];

const draftOf = (story: PageStory): StoryDraft => ({
  role: story.role,
  title: story.title ?? '',
  titleBasis: story.titleBasis,
  outlet: story.outlet,
  published: story.published,
  paragraphs: story.lines.filter((line) => !isBlank(line)).map((line) => ({ kind: line.kind ?? 'text', text: line.text, line: line.number })),
  keywords: story.keywords,
  headlines: story.headlines,
  removed: story.removed.toSorted((a, b) => a.line - b.line),
});

/** No page of news has more; a log or a table has. */
const MOST_LINES = 100_000;

/** Read a page as it came: its stories, the main one first. A page with nothing to read is an error. */
function readRawPage(raw: RawDocument): { stories: StoryDraft[]; problems: Problem[] } {
  const left = (kind: Problem['kind'], line: number) => ({ stories: [], problems: [{ severity: 'error' as const, kind, file: raw.file, line, column: 1 }] });
  if (hasMoreLines(raw.text, MOST_LINES)) return left('too-large', MOST_LINES + 1);
  const page: Page = { stories: [storyOf('main', normaliseLines(raw.text))] };
  const stories = steps.reduce((done, step) => step(done), page).stories.map(draftOf);
  return stories.every((story) => story.paragraphs.length === 0) ? left('empty-document', 1) : { stories, problems: [] };
}

/** Count no further than the answer needs. */
function hasMoreLines(text: string, most: number): boolean {
  let at = -1;
  for (let lines = 0; lines < most; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Read a document: one with front matter is a story of ours, any other a raw page. */
export function readDocument(raw: RawDocument): { stories: StoryDraft[]; problems: Problem[] } {
  const split = splitFrontMatter(raw.text, raw.file);
  return split.kind === 'none' ? readRawPage(raw) : readOwnStory(raw, split);
}

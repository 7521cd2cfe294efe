/** A story written by us becomes a draft. */
import type { Problem, RawDocument, StoryDraft } from '#pipeline/draft.ts';
import type { FrontMatterSplit } from '#pipeline/frontMatter.ts';
import { readFrontMatter } from '#pipeline/frontMatter.ts';
import { readMarkdownBody } from '#pipeline/markdownBody.ts';

/** Give the draft of a document that has front matter; one that is broken is left out and said. */
export function readOwnStory(
  raw: RawDocument,
  split: Exclude<FrontMatterSplit, { kind: 'none' }>,
): { stories: StoryDraft[]; problems: Problem[] } {
  if (split.kind === 'unclosed') {
    const problem: Problem = { severity: 'error', kind: 'broken-front-matter', file: raw.file, line: 1, column: 1, detail: '---' };
    return { stories: [], problems: [problem] };
  }
  const read = readFrontMatter(split.yaml, raw.file);
  if ('problem' in read) return { stories: [], problems: [read.problem] };
  const paragraphs = readMarkdownBody(split.body, split.bodyLine);
  if (paragraphs.length === 0) {
    return { stories: [], problems: [{ severity: 'error', kind: 'empty-document', file: raw.file, line: split.bodyLine, column: 1 }] };
  }
  const { title, outlet, published, editorial } = read.value;
  const story: StoryDraft = {
    role: 'main', title, titleBasis: 'stated', outlet, published, paragraphs, keywords: [], headlines: [], removed: [], editorial,
  };
  return { stories: [story], problems: [] };
}

/** A raw page on its way through the steps: its stories, each with the lines that are still there. */
import { lineKey } from '#pipeline/steps/lineKey.ts';
import type { ClutterKind, DraftParagraph, DraftPublished, Line, Removal, StoryDraft } from '#pipeline/draft.ts';

/**
 * A line as kept (`text`), as it came (`raw`: the spaces that part keywords stand only there) and as labels are looked up
 * (`key`, see `lineKey`; made once, because all steps ask for it).
 */
export type PageLine = Line & { readonly raw: string; readonly key: string; readonly kind?: Exclude<DraftParagraph['kind'], 'text'> };

/** What a format itself states of a story (a record's fields, a page's metadata): it counts before what lines say. */
export type Stated = { readonly outlet: string | null; readonly published: DraftPublished | null; readonly keywords: readonly string[] };

/** A story of the page. An empty line is a line too: it parts what surrounds it. */
export type PageStory = {
  readonly role: StoryDraft['role'];
  readonly title: string | null;
  readonly titleBasis: StoryDraft['titleBasis'];
  /** The line on which a stated title stands. */
  readonly titleLine?: number;
  readonly outlet: string | null;
  readonly published: DraftPublished | null;
  readonly lines: readonly PageLine[];
  readonly keywords: readonly string[];
  readonly headlines: readonly string[];
  readonly removed: readonly Removal[];
  readonly stated?: Stated;
};

/** All that a step sees and gives back. The main story comes first. */
export type Page = { readonly stories: readonly PageStory[] };
export type Step = (page: Page) => Page;

/** A story of which nothing is known but its lines. */
export const storyOf = (role: PageStory['role'], lines: readonly PageLine[]): PageStory => ({
  role, title: null, titleBasis: 'derived', outlet: null, published: null, lines, keywords: [], headlines: [], removed: [],
});

/** Make a step of a change to one story. */
export const eachStory =
  (change: (story: PageStory) => PageStory): Step =>
  (page) => ({ stories: page.stories.map(change) });

/** Note a line, or a piece of it, as taken out. */
export const removal = (kind: ClutterKind, line: Line, text = line.text): Removal => ({ kind, line: line.number, text });

/** Give a line with another text; what is left of a line has no raw form of its own. */
export const withText = (line: PageLine, text: string): PageLine => ({ ...line, text, raw: text, key: lineKey(text) });

export const isBlank = (line: Line): boolean => line.text === '';

/** Take whole lines out of a story: those for which `kindOf` names a kind of clutter. */
export function takeOut(story: PageStory, kindOf: (line: PageLine, index: number) => ClutterKind | null): PageStory {
  const lines: PageLine[] = [];
  const removed = [...story.removed];
  story.lines.forEach((line, index) => {
    const kind = isBlank(line) ? null : kindOf(line, index);
    if (kind === null) lines.push(line);
    else removed.push(removal(kind, line));
  });
  return { ...story, lines, removed };
}

/** What becomes of one line: what is kept of it, and what is taken out. */
export type Cut = { readonly kept: readonly PageLine[]; readonly removed: readonly Removal[] };

/** Change a story line by line; `cut` gives null for a line that stays as it is. */
export function cutLines(story: PageStory, cut: (line: PageLine) => Cut | null): PageStory {
  const lines: PageLine[] = [];
  const removed = [...story.removed];
  for (const line of story.lines) {
    const result = isBlank(line) ? null : cut(line);
    if (result === null) lines.push(line);
    else {
      for (const kept of result.kept) if (!isBlank(kept)) lines.push(kept);
      for (const piece of result.removed) removed.push(piece);
    }
  }
  return { ...story, lines, removed };
}

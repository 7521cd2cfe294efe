/** Boilerplate learnt from the documents given: what an outlet sets at the head or the foot of several of its stories. */
import { hash53 } from '#text/hash.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';

/** So many different stories of one outlet must bear a line. */
const STORIES = 3;
/** So near to the top or the bottom of a text it must stand. */
const HEAD = 3;
const TAIL = 5;
/** A headline of its own follows where the line above it was none. */
const HEADLINE_WORDS = 4;

/** What is compared of a story, as numbers (`hash53`): so it is small, however many stories there are. */
export type StoryLines = {
  /** '' where none is known. */
  readonly outlet: string;
  /** Tells one story from a copy of it. */
  readonly signature: number;
  /** The lines that may be the page's. */
  readonly keys: readonly number[];
};

/** What is compared of a document: its stories, and the lines that a second reading would ask for. */
export type DocumentLines = { readonly stories: readonly StoryLines[]; readonly asked: readonly number[] };

/** By outlet, the lines that recur. */
export type Recurring = ReadonlyMap<string, ReadonlySet<number>>;

/** What tells one story from a copy of it: its longest paragraph. */
const longestOf = (paragraphs: StoryDraft['paragraphs']): string => paragraphs.reduce((best, { text }) => (text.length > best.length ? text : best), '');

/** The lines of a story that may be the page's: those at its ends, and a title right above what looks like one. */
function edgesOf({ title, titleBasis, paragraphs }: StoryDraft, longest: string): Set<string> {
  const edges = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(-TAIL)].map(({ text }) => text);
  const [first] = paragraphs;
  if (titleBasis === 'stated' && first && isBare(first.text) && wordCount(first.text) >= HEADLINE_WORDS) edges.push(title);
  return new Set(edges.filter((text) => text !== longest).map(lineKey).filter((key) => key !== ''));
}

/** Give what is compared of a story. One of ours has no page around it. */
export function linesOf(story: StoryDraft): StoryLines {
  const longest = longestOf(story.paragraphs);
  return { outlet: story.outlet ?? '', signature: hash53(longest), keys: story.editorial ? [] : [...edgesOf(story, longest)].map(hash53) };
}

/**
 * Give, by outlet ('' where none is known), the lines that recur at the head or the foot of three or more of its stories.
 * Copies of one story count once; what a step took out already is not looked at.
 */
export function recurringLines(documents: Iterable<DocumentLines>): Recurring {
  const seen = new Map<string, Map<number, number[]>>();
  for (const { stories } of documents) {
    for (const { outlet, signature, keys } of stories) {
      const lines = seen.get(outlet) ?? new Map<number, number[]>();
      seen.set(outlet, lines);
      for (const key of keys) {
        const signatures = lines.get(key);
        if (signatures === undefined) lines.set(key, [signature]);
        else if (signatures.length < STORIES && !signatures.includes(signature)) signatures.push(signature);
      }
    }
  }
  return new Map([...seen].map(([outlet, lines]) => [outlet, new Set([...lines].flatMap(([key, signatures]) => (signatures.length >= STORIES ? [key] : [])))]));
}

/** Give the recurring lines that a document is to be read again without, in order; none where none of its stories bears one. */
export function linesToDrop({ stories, asked }: DocumentLines, recurring: Recurring): readonly number[] {
  const bears = stories.some(({ outlet, keys }) => keys.some((key) => recurring.get(outlet)?.has(key)));
  return bears ? asked.filter((key) => stories.some(({ outlet }) => recurring.get(outlet)?.has(key))).toSorted((a, b) => a - b) : [];
}

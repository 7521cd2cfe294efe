/** Boilerplate learnt from the documents given: what an outlet sets at the head or the foot of several of its stories. */
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

/** What tells one story from a copy of it: its longest paragraph. */
const longestOf = (paragraphs: StoryDraft['paragraphs']): string => paragraphs.reduce((best, { text }) => (text.length > best.length ? text : best), '');

/** The lines of a story that may be the page's: those at its ends, and a title right above what looks like one. */
function edgesOf({ title, titleBasis, paragraphs }: StoryDraft): Set<string> {
  const edges = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(-TAIL)].map(({ text }) => text);
  const [first] = paragraphs;
  if (titleBasis === 'stated' && first && isBare(first.text) && wordCount(first.text) >= HEADLINE_WORDS) edges.push(title);
  const longest = longestOf(paragraphs);
  return new Set(edges.filter((text) => text !== longest).map(lineKey).filter((key) => key !== ''));
}

/**
 * Give, by outlet ('' where none is known), the keys of the lines that recur at the head or the foot of three or more
 * of its stories. Copies of one story count once; what a step took out already is not looked at.
 */
export function recurringLines(stories: readonly StoryDraft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map<string, Map<string, Set<string>>>();
  for (const story of stories) {
    if (story.editorial) continue;
    const outlet = story.outlet ?? '';
    const lines = seen.get(outlet) ?? new Map<string, Set<string>>();
    seen.set(outlet, lines);
    const signature = longestOf(story.paragraphs);
    for (const key of edgesOf(story)) lines.set(key, (lines.get(key) ?? new Set()).add(signature));
  }
  return new Map([...seen].map(([outlet, lines]) => [outlet, new Set([...lines].filter(([, stories]) => stories.size >= STORIES).map(([key]) => key))]));
}

/** Say whether a story bears one of the lines. */
export const bearsRecurring = (story: StoryDraft, recurring: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  const keys = recurring.get(story.outlet ?? '');
  return keys !== undefined && keys.size > 0 && [...edgesOf(story)].some((key) => keys.has(key));
};

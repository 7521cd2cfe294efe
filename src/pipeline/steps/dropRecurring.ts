/** Lines that an outlet sets at the ends of its pages, as learnt from the documents read together. */
import { isBlank, type Page, type PageLine, type PageStory, type Step, takeOut } from '#pipeline/steps/page.ts';

/** Says of a line, by its key, whether it is known to be boilerplate of the document's outlet. */
export type KnownLines = { readonly has: (key: string) => boolean };

/** A page has its own lines only above and below the text. */
const HEAD = 6;
const TAIL = 14;

function dropFrom(story: PageStory, keys: KnownLines): PageStory {
  const filled = story.lines.filter((line) => !isBlank(line));
  const ends = new Set<PageLine>([...filled.slice(0, HEAD), ...filled.slice(-TAIL)]);
  return takeOut(story, (line) => (ends.has(line) && keys.has(line.key) ? 'recurring' : null));
}

/** Make the step that takes out the lines with these keys, where they stand at the head or the foot. It runs before all others. */
export const dropRecurring =
  (keys: KnownLines): Step =>
  (page: Page) => ({ stories: page.stories.map((story) => dropFrom(story, keys)) });

/** Stamps are read and taken out: a published day is stated only there and in a dateline. */
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';

/** A stamp has a number or one of these words; most lines need no closer look. */
const MAYBE = /\d|^نشر|تحديث|^تاريخ|^منذ|^قبل|^published|^posted|updated/u;
/** Title, outlet, writer, place: a header has no more lines than this. */
const HEADER_LINES = 6;

function takeStamps(story: PageStory): PageStory {
  let seen = 0;
  let day: string | null = null;
  const rest = takeOut(story, (line) => {
    seen++;
    const stamp = MAYBE.test(line.key) ? readStamp(line.text, seen <= HEADER_LINES) : null;
    day ??= stamp?.day ?? null;
    return stamp ? 'stamp' : null;
  });
  return day === null ? rest : { ...rest, published: { from: day, to: day, basis: 'stated' } };
}

/** Read the published day from the story's own stamps, and take all stamps out (the crawl's day is not the story's). */
export const readStamps = eachStory((story) => (story.lines.every(isBlank) ? story : takeStamps(story)));

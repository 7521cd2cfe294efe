/** Stamps are read and taken out: a published day is stated only there and in a dateline. */
import { bylineOf } from '#pipeline/steps/bylineOf.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { readStamp } from '#pipeline/steps/stampLine.ts';

/** A stamp has a number or one of these words; most lines need no closer look. */
const MAYBE = /\d|^نشر|تحديث|^تاريخ|^منذ|^قبل|^published|^posted|updated/u;
/** Title, outlet, writer, place: a header has no more lines than this. */
const HEADER_LINES = 6;

type Seen = { readonly place: number; readonly day: string; readonly isBare: boolean };

/** A day with a label counts most. A page's clock stands on its first line, so another day below it is the story's. */
function publishedDay(seen: readonly Seen[]): string | null {
  const [first, second] = seen;
  const labelled = seen.find((stamp) => !stamp.isBare);
  if (labelled) return labelled.day;
  return (first?.place === 1 && second ? second : first)?.day ?? null;
}

function takeStamps(story: PageStory): PageStory {
  let place = 0;
  const seen: Seen[] = [];
  const rest = takeOut(story, (line) => {
    place++;
    const byline = bylineOf(line.text);
    const stamp = byline ?? (MAYBE.test(line.key) ? readStamp(line.text, place <= HEADER_LINES) : null);
    if (stamp?.day) seen.push({ place, day: stamp.day, isBare: byline === null && readStamp(line.text, false) === null });
    return byline ? 'byline' : stamp ? 'stamp' : null;
  });
  const day = publishedDay(seen);
  return day === null ? rest : { ...rest, published: { from: day, to: day, basis: 'stated' } };
}

/** Read the published day from the story's own stamps, and take all stamps out (the crawl's day is not the story's). */
export const readStamps = eachStory((story) => (story.lines.every(isBlank) ? story : takeStamps(story)));

/** Which events the front page tells: those on which the story turned, and the latest. Pure. */
import { EVENT_KINDS } from '#bundle/schema.ts';
import { SIGNS } from '#bundle/signs.ts';
import { NO_DAY, type Columns } from '#search/columns.ts';

/** Turning points, at most and at least: fewer tell no course. */
const MOST = 7;
const LEAST = 3;
const LATEST = 2;
/** What one source alone tells is a turn only where it happened while the sources wrote, or a month before. */
const DAYS_BEFORE = 31;

const YEAR = SIGNS.indexOf('year');
const MONTH = SIGNS.indexOf('month');
const OTHER = EVENT_KINDS.indexOf('other');

/** Give the first and the last day on which something was published; null where no story has a day. */
function publishedIn({ length, from, to }: Columns['stories']): { first: number; last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (let story = 0; story < length; story++) {
    if (from[story] === NO_DAY) continue;
    first = Math.min(first, from[story]!);
    last = Math.max(last, to[story]!);
  }
  return last < first ? null : { first, last };
}

/** Give the events that had happened when the last story was published, but for what lasts for years. */
function happened({ stories, events }: Columns): number[] {
  const last = publishedIn(stories)?.last ?? Infinity;
  const out: number[] = [];
  for (let event = 0; event < events.length; event++) if (events.from[event]! <= last && events.sign[event] !== YEAR) out.push(event);
  return out;
}

/**
 * Choose the events on which the story turned: those that most sources tell, no two of them close together while others wait. `sources`
 * gives how many tell an event. Gives their numbers, in order of time; none where there are too few.
 */
export function turningPoints(columns: Columns, sources: (event: number) => number): number[] {
  const { from, sign, kind } = columns.events;
  const all = happened(columns);
  const written = publishedIn(columns.stories);
  const isShared = (event: number): boolean => sources(event) > 1;
  const candidates = all.filter((event) => isShared(event) || written === null || from[event]! >= written.first - DAYS_BEFORE);
  if (candidates.length < LEAST) return [];
  const ranked = candidates.toSorted(
    (a, b) =>
      sources(b) - sources(a) ||
      Number(sign[a] === MONTH) - Number(sign[b] === MONTH) ||
      Number(kind[a] === OTHER) - Number(kind[b] === OTHER) ||
      a - b,
  );
  const apart = written === null ? 0 : (written.last - written.first) / (2 * MOST);
  const chosen: number[] = [];
  const choose = (among: readonly number[], least: number): void => {
    for (const event of among) {
      if (chosen.length === MOST) return;
      if (!chosen.includes(event) && chosen.every((other) => Math.abs(from[other]! - from[event]!) >= least)) chosen.push(event);
    }
  };
  choose(ranked, apart);
  choose(ranked.filter(isShared), 1);
  return chosen.length < LEAST ? [] : chosen.sort((a, b) => a - b);
}

/** Give the numbers of what happened last, the latest first; of one day, what is said of a day before what is said of a month. */
export function latestEvents(columns: Columns): number[] {
  const { from, sign } = columns.events;
  return happened(columns)
    .sort((a, b) => from[b]! - from[a]! || Number(sign[a] === MONTH) - Number(sign[b] === MONTH) || b - a)
    .slice(0, LATEST);
}

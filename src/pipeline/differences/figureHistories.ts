/** Which figures of several stories count one thing, of one happening or state: only like is put beside like. Pure. */
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { areNumbersApart, isSameNumber } from '#bundle/numbers.ts';
import type { CountedFigure } from '#pipeline/differences/countedFigures.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** A figure with its story, by number. */
export type FigureAt = { readonly story: number; readonly figure: CountedFigure };

/** States that last: soldiers who were sent stay for months, and each source tells how many they are. */
const LASTING: ReadonlySet<string> = new Set(['send']);
/** A year and a month: what a source says later may speak of others. */
const LONGEST_PAUSE = 400;
/** A figure is held against so many of those that are together already: those told last. */
const MOST_HELD = 12;

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));
const meet = (a: CountedFigure['days'], b: CountedFigure['days']): boolean => a !== null && b !== null && a.from <= b.to && b.from <= a.to;
const haveSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

/** Tell whether two figures of one thing are of one happening or state. */
export function isLike(a: CountedFigure, b: CountedFigure): boolean {
  if (!haveSame(a.qualifiers, b.qualifiers)) return false;
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return false;
  const both = shared(a.entities, b.entities);
  if (a.state !== null && LASTING.has(a.state)) return a.owner !== null && b.owner !== null && both.length >= 2;
  if (!meet(a.days, b.days)) return false;
  // Two places may be two happenings, or the sum of both.
  if (a.state !== null) return a.place !== null && a.place === b.place;
  return both.length >= 2 && shared(a.governing, b.governing).length > 0;
}

/** What two figures must have in common to be held against each other at all. */
const bucketOf = ({ thing, state, owner, days }: CountedFigure): string =>
  state !== null && LASTING.has(state) ? `${thing} ${state} ${owner}` : `${thing} ${state} ${days?.from.slice(0, 7)}`;

/**
 * Give the histories of counted things that stories of at least two origins tell with numbers that cannot all be right: each in the order of
 * the stories, those that most origins tell first. `stories` oldest first, `originOf` the origin of each.
 */
export function figureHistories(stories: readonly Pick<StoryFeatures, 'id' | 'published' | 'counted'>[], originOf: readonly number[]): FigureAt[][] {
  const buckets = new Map<string, FigureAt[][]>();
  const dayOf = (story: number): number | null => parseIsoDay(stories[story]!.published?.to ?? '');
  /** How long after one story another was published; of one without a day nobody knows. */
  const pause = (one: number, other: number): number => (dayOf(other) ?? dayOf(one) ?? 0) - (dayOf(one) ?? dayOf(other) ?? 0);
  for (const [story, { counted }] of stories.entries()) {
    for (const figure of counted) {
      const key = bucketOf(figure);
      const groups = buckets.get(key) ?? [];
      const holds = (group: readonly FigureAt[]): boolean =>
        pause(group.at(-1)!.story, story) <= LONGEST_PAUSE && group.slice(-MOST_HELD).every((other) => isLike(other.figure, figure));
      const home = groups.find(holds);
      if (!home) groups.push([{ story, figure }]);
      // A story that says the same number twice gives it once.
      else if (!home.some((other) => other.story === story && isSameNumber(other.figure, figure))) home.push({ story, figure });
      buckets.set(key, groups);
    }
  }
  const told = (group: readonly FigureAt[]): number => new Set(group.map(({ story }) => originOf[story])).size;
  return [...buckets.values()]
    .flat()
    .filter((group) => told(group) > 1 && areNumbersApart(group.map(({ figure }) => figure)))
    .sort((a, b) => told(b) - told(a) || b.at(-1)!.story - a.at(-1)!.story || a[0]!.story - b[0]!.story || a[0]!.figure.index - b[0]!.figure.index);
}

/** How often an entity is named over time, as it was known on a day. Pure. */
import type { Presence } from '#bundle/schema.ts';
import { isoDay, NO_DAY, type Columns } from '#search/columns.ts';

type Stories = Pick<Columns, 'stories'>;

/** Give the month in which a story was published, by the last day possible; empty without a day. */
export const monthOfStory = ({ stories: { to } }: Stories, story: number): string => (to[story] === NO_DAY ? '' : isoDay(to[story]!).slice(0, 7));

/** Give the months of some stories, in their order, with how many stories each has. */
export function monthsOf(columns: Stories, stories: readonly number[]): [month: string, stories: number][] {
  const months = new Map<string, number>();
  for (const story of stories) {
    const month = monthOfStory(columns, story);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months];
}

/**
 * Give the presence of an entity that some stories name, of which those are known that the columns have; `first`: the number of their first
 * among all stories. The mentions of a month of which only a part is known are not.
 */
export function presenceAsOf(whole: Presence, stories: readonly number[], columns: Stories, first: number): Presence {
  if (whole.by === 'story') {
    const known = new Set(stories);
    return { by: 'story', stories: whole.stories.flatMap(([number, mentions]) => (known.has(number - first) ? [[number - first, mentions]] : [])) };
  }
  const all = new Map(whole.months.map(([month, count, mentions]) => [month, { count, mentions }]));
  return {
    by: 'month',
    months: monthsOf(columns, stories).map(([month, count]) => {
      const then = all.get(month);
      return [month, count, then?.count === count ? then.mentions : null];
    }),
  };
}

/** Who is named in what: how often, in which of a few stories or stretches of time. Pure; linear in what the stories name. */
import { isoDay, NO_DAY, rowOf, type Columns } from '#search/columns.ts';
import { ALL } from '#search/passes.ts';

/** So many stories have a column each; of more, stretches of time do. */
export const MOST_COLUMNS = 12;
/** How long a stretch may be, in months. */
const UNITS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 12_000] as const;

/** A stretch of whole months, as ISO days. */
export type Stretch = { readonly from: string; readonly to: string };

/** Give the stories that pass, in the order of their days, those without one last. */
export function passing({ stories }: Columns, flags: Uint8Array): number[] {
  const [dated, undated]: [number[], number[]] = [[], []];
  for (let story = 0; story < flags.length; story++) if (flags[story] === ALL) (stories.from[story] === NO_DAY ? undated : dated).push(story);
  return [...dated, ...undated];
}

/** Give in how many of some stories each name stands. */
export function countNamed({ stories }: Columns, among: readonly number[], names: number): Uint32Array {
  const counts = new Uint32Array(names);
  const { starts, values } = stories.entities;
  for (const story of among) for (let i = starts[story]!; i < starts[story + 1]!; i++) counts[values[i]!]!++;
  return counts;
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
function lastOf(month: number): string {
  const first = firstOf(month);
  const days = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  return `${first.slice(0, 8)}${days}`;
}

/** The stretches that some stories lie in, and the first and last that each story may lie in (−1 without a day). */
export type Stretches = { readonly stretches: readonly Stretch[]; readonly first: Int32Array; readonly last: Int32Array };

/** Part the time of some stories into a dozen stretches or fewer: the shortest of whole months, quarters, years … that do. */
export function stretchesOf({ stories }: Columns, among: readonly number[]): Stretches {
  const first = new Int32Array(among.length).fill(-1);
  const last = new Int32Array(among.length).fill(-1);
  const months = new Map<number, number>();
  const monthAt = (day: number): number => {
    const month = months.get(day) ?? monthOf(isoDay(day));
    months.set(day, month);
    return month;
  };
  let [least, most] = [Infinity, -Infinity];
  for (const story of among) {
    if (stories.from[story] === NO_DAY) continue;
    least = Math.min(least, monthAt(stories.from[story]!));
    most = Math.max(most, monthAt(stories.to[story]!));
  }
  if (most < least) return { stretches: [], first, last };
  const unit = UNITS.find((size) => Math.floor(most / size) - Math.floor(least / size) < MOST_COLUMNS)!;
  const begin = Math.floor(least / unit);
  among.forEach((story, i) => {
    if (stories.from[story] === NO_DAY) return;
    first[i] = Math.floor(monthAt(stories.from[story]!) / unit) - begin;
    last[i] = Math.floor(monthAt(stories.to[story]!) / unit) - begin;
  });
  const stretches = Array.from({ length: Math.floor(most / unit) - begin + 1 }, (_, i) => ({
    from: firstOf((begin + i) * unit),
    to: lastOf((begin + i + 1) * unit - 1),
  }));
  return { stretches, first, last };
}

/**
 * Count, for some names, the stories of each stretch that name them: a row a name. A story that may lie in two stretches counts in both, as
 * a list filtered by their days would show it.
 */
export function countIn(columns: Columns, among: readonly number[], { stretches, first, last }: Stretches, names: readonly number[]): Uint32Array[] {
  const rows = names.map(() => new Uint32Array(stretches.length));
  const rowOfName = new Map(names.map((name, row) => [name, row]));
  among.forEach((story, i) => {
    if (first[i]! < 0) return;
    for (const name of rowOf(columns.stories.entities, story)) {
      const row = rowOfName.get(name);
      if (row !== undefined) for (let column = first[i]!; column <= last[i]!; column++) rows[row]![column]!++;
    }
  });
  return rows;
}

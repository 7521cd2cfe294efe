/** Who covered what: outlets beside events or entities, with the stories of each. Pure; linear in stories and events. */
import { NO_DAY, rowOf, type Columns } from '#search/columns.ts';

export const COVERED = ['events', 'entities'] as const;
export type CoverageBy = (typeof COVERED)[number];

/** A cell: how many stories of the outlet, and between which days the first of them came out (from 1970-01-01); null where none has a day. */
export type CoverageCell = { readonly stories: number; readonly first: { readonly from: number; readonly to: number } | null };
export type CoverageNumbers = {
  /** Outlets by number, those with most stories first; −1 stands for stories without one, and comes last. */
  readonly outlets: readonly { readonly number: number; readonly stories: number }[];
  /** How many outlets are left out. */
  readonly otherOutlets: number;
  /** Events or entities by number, each with a cell for every outlet, and the place of the outlet whose stories surely came first. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly CoverageCell[]; readonly earliest: number | null }[];
};

/** So many outlets and rows are shown: more is not looked through. */
const MOST_OUTLETS = 8;
const MOST_ROWS = 12;
const NO_OUTLET = -1;

function outletsOf({ stories }: Columns): { all: Map<number, number>; shown: CoverageNumbers['outlets'] } {
  const all = new Map<number, number>();
  for (let story = 0; story < stories.length; story++) all.set(stories.outlet[story]!, (all.get(stories.outlet[story]!) ?? 0) + 1);
  const named = [...all].filter(([number]) => number !== NO_OUTLET).sort(([a, m], [b, n]) => n - m || a - b);
  const unnamed = all.get(NO_OUTLET);
  const shown = named.slice(0, MOST_OUTLETS).map(([number, count]) => ({ number, stories: count }));
  return { all, shown: unnamed === undefined ? shown : [...shown, { number: NO_OUTLET, stories: unnamed }] };
}

/** Give the stories of each entity that may stand in a row, most stories first. */
function storiesOfEntities({ stories }: Columns, isRow: (entity: number) => boolean): { number: number; stories: number[] }[] {
  const naming = new Map<number, number[]>();
  for (let story = 0; story < stories.length; story++) {
    for (const entity of rowOf(stories.entities, story)) {
      if (!isRow(entity)) continue;
      const known = naming.get(entity);
      if (known) known.push(story);
      else naming.set(entity, [story]);
    }
  }
  return [...naming].map(([number, own]) => ({ number, stories: own }));
}

function cellOf(columns: Columns, tellers: readonly number[]): CoverageCell {
  let first: CoverageCell['first'] = null;
  // Stories are numbered by their days, oldest first; those without a day stand before all.
  const dated = tellers.find((story) => columns.stories.from[story] !== NO_DAY);
  if (dated !== undefined) first = { from: columns.stories.from[dated]!, to: columns.stories.to[dated]! };
  return { stories: tellers.length, first };
}

/** Give the first day on which one of some stories may have come out: the first of its span; no day is too early where one of them has none. */
const maybeFrom = ({ from }: Columns['stories'], tellers: readonly number[]): number =>
  tellers.reduce((least, story) => Math.min(least, from[story] === NO_DAY ? -Infinity : from[story]!), Infinity);

/** Give the place of the outlet whose first story was surely before all stories of the others; null where none was. */
function earliestOf({ stories }: Columns, cells: readonly CoverageCell[], tellers: readonly (readonly number[])[]): number | null {
  const told = cells.flatMap(({ first }, place) => (tellers[place]!.length > 0 ? [{ place, first, maybe: maybeFrom(stories, tellers[place]!) }] : []));
  if (told.length < 2) return null;
  const before = told.find(({ place, first }) => first !== null && told.every((other) => other.place === place || other.maybe > first.to));
  return before?.place ?? null;
}

/** Give numbers of the events that at least two stories tell, those of most stories first, the later of alike first. */
export function comparable({ events }: Columns): Uint32Array {
  const told = (event: number): number => rowOf(events.stories, event).length;
  const numbers: number[] = [];
  for (let event = 0; event < events.length; event++) if (told(event) > 1) numbers.push(event);
  return Uint32Array.from(numbers.sort((a, b) => told(b) - told(a) || b - a));
}

/** Lay outlets and events or entities out. `isRow` tells which entities may have a row. */
export function coverageOf(columns: Columns, by: CoverageBy, isRow: (entity: number) => boolean): CoverageNumbers {
  const { all, shown } = outletsOf(columns);
  const things =
    by === 'events'
      ? [...comparable(columns).subarray(0, MOST_ROWS)].map((number) => ({ number, stories: [...rowOf(columns.events.stories, number)] }))
      : storiesOfEntities(columns, isRow);
  const most = things.toSorted((a, b) => b.stories.length - a.stories.length || a.number - b.number).slice(0, MOST_ROWS);
  // Events stand in the order of time, entities in that of the stories that name them.
  const rows = by === 'events' ? most.toSorted((a, b) => a.number - b.number) : most.filter(({ stories }) => stories.length > 1);
  return {
    outlets: shown,
    otherOutlets: [...all.keys()].filter((number) => number !== NO_OUTLET).length - shown.filter(({ number }) => number !== NO_OUTLET).length,
    rows: rows.map(({ number, stories }) => {
      const tellers = shown.map((outlet) => stories.filter((story) => columns.stories.outlet[story] === outlet.number));
      const cells = tellers.map((own) => cellOf(columns, own));
      return { number, cells, earliest: earliestOf(columns, cells, tellers) };
    }),
  };
}

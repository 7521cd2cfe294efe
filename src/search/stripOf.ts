/** The events of a dossier as the strip of time draws them: all of them, in lanes, with those that the filters leave. Pure; linear in events. */
import { EVENT_KINDS, type Bilingual } from '#bundle/schema.ts';
import type { Columns } from '#search/columns.ts';

/** By what the lanes part the events; `none`: one lane for all. */
export const LANES = ['country', 'outlet', 'entity', 'kind', 'none'] as const;
export type LaneBy = (typeof LANES)[number];

/** A lane: an ISO code, an outlet's Arabic name, an entity's id or a kind; empty for what stands in no other. Without a name where the screen says it. */
export type Lane = { readonly key: string; readonly name: Bilingual | null; readonly count: number };

export type StripAnswer = {
  /** All events, oldest first: numbers, first and last day (from 1970-01-01), places in `SIGNS`; 1 where stories differ on the day; 1 where the filters other than the days leave it. */
  readonly numbers: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly sign: Uint8Array;
  readonly differs: Uint8Array;
  readonly shown: Uint8Array;
  /** The other day that is told where they differ, else `from`. */
  readonly other: Int32Array;
  readonly lanes: readonly Lane[];
  /** An event's place in the arrays, and a lane's: an event may stand in several. */
  readonly placed: { readonly event: Uint32Array; readonly lane: Uint8Array };
};

/** What may have a lane of its own: its key and name, and its number among entities or outlets. */
export type LaneOffer = { readonly key: string; readonly name: Bilingual | null; readonly number: number };

/** So many lanes at most, with that of the rest. */
const MOST_LANES = 6;

/** Give what an event is of, by numbers of what may have a lane. */
function valuesOf({ events, stories }: Columns, by: LaneBy): (event: number) => Iterable<number> {
  if (by === 'kind') return (event) => [events.kind[event]!];
  if (by === 'none') return () => [0];
  const { starts, values } = by === 'outlet' ? events.stories : events.entities;
  const row = (event: number) => values.subarray(starts[event], starts[event + 1]);
  return by === 'outlet' ? (event) => new Set([...row(event)].map((story) => stories.outlet[story]!)) : row;
}

/** Give the kinds as offers. */
export const kindOffers: readonly LaneOffer[] = EVENT_KINDS.map((key, number) => ({ key, name: null, number }));

/** Lay the events out. `shown`: 1 for each event that the filters other than the days leave. */
export function stripOf(columns: Columns, shown: Uint8Array, by: LaneBy, offers: readonly LaneOffer[]): StripAnswer {
  const { events } = columns;
  const valuesAt = valuesOf(columns, by);
  const counts = new Map<number, number>();
  for (let event = 0; event < events.length; event++) for (const value of valuesAt(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = offers
    .filter(({ number }) => counts.has(number))
    .toSorted((a, b) => counts.get(b.number)! - counts.get(a.number)! || (a.key < b.key ? -1 : 1));
  const [most, withRest] = [
    new Map(ranked.slice(0, MOST_LANES).map(({ number }, lane) => [number, lane])),
    new Map(ranked.slice(0, MOST_LANES - 1).map(({ number }, lane) => [number, lane])),
  ];
  // A lane for the rest only where something would stand in none.
  const isRest = (laneOf: ReadonlyMap<number, number>, event: number): boolean => {
    for (const value of valuesAt(event)) if (laneOf.has(value)) return false;
    return true;
  };
  const all = Array.from({ length: events.length }, (_, event) => event);
  const hasRest = by !== 'none' && all.some((event) => isRest(most, event));
  const laneOf = hasRest ? withRest : most;

  const placed: { event: number[]; lane: number[] } = { event: [], lane: [] };
  const shownIn = new Uint32Array(MOST_LANES);
  const place = (event: number, lane: number) => {
    placed.event.push(event);
    placed.lane.push(lane);
    shownIn[lane]! += shown[event]!;
  };
  for (const event of all) {
    if (by === 'none') {
      place(event, 0);
      continue;
    }
    let isPlaced = false;
    for (const value of valuesAt(event)) {
      const lane = laneOf.get(value);
      if (lane === undefined) continue;
      place(event, lane);
      isPlaced = true;
    }
    if (!isPlaced) place(event, laneOf.size);
  }
  const named = by === 'none' ? [{ key: '', name: null }] : [...ranked.slice(0, laneOf.size), ...(hasRest ? [{ key: '', name: null }] : [])];
  return {
    numbers: Uint32Array.from(all),
    from: events.from.slice(),
    to: events.to.slice(),
    sign: events.sign.slice(),
    differs: Uint8Array.from(events.other, (other, event) => Number(other !== events.from[event])),
    shown,
    other: events.other.slice(),
    lanes: named.map(({ key, name }, lane) => ({ key, name, count: shownIn[lane]! })),
    placed: { event: Uint32Array.from(placed.event), lane: Uint8Array.from(placed.lane) },
  };
}

/** Which events stand in which lane, in order of time. Pure. */
import type { StripData } from '#features/timeline/strip/model.ts';

/** Placements by lane and then by first day; those of lane `l` are `start[l]` to `start[l + 1]`. */
export type Order = {
  readonly start: Uint32Array;
  /** The event's index at each place of the order. */
  readonly events: Uint32Array;
  /** How many events before each place are left by the filters. */
  readonly shown: Uint32Array;
  /** The latest last day of a lane up to each place, and its own. */
  readonly reach: Int32Array;
};

function finish(start: Uint32Array, events: Uint32Array, { to, shown: left }: StripData): Order {
  const shown = new Uint32Array(events.length + 1);
  const reach = new Int32Array(events.length);
  for (let lane = 0; lane + 1 < start.length; lane++) {
    for (let k = start[lane]!; k < start[lane + 1]!; k++) {
      const event = events[k]!;
      shown[k + 1] = shown[k]! + left[event]!;
      reach[k] = k > start[lane]! ? Math.max(reach[k - 1]!, to[event]!) : to[event]!;
    }
  }
  return { start, events, shown, reach };
}

/** Order the placements by lane. */
export function orderOf(data: StripData): Order {
  const { event, lane } = data.placed;
  const start = new Uint32Array(data.lanes.length + 1);
  for (const at of lane) start[at + 1]!++;
  for (let l = 1; l < start.length; l++) start[l]! += start[l - 1]!;
  const next = start.slice();
  const events = new Uint32Array(event.length);
  for (let i = 0; i < event.length; i++) events[next[lane[i]!]!++] = event[i]!;
  // Events are numbered in order of time, so their own order is that of their days.
  for (let l = 0; l + 1 < start.length; l++) events.subarray(start[l], start[l + 1]).sort();
  return finish(start, events, data);
}

/** Order all events in one lane. */
export const oneLane = (data: StripData): Order =>
  finish(
    Uint32Array.of(0, data.from.length),
    Uint32Array.from(data.from, (_, i) => i),
    data,
  );

/** The chosen days, both ends inside. */
export type Days = { readonly from: number; readonly to: number };

/** Tell whether an event is left by the filters and the days. */
export const isActive = ({ from, to, shown }: StripData, event: number, days: Days): boolean =>
  shown[event] === 1 && from[event]! <= days.to && to[event]! >= days.from;

/** Count the events of a part of the order that the filters and the days leave. */
export function activeIn(order: Order, data: StripData, first: number, last: number, days: Days): number {
  const { events, shown, reach } = order;
  if (last <= first || reach[last - 1]! < days.from || data.from[events[first]!]! > days.to) return 0;
  if (data.from[events[first]!]! >= days.from && data.from[events[last - 1]!]! <= days.to) return shown[last]! - shown[first]!;
  let count = 0;
  for (let k = first; k < last; k++) if (isActive(data, events[k]!, days)) count++;
  return count;
}

/** Count all events that the filters and the days leave. */
export function countActive(data: StripData, days: Days): number {
  let count = 0;
  for (let event = 0; event < data.from.length; event++) if (isActive(data, event, days)) count++;
  return count;
}

/**
 * Marks of the strip: where each event is drawn, in rows where they are near to each other, and crowds counted where a lane has
 * no room for all. Places are pixels from the oldest end. Linear in what is drawn one by one. Pure.
 */
import type { Order } from '#features/timeline/strip/lanes.ts';
import { SIGNS } from '#bundle/signs.ts';
import type { StripData } from '#features/timeline/strip/model.ts';
import { levelFor, type Buckets, type Pyramid } from '#features/timeline/strip/pyramid.ts';
import { placeOf, type Scale } from '#features/timeline/strip/scale.ts';

/** What a mark takes: half a dot with its outline, the least width of a pill and of a bar, half the way between two touching rings, the sign ≠. */
export const MARK = { dot: 6, pill: 16, bar: 14, ring: 5.4, differs: 15 } as const;
/** Crowds are counted by stretches of this many pixels. */
export const BIN = 48;
/** A crowd's mark, for a number of so many digits. */
const CROWD = { padding: 12, digit: 8, gap: 2 } as const;
/** A number of more events does not fit half a bin. */
const MOST_IN_HALF = 99;
/** No more than this many marks find room in one row of a bin. */
const PER_ROW = BIN / (2 * MARK.dot);

/**
 * The marks of all lanes, lane by lane and from the oldest; those of lane `l` are `lane[l]` to `lane[l + 1]`. A mark stands for the
 * placements `first` to `last` (exclusive) of the order: one, or a crowd.
 */
export type Marks = {
  readonly lane: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly row: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The farthest end in the lane up to each mark. */
  readonly reach: readonly number[];
  /** How many rows each lane uses; a lane with a crowd uses all it may. */
  readonly rows: readonly number[];
};

export type Extent = { readonly start: number; readonly end: number };

const atLeast = (start: number, end: number, least: number): Extent => {
  const missing = Math.max(0, least - (end - start)) / 2;
  return { start: start - missing, end: end + missing };
};

/** Give the places of the middles of the two rings of an event that is told on two days, the older first. */
export function ringsOf({ from, other }: StripData, event: number, scale: Scale): [older: number, newer: number] {
  const [one, two] = [placeOf(scale, from[event]! + 0.5), placeOf(scale, other[event]! + 0.5)];
  const [a, b] = one <= two ? [one, two] : [two, one];
  const missing = Math.max(0, 2 * MARK.ring - (b - a)) / 2;
  return [a - missing, b + missing];
}

/** Give what an event's mark takes of the scale. */
export function extentOf(data: StripData, event: number, scale: Scale): Extent {
  const { from, to, sign, differs } = data;
  if (differs[event] === 1) {
    const [older, newer] = ringsOf(data, event, scale);
    return { start: older - MARK.dot, end: newer + MARK.dot + MARK.differs };
  }
  const kind = SIGNS[sign[event]!];
  if (to[event] === from[event] && kind !== 'month' && kind !== 'year') {
    const at = placeOf(scale, from[event]! + 0.5);
    return { start: at - MARK.dot, end: at + MARK.dot };
  }
  return atLeast(placeOf(scale, from[event]!) - 1, placeOf(scale, to[event]! + 1) + 1, kind === 'year' ? MARK.bar : MARK.pill);
}

/** The placements of one bin, or of half a bin: a stretch of the scale. */
type Run = { readonly from: number; readonly width: number; readonly first: number; last: number };

const binOf = (scale: Scale, day: number): number => Math.floor(placeOf(scale, day + 0.5) / BIN) * BIN;

/** Give the bins of a lane that hold something, from the one of a placement up to a place. */
function runsOf({ day, first }: Buckets, scale: Scale, from: number, end: number): Run[] {
  const runs: Run[] = [];
  let i = Math.max(0, firstWhere(0, day.length, (at) => first[at]! > from) - 1);
  while (i > 0 && binOf(scale, day[i - 1]!) === binOf(scale, day[i]!)) i--;
  for (; i < day.length; i++) {
    const bin = binOf(scale, day[i]!);
    // A mark may begin before its bin.
    if (bin > end + BIN) break;
    const run = runs.at(-1);
    if (run?.from === bin) run.last = first[i + 1]!;
    else runs.push({ from: bin, width: BIN, first: first[i]!, last: first[i + 1]! });
  }
  return runs;
}

/** Part the placements of a bin at its middle; a half without any is left out. */
function halvesOf({ from, width, first, last }: Run, order: Order, data: StripData, scale: Scale): Run[] {
  const half = width / 2;
  const cut = firstWhere(first, last, (k) => placeOf(scale, data.from[order.events[k]!]! + 0.5) >= from + half);
  return [
    { from, width: half, first, last: cut },
    { from: from + half, width: half, first: cut, last },
  ].filter((run) => run.last > run.first);
}

/** Give the extent of a crowd: about the middle of its events, inside its bin. */
function crowdExtent(run: Run, order: Order, data: StripData, scale: Scale): Extent {
  const digits = String(run.last - run.first).length;
  const width = Math.min(run.width - CROWD.gap, CROWD.padding + digits * CROWD.digit);
  const middle = (placeOf(scale, data.from[order.events[run.first]!]! + 0.5) + placeOf(scale, data.from[order.events[run.last - 1]!]! + 0.5)) / 2;
  const start = Math.max(run.from, Math.min(middle - width / 2, run.from + run.width - width));
  return { start, end: start + width };
}

/** A stretch of the scale that is laid out; all of it. */
type Window = { readonly start: number; readonly end: number };
const ALL: Window = { start: -Infinity, end: Infinity };

/** Give the first placement of a lane that may reach into a window. */
const firstReaching = ({ start, reach }: Order, lane: number, scale: Scale, window: Window): number =>
  firstWhere(start[lane]!, start[lane + 1]!, (k) => placeOf(scale, reach[k]! + 1) + BIN >= window.start);

/**
 * Lay out the marks of all lanes. `most`: how many rows each lane may use. With a window only what may reach into it is laid out:
 * what stands before no longer takes part in the choice of rows.
 */
export function stackMarks(order: Order, pyramid: Pyramid, data: StripData, scale: Scale, most: readonly number[], window: Window = ALL): Marks {
  const marks = {
    lane: [0],
    first: [] as number[],
    last: [] as number[],
    row: [] as number[],
    start: [] as number[],
    end: [] as number[],
    reach: [] as number[],
    rows: [] as number[],
  };
  const level = pyramid[levelFor(order.events.length, scale.perDay, BIN / 2)];
  const found: Found = { row: [], extent: [], free: new Float64Array(Math.max(1, ...most)) };
  const push = (first: number, last: number, row: number, { start, end }: Extent, farthest: number) => {
    marks.first.push(first);
    marks.last.push(last);
    marks.row.push(row);
    marks.start.push(start);
    marks.end.push(end);
    const reach = Math.max(farthest, end);
    marks.reach.push(reach);
    return reach;
  };
  level.forEach((buckets, lane) => {
    const room = most[lane]!;
    const ends = new Float64Array(room).fill(-Infinity);
    let [farthest, used] = [-Infinity, 1];
    const place = (run: Run) => {
      const count = run.last - run.first;
      const isPlaced = count <= room * PER_ROW && placeInRows(run, order, data, scale, ends, found);
      if (!isPlaced && run.width === BIN && count <= MOST_IN_HALF) {
        for (const half of halvesOf(run, order, data, scale)) place(half);
      } else if (!isPlaced && count === 1) {
        const extent = extentOf(data, order.events[run.first]!, scale);
        farthest = push(run.first, run.last, rowOver(ends, extent.start), extent, farthest);
        used = room;
      } else if (!isPlaced) {
        const extent = crowdExtent(run, order, data, scale);
        farthest = push(run.first, run.last, 0, extent, farthest);
        for (let row = 0; row < room; row++) ends[row] = Math.max(ends[row]!, extent.end);
        used = room;
      } else {
        for (let i = 0; i < count; i++) {
          farthest = push(run.first + i, run.first + i + 1, found.row[i]!, found.extent[i]!, farthest);
          ends[found.row[i]!] = found.extent[i]!.end;
          used = Math.max(used, found.row[i]! + 1);
        }
      }
    };
    for (const run of runsOf(buckets, scale, firstReaching(order, lane, scale, window), window.end)) place(run);
    marks.lane.push(marks.first.length);
    marks.rows.push(used);
  });
  return marks;
}

/** Give the row for an event that finds none free: over what is long, else over what ends first. */
function rowOver(ends: Float64Array, start: number): number {
  const longest = Math.max(...ends);
  return ends.indexOf(longest - start > BIN ? longest : Math.min(...ends));
}

/** Where the events of a bin were put: used again for each bin. */
type Found = { readonly row: number[]; readonly extent: Extent[]; readonly free: Float64Array };

/** Put each event of a bin in the first row with room; false where one finds none. */
function placeInRows(run: Run, order: Order, data: StripData, scale: Scale, ends: Float64Array, { row, extent, free }: Found): boolean {
  for (let r = 0; r < ends.length; r++) free[r] = ends[r]!;
  for (let k = run.first; k < run.last; k++) {
    const of = extentOf(data, order.events[k]!, scale);
    let at = 0;
    while (at < ends.length && of.start < free[at]!) at++;
    if (at === ends.length) return false;
    free[at] = of.end;
    row[k - run.first] = at;
    extent[k - run.first] = of;
  }
  return true;
}

export const isCrowd = ({ first, last }: Marks, mark: number): boolean => last[mark]! - first[mark]! > 1;

/** Find the first of the numbers `low` to `high` for which a test that turns true once holds; `high` where it never does. */
export function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Give the marks of a lane that may reach into a stretch of the scale: from the first to the last (exclusive). */
export function marksWithin(marks: Marks, lane: number, start: number, end: number): [first: number, last: number] {
  const [low, high] = [marks.lane[lane]!, marks.lane[lane + 1]!];
  const first = firstWhere(low, high, (mark) => marks.reach[mark]! >= start);
  // Starts are in order but for what a bin moves.
  return [first, firstWhere(first, high, (mark) => marks.start[mark]! > end + BIN)];
}

/** Give the mark of a lane that stands for a placement. */
export const markOf = (marks: Marks, lane: number, placement: number): number =>
  firstWhere(marks.lane[lane]!, marks.lane[lane + 1]!, (mark) => marks.last[mark]! > placement);

/** Give the mark of a lane whose middle is nearest to a place; null in an empty lane. */
export function nearestMark(marks: Marks, lane: number, place: number): number | null {
  const [first, last] = marksWithin(marks, lane, place - 4 * BIN, place + 4 * BIN);
  const [low, high] = [marks.lane[lane]!, marks.lane[lane + 1]!];
  let nearest: number | null = null;
  for (let mark = Math.max(low, first - 1); mark < Math.min(high, last + 1); mark++) {
    if (nearest === null || distance(marks, mark, place) < distance(marks, nearest, place)) nearest = mark;
  }
  return nearest;
}

/** Give how far a place is from a mark: 0 inside. */
export const distance = ({ start, end }: Marks, mark: number, place: number): number => Math.max(start[mark]! - place, place - end[mark]!, 0);

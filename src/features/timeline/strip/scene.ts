/** What is drawn of the strip, and where its shapes stand: the canvas and the exported drawing take their places from here. Pure. */
import { SIGNS } from '#bundle/signs.ts';
import { activeIn, isActive, type Days, type Order } from '#features/timeline/strip/lanes.ts';
import type { Axis, StripData } from '#features/timeline/strip/model.ts';
import type { Look } from '#features/timeline/strip/palette.ts';
import { rowMiddle, type Heights } from '#features/timeline/strip/rows.ts';
import type { Scale } from '#features/timeline/strip/scale.ts';
import { extentOf, isCrowd, MARK, marksWithin, ringsOf, type Marks } from '#features/timeline/strip/stack.ts';
import type { Tick } from '#features/timeline/strip/ticks.ts';
import type { Word } from '#features/timeline/strip/words.ts';

export type Scene = {
  readonly width: number;
  readonly axis: Axis;
  readonly look: Look;
  readonly heights: Heights;
  readonly fromBase: boolean;
  readonly data: StripData;
  readonly order: Order;
  readonly marks: Marks;
  readonly scale: Scale;
  readonly offset: number;
  readonly ticks: readonly Tick[];
  /** The chosen days, and their places; null where all days are chosen. */
  readonly days: Days;
  readonly brush: readonly [start: number, end: number] | null;
  readonly open: number | null;
  readonly inView: readonly [start: number, end: number] | null;
  readonly numberOf: (n: number) => string;
  /** Words that are drawn with the marks; at rest the page sets them. */
  readonly words: readonly Word[];
};

/** What is outside the range or the filters. */
export const DIM = 0.38;
export const RADIUS = 5;
/** Half the height of a bar. */
export const HALF_BAR = 3;
/** Between the lines of a fold's hatching. */
export const HATCH = 8;
/** How far beyond the edges a long mark is drawn; a dash with its gap. */
const BEYOND = 20;
const DASH = 5;
/** A bar longer than this may lie over another. */
const LONG = 60;
/** The ring about what is open. */
const RING = 11;
/** How a crowd's mark stands in its lane. */
const CROWD_HEIGHT = 20;

/** One event. Dots and rings stand about their middle, what is long has a left edge and a width. */
export type Shape = { readonly event: number; readonly y: number; readonly isDim: boolean } & (
  | { readonly kind: 'dot'; readonly x: number; readonly isFilled: boolean }
  | { readonly kind: 'pill'; readonly left: number; readonly width: number; readonly isFilled: boolean }
  | { readonly kind: 'bar'; readonly left: number; readonly width: number }
  | { readonly kind: 'rings'; readonly older: number; readonly newer: number; readonly sign: number }
);
export type Crowd = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isDim: boolean;
  /** How many events: those that are left, or all where none is. */
  readonly count: number;
  readonly isOpen: boolean;
};
/** The ring about what is open. */
export type Ring = { readonly x: number; readonly y: number; readonly half: number; readonly radius: number };
export type Shapes = { readonly shapes: readonly Shape[]; readonly crowds: readonly Crowd[]; readonly ring: Ring | null };

/** Give the way from places on the scale to the drawing. */
export const xOf = ({ axis, width, offset }: Pick<Scene, 'axis' | 'width' | 'offset'>) =>
  axis === 'rtl' ? (place: number) => width - (place - offset) : (place: number) => place - offset;

/** Cut what is long to what is in sight, by whole dashes: they stay where they are while the strip is panned. */
function inSight(left: number, right: number, width: number): { left: number; width: number } {
  const cut = (beyond: number) => Math.max(0, Math.floor(beyond / DASH)) * DASH;
  const from = left + cut(-BEYOND - left);
  return { left: from, width: right - cut(right - width - BEYOND) - from };
}

/** Give the shape of an event. */
function shapeOf({ data, scale, width: seen }: Scene, event: number, y: number, isDim: boolean, x: (place: number) => number): Shape {
  const of = { event, y, isDim };
  const { start, end } = extentOf(data, event, scale);
  if (data.differs[event] === 1) {
    const [older, newer] = ringsOf(data, event, scale);
    return { ...of, kind: 'rings', older: x(older), newer: x(newer), sign: x(end - MARK.differs / 2 + 1) };
  }
  const kind = SIGNS[data.sign[event]!];
  if (kind === 'year') {
    // Long bars have whole dashes from a common beginning: where they lie over each other, their gaps do too.
    const grid = end - start > LONG ? DASH : 1;
    const [a, b] = [x(Math.floor(start / grid) * grid), x(Math.ceil(end / grid) * grid)];
    return { ...of, kind: 'bar', ...inSight(Math.min(a, b), Math.max(a, b), seen) };
  }
  const [a, b] = [x(start), x(end)];
  const { left, width } = inSight(Math.min(a, b) + 1, Math.max(a, b) - 1, seen);
  const isFilled = kind === 'stated';
  if (end - start <= 2 * MARK.dot + 0.01 && kind !== 'month') return { ...of, kind: 'dot', x: left + width / 2, isFilled };
  return { ...of, kind: 'pill', left, width, isFilled };
}

/** The ring about what is open: no higher than the lowest lane. */
const ringRadius = ({ heights }: Scene): number => Math.min(RING, ...heights.lanes.map(({ height }) => height / 2 - 1));

function crowdOf(scene: Scene, mark: number, y: number, x: (place: number) => number): Crowd {
  const { marks, order, data, days, open, heights } = scene;
  const [first, last] = [marks.first[mark]!, marks.last[mark]!];
  const active = activeIn(order, data, first, last, days);
  return {
    x: (x(marks.start[mark]!) + x(marks.end[mark]!)) / 2,
    y,
    width: marks.end[mark]! - marks.start[mark]!,
    height: Math.min(CROWD_HEIGHT, heights.pitch + 4),
    isDim: active === 0,
    count: active === 0 ? last - first : active,
    isOpen: open !== null && order.events.subarray(first, last).includes(open),
  };
}

/** Give the shapes of the marks in sight. */
export function shapesOf(scene: Scene): Shapes {
  const { heights, fromBase, data, order, marks, offset, width, days, open } = scene;
  const x = xOf(scene);
  const shapes: Shape[] = [];
  const crowds: Crowd[] = [];
  let ring: Ring | null = null;
  heights.lanes.forEach((lane, l) => {
    const [first, last] = marksWithin(marks, l, offset, offset + width);
    for (let mark = first; mark < last; mark++) {
      const [start, end] = [marks.start[mark]!, marks.end[mark]!];
      if (end < offset || start > offset + width) continue;
      const inCrowd = isCrowd(marks, mark);
      const y = rowMiddle(heights, lane, inCrowd ? (lane.rows - 1) / 2 : marks.row[mark]!, fromBase);
      if (inCrowd) {
        crowds.push(crowdOf(scene, mark, y, x));
        continue;
      }
      const event = order.events[marks.first[mark]!]!;
      shapes.push(shapeOf(scene, event, y, !isActive(data, event, days), x));
      if (event === open) ring = { x: (x(start) + x(end)) / 2, y, half: (end - start) / 2 + 5, radius: ringRadius(scene) };
    }
  });
  return { shapes, crowds, ring };
}

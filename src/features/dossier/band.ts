/**
 * Where turning points and their words stand on a band of time, drawn to scale. Places are CSS pixels from the end where time begins,
 * whichever side of the screen that is. Pure.
 */
import { DAYS_IN_MONTH, isoDay, monthsBegun } from '#bundle/days.ts';

/** Days are counted from 1970-01-01, both included. */
export type Turn = { readonly from: number; readonly to: number };
/** A sign on the line: its middle, and how long it is; 0 for a day. */
export type Sign = { readonly at: number; readonly long: number };
export type Label = {
  /** Above the line or below it. */
  readonly row: 0 | 1;
  /** Where the words begin, and how wide they may be; they hang from their sign, later than it or earlier. */
  readonly begins: number;
  readonly width: number;
  readonly side: 'later' | 'earlier';
};
export type Tick = { readonly at: number; readonly month: string };
export type Gap = { readonly at: number; readonly months: number };
/** `labels`: null where the words cannot stand side by side. */
export type Band = {
  readonly signs: readonly Sign[];
  readonly labels: readonly Label[] | null;
  readonly ticks: readonly Tick[];
  readonly gaps: readonly Gap[];
};

/** Words next to each other in a row stand so far apart at least; so far from their leader. */
const BETWEEN = 12;
/** The first sign and the last stand so far within the ends. */
const INSET = 16;
/** The least length of a span, in which its two ends can be told apart. */
const LEAST_SPAN = 14;
/** A while without a turn that is named. */
const LONG_GAP = 183;


/** Lay words in two rows so that none meets another: by turns above and below where there is room. Null where there is none. */
function layWords(signs: readonly Sign[], width: number, room: number): Label[] | null {
  const none: readonly Label[] = [];
  // What costs least: a change of row at each point, then words that stand later than their sign.
  let best: { cost: number; labels: readonly Label[] } | null = null;
  const lay = (place: number, labels: readonly Label[], ends: readonly [number, number], leaders: readonly [number, number], cost: number): void => {
    if (best && cost >= best.cost) return;
    const sign = signs[place];
    if (!sign) {
      best = { cost, labels };
      return;
    }
    const last = labels.at(-1)?.row;
    for (const row of last === 0 ? ([1, 0] as const) : ([0, 1] as const))
      for (const side of ['later', 'earlier'] as const) {
        const begins = side === 'later' ? sign.at : sign.at - room;
        // Words that stand earlier than their sign must not hide the leader before it either.
        if (begins < Math.max(0, ends[row]) || begins + room > width || (side === 'earlier' && leaders[row] > begins)) continue;
        const label: Label = { row, begins, width: room, side };
        const nextEnds: [number, number] = [...ends];
        nextEnds[row] = begins + room + BETWEEN;
        const nextLeaders: [number, number] = [...leaders];
        nextLeaders[row] = sign.at;
        lay(place + 1, [...labels, label], nextEnds, nextLeaders, cost + (row === last ? 4 : 0) + (side === 'earlier' ? 1 : 0));
      }
  };
  lay(0, none, [0, 0], [-1, -1], 0);
  return best ? [...(best as { labels: readonly Label[] }).labels] : null;
}

/** The widest that words may be. */
const WIDEST = 208;

/** Let words take the room that is free beside them in their row, up to the next words or the leader of such. */
function widen(labels: readonly Label[], signs: readonly Sign[], width: number): Label[] {
  const wide = [...labels];
  // One after the other, so that no two take the same room.
  wide.forEach((label, i) => {
    const others = wide.flatMap((other, j) => (other.row === label.row && j !== i ? [{ ...other, at: signs[j]!.at }] : []));
    const end = label.begins + label.width;
    if (label.side === 'later') {
      const next = others.filter(({ begins }) => begins >= end);
      const to = Math.min(width, label.begins + WIDEST, ...next.map(({ begins, at }) => Math.min(begins, at) - BETWEEN));
      wide[i] = { ...label, width: Math.max(label.width, to - label.begins) };
    } else {
      const last = others.filter((other) => other.begins + other.width <= label.begins);
      const from = Math.max(0, end - WIDEST, ...last.map((other) => Math.max(other.begins + other.width, other.at) + BETWEEN));
      wide[i] = { ...label, begins: Math.min(label.begins, from), width: end - Math.min(label.begins, from) };
    }
  });
  return wide;
}

/** Lay a band of some width for events in order of time. `rooms`: how wide the words of a point may be, widest first. */
export function layBand(turns: readonly Turn[], width: number, rooms: readonly number[]): Band {
  const begin = turns[0]?.from ?? 0;
  const end = Math.max(begin, ...turns.map(({ to }) => to));
  const perDay = (width - 2 * INSET) / Math.max(1, end - begin);
  const placeOf = (day: number): number => INSET + (day - begin) * perDay;
  const signs = turns.map(({ from, to }): Sign => {
    const long = from === to ? 0 : Math.max(LEAST_SPAN, (to - from) * perDay);
    return { at: Math.min(placeOf((from + to) / 2), width - INSET), long };
  });
  let labels: Label[] | null = null;
  for (const room of rooms) labels ??= layWords(signs, width, room);
  const ticks = monthsBegun(begin, end).map((day): Tick => ({ at: placeOf(day), month: isoDay(day).slice(0, 7) }));
  const gaps = turns.slice(1).flatMap(({ from }, i): Gap[] => {
    const before = turns[i]!.to;
    return from - before > LONG_GAP ? [{ at: placeOf((before + from) / 2), months: Math.round((from - before) / DAYS_IN_MONTH) }] : [];
  });
  return { signs, labels: labels && widen(labels, signs, width), ticks, gaps };
}

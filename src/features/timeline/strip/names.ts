/** Short names beside marks, only where there is room. Pure: letters are measured by the caller. */
import { isCrowd, markOf, marksWithin, type Marks } from '#features/timeline/strip/stack.ts';

export type Name = {
  readonly mark: number;
  readonly lane: number;
  readonly row: number;
  readonly start: number;
  readonly width: number;
  readonly text: string;
};

/** Room between a mark and its name, and between a name and what follows. */
const GAP = 8;
/** More room beside the mark that wears a ring. */
const RING = 4;
const AFTER = 8;
/** Less room than this is not worth asking for a name. */
const LEAST = 40;
export const MOST_NAMES = 80;

type Room = { readonly mark: number; readonly row: number; readonly before: number; readonly after: number };

/** Give the room at both sides of each single mark in a stretch of a lane: to the next mark in its row, a crowd, a fold or the end of the scale. */
export function roomsOf(marks: Marks, lane: number, start: number, end: number, walls: readonly { readonly start: number; readonly end: number }[]): Room[] {
  const [first, last] = marksWithin(marks, lane, start, end);
  const rows = marks.rows[lane] ?? 1;
  const rooms: Room[] = [];
  /** Where the last mark of each row ends, and the room that waits for the next mark of its row. */
  const ends = Array.from({ length: rows }, () => (first > (marks.lane[lane] ?? 0) ? start : -Infinity));
  const waiting: ({ mark: number; row: number; before: number } | null)[] = Array.from({ length: rows }, () => null);
  const close = (row: number, at: number) => {
    const open = waiting[row];
    if (open) rooms.push({ ...open, after: at - marks.end[open.mark]! });
    waiting[row] = null;
  };
  for (let mark = first; mark < last; mark++) {
    const [from, to] = [marks.start[mark]!, marks.end[mark]!];
    const taken = isCrowd(marks, mark) ? waiting.map((_, row) => row) : [marks.row[mark]!];
    for (const row of taken) {
      close(row, from);
      if (!isCrowd(marks, mark)) waiting[row] = { mark, row, before: from - ends[row]! };
      ends[row] = Math.max(ends[row]!, to);
    }
  }
  waiting.forEach((_, row) => close(row, last < marks.lane[lane + 1]! ? end : Infinity));
  return rooms
    .map((room) => {
      const [from, to] = [marks.start[room.mark]!, marks.end[room.mark]!];
      const left = walls.reduce((near, wall) => (wall.end <= from + GAP ? Math.min(near, from - wall.end) : near), room.before);
      const right = walls.reduce((near, wall) => (wall.start >= to - GAP ? Math.min(near, wall.start - to) : near), room.after);
      return { ...room, before: left, after: right };
    })
    .toSorted((a, b) => a.mark - b.mark);
}

/** Tell which marks could carry a name, so that no others are asked for. */
export const worthNaming = (rooms: readonly Room[]): number[] => rooms.filter(({ before, after }) => Math.max(before, after) >= LEAST).map(({ mark }) => mark);

/**
 * Set names beside the marks of a lane. Those that come first in `first` (what is left by filters) are served first. A name stands
 * after its mark in time, else before it, never over another mark or a name in the same row or the rows beside it.
 */
export function nameMarks(
  rooms: readonly Room[],
  marks: Marks,
  lane: number,
  textOf: (mark: number) => string | undefined,
  measure: (text: string) => number,
  first: (mark: number) => boolean,
  ringed: number | null = null,
): Name[] {
  const names: Name[] = [];
  const isFree = (row: number, start: number, width: number) =>
    names.every((name) => Math.abs(name.row - row) > 1 || start >= name.start + name.width + AFTER || start + width + AFTER <= name.start);
  for (const turn of [true, false]) {
    for (const { mark, row, before, after } of rooms) {
      if (first(mark) !== turn || Math.max(before, after) < LEAST || names.length >= MOST_NAMES) continue;
      const text = textOf(mark);
      if (!text) continue;
      const width = measure(text);
      const gap = mark === ringed ? GAP + RING : GAP;
      const places = [];
      if (after >= width + gap + AFTER) places.push(marks.end[mark]! + gap);
      if (before >= width + gap + AFTER) places.push(marks.start[mark]! - gap - width);
      const start = places.find((at) => isFree(row, at, width));
      if (start !== undefined) names.push({ mark, lane, row, start, width, text });
    }
  }
  return names;
}

/** A name with the placement that it stands for and how far it begins from the end of its mark; negative: it stands before the mark, and ends so far from its start. */
export type Carried = Name & { readonly placement: number; readonly away: number };

/** Hold names by what they stand for, so that they may follow it when marks are laid out anew. */
export const carry = (names: readonly Name[], marks: Marks): Carried[] =>
  names.map((name) => {
    const end = marks.end[name.mark]!;
    const away = name.start >= end ? name.start - end : name.start + name.width - marks.start[name.mark]!;
    return { ...name, placement: marks.first[name.mark]!, away };
  });

const meets = (a: { readonly start: number; readonly width: number }, start: number, end: number): boolean => a.start < end && start < a.start + a.width;

/** Tell whether a name would stand over another mark of its row. */
function isOverMark({ mark, lane, row, start, width }: Name, marks: Marks): boolean {
  const [first, last] = marksWithin(marks, lane, start, start + width);
  for (let other = first; other < last; other++) {
    if (other !== mark && (isCrowd(marks, other) || marks.row[other] === row) && meets({ start, width }, marks.start[other]!, marks.end[other]!)) return true;
  }
  return false;
}

/** Place names beside their marks in another layout; those whose mark is in a crowd now, or that would stand over something, are left out. */
export function followMarks(carried: readonly Carried[], marks: Marks): Name[] {
  const names: Name[] = [];
  for (const { placement, away, ...before } of carried) {
    const mark = markOf(marks, before.lane, placement);
    if (mark >= marks.lane[before.lane + 1]! || marks.first[mark] !== placement || isCrowd(marks, mark)) continue;
    const start = away >= 0 ? marks.end[mark]! + away : marks.start[mark]! + away - before.width;
    const name = { ...before, mark, row: marks.row[mark]!, start };
    const isOverName = names.some((other) => other.lane === name.lane && Math.abs(other.row - name.row) <= 1 && meets(other, start, start + name.width));
    if (!isOverName && !isOverMark(name, marks)) names.push(name);
  }
  return names;
}

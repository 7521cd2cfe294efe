/** Heights of the strip: lanes as high as their rows need, and what stands above and below. Pure. */
import { firstWhere, isCrowd, distance, marksWithin, type Marks } from '#features/timeline/strip/stack.ts';

export type Mode = 'full' | 'condensed' | 'thin';
export type Lane = { readonly top: number; readonly height: number; readonly rows: number };
/** Heights in CSS pixels: room for the days of the brush, the lanes, the scale. */
export type Heights = { readonly top: number; readonly lanes: readonly Lane[]; readonly base: number; readonly height: number; readonly pitch: number };

const LANE = { full: 22, condensed: 24, thin: 20 } as const;
const PITCH = { full: 16, condensed: 14, thin: 16 } as const;
const TOP = { full: 22, condensed: 8, thin: 1 } as const;
const BASE = { full: 30, condensed: 36, thin: 19 } as const;

/** Give how many rows a lane may use: fewer where there are many lanes. */
export const mostRows = (mode: Mode, lanes: number): number => (mode === 'thin' ? 1 : mode === 'condensed' || lanes <= 4 ? 3 : lanes <= 8 ? 2 : 1);

/** Lay out the lanes by the rows each needs; `scale`: how much larger than usual the reader's letters are. */
export function heightsOf(mode: Mode, rows: readonly number[], scale: number): Heights {
  const pitch = PITCH[mode] * scale;
  const top = TOP[mode] * scale;
  const lanes: Lane[] = [];
  let at = top;
  for (const used of rows) {
    // A phone's strip keeps its height, whatever it holds.
    const height = LANE[mode] * scale + pitch * ((mode === 'condensed' ? 3 : used) - 1);
    lanes.push({ top: at, height, rows: used });
    at += height;
  }
  if (lanes.length === 0) at += LANE[mode] * scale;
  return { top, lanes, base: at, height: at + BASE[mode] * scale, pitch };
}

/** Give the height of the middle of a row: from the top of the lane; from the line of the scale where all events stand in one lane. */
export function rowMiddle({ pitch }: Heights, { top, height, rows }: Lane, row: number, fromBase: boolean): number {
  const edge = (height - pitch * (rows - 1)) / 2;
  if (fromBase) return top + height - Math.min(edge, 11) - row * pitch;
  return top + edge + row * pitch;
}

/** Give the mark at a point; `near`: how far beside a mark still counts. Null where there is none. */
export function markAt(marks: Marks, heights: Heights, fromBase: boolean, place: number, y: number, near: number): number | null {
  const lane = firstWhere(0, heights.lanes.length, (l) => heights.lanes[l]!.top + heights.lanes[l]!.height > y);
  const in_ = heights.lanes[lane];
  if (!in_ || y < in_.top - near) return null;
  const [first, last] = marksWithin(marks, lane, place - near, place + near);
  let found: number | null = null;
  let least = Infinity;
  for (let mark = first; mark < last; mark++) {
    const aside = distance(marks, mark, place);
    if (aside > near) continue;
    const away = aside + (isCrowd(marks, mark) ? 0 : Math.max(0, Math.abs(rowMiddle(heights, in_, marks.row[mark]!, fromBase) - y) - heights.pitch / 2));
    if (away < least && away <= near) [found, least] = [mark, away];
  }
  return found;
}

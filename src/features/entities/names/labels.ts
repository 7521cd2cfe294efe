/** Where the words of names stand on the map: none over another, none over a mark, those of the most present first. Pure. */

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** Across and down from the mark to the middle of the words. */
export type Side = 'below' | 'above' | 'before' | 'after';

const meets = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Give the box of words on a side of a mark; `before` is the left side. */
export function boxOf({ x, y }: Point, side: Side, width: number, height: number, gap: number): Box {
  if (side === 'below') return { x: x - width / 2, y: y + gap, width, height };
  if (side === 'above') return { x: x - width / 2, y: y - gap - height, width, height };
  return { x: side === 'before' ? x - gap - width : x + gap, y: y - height / 2, width, height };
}

/** Whether a line runs through a box. */
function crosses(from: Point, to: Point, box: Box): boolean {
  // Cohen and Sutherland, with the box as the window.
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right) || (from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) return false;
  const side = (x: number, y: number): number => Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  const corners = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return corners.some((one) => one !== corners[0]);
}

type Given = {
  /** The marks, most present first. */
  readonly points: readonly Point[];
  /** How wide the words of each are. */
  readonly widths: readonly number[];
  readonly lines: readonly { readonly a: number; readonly b: number }[];
  readonly width: number;
  readonly height: number;
  /** How tall words are, and how far from the middle of their mark. */
  readonly tall: number;
  readonly gap: number;
};
const SIDES: readonly Side[] = ['below', 'above', 'after', 'before'];
/** Of more lines than this it is not looked which of them run through words. */
const MOST_LINES = 150;

/** Give the side on which the words of each stand; null where there is no room for them. */
export function sidesOf({ points, widths, lines, width, height, tall, gap }: Given): (Side | null)[] {
  const marks = points.map(({ x, y }) => ({ x: x - gap / 2, y: y - gap / 2, width: gap, height: gap }));
  const placed: Box[] = [];
  return points.map((point, i) => {
    let best: { side: Side; box: Box; crossed: number } | null = null;
    for (const side of SIDES) {
      const box = boxOf(point, side, widths[i]!, tall, gap);
      const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      if (!isInside || placed.some((other) => meets(box, other)) || marks.some((mark, j) => j !== i && meets(box, mark))) continue;
      const crossed = lines.length > MOST_LINES ? 0 : lines.filter(({ a, b }) => crosses(points[a]!, points[b]!, box)).length;
      if (best === null || crossed < best.crossed) best = { side, box, crossed };
      if (best.crossed === 0) break;
    }
    if (best === null) return null;
    placed.push(best.box);
    return best.side;
  });
}

/** Give the mark that an arrow leads to from another: the nearest that lies more in its direction than beside it; null where there is none. */
export function markAfter(points: readonly (Point & { readonly isShown: boolean })[], from: number, key: string): number | null {
  const [right, down] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key] ?? [0, 0];
  let best: { at: number; far: number } | null = null;
  for (const [at, { x, y, isShown }] of points.entries()) {
    if (!isShown || at === from || (right === 0 && down === 0)) continue;
    const [dx, dy] = [x - points[from]!.x, y - points[from]!.y];
    const along = dx * right! + dy * down!;
    const beside = Math.abs(dx * down!) + Math.abs(dy * right!);
    if (along <= 0 || beside > along * 2) continue;
    const far = along + beside * 2;
    if (best === null || far < best.far) best = { at, far };
  }
  return best?.at ?? null;
}

/** Where the names around an entity stand: the more stories they share with it, the nearer. The same for the same data; words never meet. Pure. */
import { meets, shortened, type Box, widthOf, WORDS } from '#features/entities/boxes.ts';

export type Near = { readonly id: string; readonly name: string; readonly stories: number };
/** A ring with the numbers of shared stories that stand on it. */
export type Ring = { readonly rx: number; readonly ry: number; readonly least: number; readonly most: number };
type Point = { readonly x: number; readonly y: number };
export type PlacedName = Point & { readonly id: string; readonly ring: number; readonly words: string; readonly wordsAt: Point };
/** `named`: where each ring has its name. */
export type Around = { readonly rings: readonly Ring[]; readonly names: readonly PlacedName[]; readonly named: readonly Point[] };

export const SIZE = { width: 560, height: 428, x: 280, y: 206 } as const;
export const CORE = 24;
const RADII = [64, 126, 186] as const;
/** The rings are so much wider than high. */
const FLAT = 1.22;
/** So many names stand around it. */
export const MOST = 12;
/** So many fit on each ring, with their words. */
const FIT = [3, 5, 12] as const;
const MARK = 9;
const LETTERS = 26;
const ANGLES = 72;

/** Put names of falling numbers into three groups at most: each number its own, or those next to each other together. */
export function groupsOf(names: readonly Near[]): (readonly Near[])[] {
  const byNumber: Near[][] = [];
  for (const name of names) {
    const last = byNumber.at(-1);
    if (last?.[0]!.stories === name.stories) last.push(name);
    else byNumber.push([name]);
  }
  if (byNumber.length <= RADII.length) return byNumber;
  const groups: Near[][] = [[], [], []];
  let at = 0;
  byNumber.forEach((same, i) => {
    const left = byNumber.length - i;
    if (at < 2 && groups[at]!.length > 0 && (groups[at]!.length + same.length > FIT[at]! || left <= 2 - at)) at++;
    groups[at]!.push(...same);
  });
  return groups.filter(({ length }) => length > 0);
}

/** Give the rings of some groups: the innermost that has room for each. */
function ringsOf(groups: readonly (readonly Near[])[]): number[] {
  let least = 0;
  return groups.map((group, i) => {
    const most = RADII.length - (groups.length - i);
    while (least < most && group.length > FIT[least]!) least++;
    return least++;
  });
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];
/** Tell whether a line passes through a box: some of its points do. */
const crosses = ([x1, y1, x2, y2]: Line, box: Box): boolean => {
  for (let step = 1; step < 24; step++) {
    const [x, y] = [x1 + ((x2 - x1) * step) / 24, y1 + ((y2 - y1) * step) / 24];
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
};

/** Lay the names around the middle; one that finds no place is left out: the list has it. `wordsOf` names a ring. */
export function layAround(all: readonly Near[], wordsOf: (ring: Pick<Ring, 'least' | 'most'>) => string): Around {
  const groups = groupsOf(all.slice(0, MOST));
  const places = ringsOf(groups);
  const rings = groups.map((group, i): Ring => {
    const radius = RADII[places[i]!]!;
    return { rx: radius * FLAT, ry: radius, least: group.at(-1)!.stories, most: group[0]!.stories };
  });
  const { x: cx, y: cy } = SIZE;
  const named = rings.map(({ ry }) => ({ x: cx, y: cy + ry }));
  const boxes: Box[] = [{ x: cx - CORE - 2, y: cy - CORE - 2, width: 2 * CORE + 4, height: 2 * CORE + 4 }];
  rings.forEach((ring, i) => {
    const width = widthOf(wordsOf(ring));
    boxes.push({ x: named[i]!.x - width / 2, y: named[i]!.y - WORDS.line / 2, width, height: WORDS.line });
  });
  const lines: Line[] = [];
  const names: PlacedName[] = [];
  groups.forEach((group, ring) =>
    group.forEach(({ id, name }, i) => {
      const words = shortened(name, LETTERS);
      const width = widthOf(words);
      const begin = (i / group.length) * ANGLES + ring * 11;
      let best: { cost: number; at: PlacedName; boxes: readonly Box[]; line: Line } | null = null;
      for (let turn = 0; turn < ANGLES; turn++) {
        const angle = (((begin + turn) % ANGLES) / ANGLES) * 2 * Math.PI - Math.PI / 4;
        const [x, y] = [Math.round(cx + Math.cos(angle) * rings[ring]!.rx), Math.round(cy + Math.sin(angle) * rings[ring]!.ry)];
        const mark = { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK };
        const line: Line = [cx, cy, x, y];
        if (boxes.some((box) => meets(mark, box))) continue;
        const passed = boxes.slice(1).filter((box) => crosses(line, box)).length;
        for (const [side, below] of [y < cy ? -1 : 1, y < cy ? 1 : -1].entries()) {
          const label = { x: x - width / 2, y: below < 0 ? y - MARK - 3 - WORDS.line : y + MARK + 3, width, height: WORDS.line };
          const isInside = label.x >= 0 && label.x + width <= SIZE.width && label.y >= 0 && label.y + WORDS.line <= SIZE.height;
          if (!isInside || boxes.some((box) => meets(label, box))) continue;
          // Words are set over lines, with room around them: one passes behind them where there is no other way.
          const behind = passed + lines.filter((other) => crosses(other, label)).length + Number(crosses(line, label));
          // Names keep apart, and begin where their turn is.
          const near = Math.min(...names.map((other) => Math.hypot(other.x - x, other.y - y)), 240);
          const cost = Math.min(turn, ANGLES - turn) - near / 2 + side * 12 + behind * 60;
          if (best && cost >= best.cost) continue;
          best = { cost, at: { id, x, y, ring, words, wordsAt: { x, y: label.y + WORDS.line * 0.76 } }, boxes: [mark, label], line };
        }
      }
      if (!best) return;
      names.push(best.at);
      boxes.push(...best.boxes);
      lines.push(best.line);
    }),
  );
  return { rings, names, named };
}

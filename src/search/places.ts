/** Where the names of the map of company stand: the same for the same pairs, whoever asks and whenever. Pure; loaded when the map is first asked for. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Pair } from '#search/company.ts';

type Point = { readonly x: number; readonly y: number };

/** Steps after which the places are taken as they are: fewer where there is more to move. */
const stepsFor = (names: number): number => (names <= FEW ? 200 : 100);
/** Of so few names several beginnings are tried, and the plainest drawing is taken. */
const FEW = 60;
/** The fewer names the more of them: together they take about as long. */
const beginningsFor = (names: number): number => Math.max(1, Math.min(12, Math.floor(180 / names)));
/** The room that a name's words take, half of it, and how far from each other two names like to be. */
const ROOM = { few: 46, many: 34 } as const;
const LENGTH = { few: 120, many: 90 } as const;
/** The drawing is wider than it is high. */
const RATIO = 1.3;
/** A line that runs so near to a mark seems to end in it. */
const NEAR = 0.035;
const PASSES_MARK = 4;
/** How much of a place is that of its rank, where there are many. */
const BY_RANK = 0.65;

/** Draw the names to each other, from one of several beginnings: on a ring, in another order each time. */
function settle(names: number, pairs: readonly Pair[], beginning: number): Point[] {
  const turned = (i: number): number => (((i * (1 + 2 * beginning) + beginning) % names) / names) * 2 * Math.PI;
  const isFew = names <= FEW;
  const [length, room] = isFew ? [LENGTH.few, ROOM.few] : [LENGTH.many, ROOM.many];
  const nodes: SimulationNodeDatum[] = Array.from({ length: names }, (_, i) =>
    isFew ? { x: Math.cos(turned(i)) * length * 2 * RATIO, y: Math.sin(turned(i)) * length * 2 } : {},
  );
  const most = pairs[0]?.stories ?? 1;
  // Names that have lines to many are not drawn to all of them at once.
  const lines = new Uint32Array(names);
  for (const { a, b } of pairs) {
    lines[a]!++;
    lines[b]!++;
  }
  const links = pairs.map(({ a, b, stories }) => ({ source: a, target: b, strength: (0.3 + (0.5 * stories) / most) / Math.min(lines[a]!, lines[b]!) }));
  forceSimulation(nodes)
    .stop()
    .force('company', forceLink(links).distance(length).strength((link) => link.strength))
    .force('apart', forceManyBody().strength(isFew ? -700 : -260).distanceMax(900).theta(isFew ? 0.9 : 1.3))
    .force('room', forceCollide(room))
    .force('across', forceX(0).strength(0.06))
    .force('down', forceY(0).strength(0.06 * RATIO))
    .tick(stepsFor(names));
  const [across, down] = [spread(nodes.map(({ x = 0 }) => x)), spread(nodes.map(({ y = 0 }) => y))];
  return nodes.map((_, i) => ({ x: across[i]!, y: down[i]! }));
}

/** Bring values to 0 to 1. Of many, those that crowd in the middle are drawn apart: each takes a place between its own and that of its rank. */
function spread(values: readonly number[]): number[] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (greatest - least < 1) return values.map(() => 0.5);
  const rank = new Map(values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b).map((name, place) => [name, place / (values.length - 1)]));
  const byRank = values.length > FEW ? BY_RANK : 0;
  return values.map((value, i) => Math.round((((value - least) / (greatest - least)) * (1 - byRank) + rank.get(i)! * byRank) * 1000) / 1000);
}

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const cross = (a: Point, b: Point, c: Point, d: Point): boolean => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** How far a point is from a line between two others. */
function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

/** How tangled a drawing is: lines that cross, the strong ones more, and lines that pass a mark. */
function tangle(places: readonly Point[], pairs: readonly Pair[]): number {
  let sum = 0;
  pairs.forEach(({ a, b, stories }, i) => {
    for (const other of pairs.slice(0, i)) if (cross(places[a]!, places[b]!, places[other.a]!, places[other.b]!)) sum += stories * other.stories;
    places.forEach((place, name) => {
      if (name !== a && name !== b && distance(place, places[a]!, places[b]!) < NEAR) sum += PASSES_MARK * stories * stories;
    });
  });
  return sum;
}

/** Give a place for each of some names, across and down, each from 0 to 1. */
export function placesOf(names: number, pairs: readonly Pair[]): readonly Point[] {
  if (names > FEW) return settle(names, pairs, 0);
  const drawings = Array.from({ length: names > 2 ? beginningsFor(names) : 1 }, (_, beginning) => settle(names, pairs, beginning));
  const tangles = drawings.map((places) => tangle(places, pairs));
  return drawings[tangles.indexOf(Math.min(...tangles))]!;
}

/** Where the names of the map of company stand: the same for the same pairs, whoever asks and whenever. Pure; loaded when the map is first asked for. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Pair } from '#search/company.ts';

/** Steps after which the places are taken as they are: fewer where there is more to move. */
const stepsFor = (names: number): number => (names <= 60 ? 300 : 160);
/** The room that a name's words take, half of it. */
const ROOM = 38;
const LENGTH = 95;

/** Give a place for each of some names, across and down, each from 0 to 1. */
export function placesOf(names: number, pairs: readonly Pair[]): { readonly x: number; readonly y: number }[] {
  const nodes: SimulationNodeDatum[] = Array.from({ length: names }, () => ({}));
  const most = pairs[0]?.stories ?? 1;
  // Names that have lines to many are not drawn to all of them at once.
  const lines = new Uint32Array(names);
  for (const { a, b } of pairs) {
    lines[a]!++;
    lines[b]!++;
  }
  const links = pairs.map(({ a, b, stories }) => ({ source: a, target: b, strength: (0.3 + (0.7 * stories) / most) / Math.min(lines[a]!, lines[b]!) }));
  forceSimulation(nodes)
    .stop()
    .force('company', forceLink(links).distance(LENGTH).strength((link) => link.strength))
    .force('apart', forceManyBody().strength(-260).distanceMax(600))
    .force('room', forceCollide(ROOM).iterations(2))
    .force('across', forceX(0).strength(0.05))
    .force('down', forceY(0).strength(0.08))
    .tick(stepsFor(names));
  const within = (values: readonly number[]): number[] => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (greatest - least < 1 ? 0.5 : Math.round(((value - least) / (greatest - least)) * 1000) / 1000));
  };
  const [across, down] = [within(nodes.map(({ x = 0 }) => x)), within(nodes.map(({ y = 0 }) => y))];
  return nodes.map((_, i) => ({ x: across[i]!, y: down[i]! }));
}

/** Draw marks on a canvas: those of one look at once, or stamped one by one. */
import type { Look } from '#features/timeline/strip/palette.ts';
import { DIM, HALF_BAR, RADIUS, type Crowd, type Ring, type Shape } from '#features/timeline/strip/scene.ts';
import type { Stamps } from '#features/timeline/strip/stamps.ts';

/** Strokes and fills that are drawn at once: all marks of one look. */
class Group {
  readonly #paths = new Map<string, Path2D>();
  /** Give the path of a look, to add to it. */
  of(name: (typeof ORDER)[number]): Path2D {
    let path = this.#paths.get(name);
    if (!path) this.#paths.set(name, (path = new Path2D()));
    return path;
  }
  /** Call with the paths that hold something, what is long before what is short. */
  each(call: (name: (typeof ORDER)[number], path: Path2D) => void): void {
    for (const name of ORDER) {
      const path = this.#paths.get(name);
      if (path) call(name, path);
    }
  }
}

const ORDER = ['dashed', 'pills', 'filledPills', 'dots', 'filledDots', 'warned'] as const;
const OUTLINE = 2;

function circle(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

function addRings(path: Path2D, { older, newer, y }: Extract<Shape, { kind: 'rings' }>): void {
  if (Math.abs(newer - older) > 4 * RADIUS) {
    const step = Math.sign(newer - older) * RADIUS;
    path.moveTo(older + step, y);
    path.lineTo(newer - step, y);
  }
  circle(path, older, y, RADIUS);
  circle(path, newer, y, RADIUS);
}

/** Add a mark to the paths. */
function add(group: Group, shape: Shape): void {
  const { y } = shape;
  switch (shape.kind) {
    case 'rings':
      return addRings(group.of('warned'), shape);
    case 'bar':
      return group.of('dashed').rect(shape.left, y - HALF_BAR, shape.width, 2 * HALF_BAR);
    case 'dot':
      return circle(group.of(shape.isFilled ? 'filledDots' : 'dots'), shape.x, y, RADIUS);
    case 'pill':
      return group.of(shape.isFilled ? 'filledPills' : 'pills').roundRect(shape.left, y - RADIUS, shape.width, 2 * RADIUS, RADIUS);
  }
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function paint(ctx: Context, path: Path2D, inside: string, stroke: string): void {
  ctx.fillStyle = inside;
  ctx.strokeStyle = stroke;
  ctx.fill(path);
  ctx.stroke(path);
}

function paintGroup(ctx: CanvasRenderingContext2D, group: Group, { palette }: Look): void {
  const { paper, accent, fill, warn } = palette;
  group.each((name, path) => {
    ctx.setLineDash(name === 'dashed' ? [3, 2] : []);
    ctx.lineWidth = name === 'dashed' ? 1.75 : OUTLINE;
    paint(ctx, path, name.startsWith('filled') ? fill : paper, name === 'warned' ? warn : accent);
  });
  ctx.setLineDash([]);
}

type Dot = Extract<Shape, { kind: 'dot' }>;
/** A dot with its outline. */
const DOT_SIZE = 14;

const stampDot = (ctx: CanvasRenderingContext2D, { x, y, isFilled }: Dot, { palette }: Look, stamps: Stamps): boolean =>
  stamps.put(ctx, isFilled ? 'filled dot' : 'dot', x, y, DOT_SIZE, DOT_SIZE, (stamp) => {
    const dot = new Path2D();
    circle(dot, 0, 0, RADIUS);
    stamp.lineWidth = OUTLINE;
    paint(stamp, dot, isFilled ? palette.fill : palette.paper, palette.accent);
  });

/** Draw the marks of single events, those outside the range or the filters below the others. */
export function drawShapes(ctx: CanvasRenderingContext2D, shapes: readonly Shape[], look: Look, stamps: Stamps | null): void {
  for (const isDim of [true, false]) {
    const group = new Group();
    ctx.globalAlpha = isDim ? DIM : 1;
    const dots: Dot[] = [];
    for (const shape of shapes) {
      if (shape.isDim !== isDim) continue;
      if (stamps && shape.kind === 'dot') dots.push(shape);
      else add(group, shape);
    }
    for (const dot of dots) if (!stampDot(ctx, dot, look, stamps!)) add(group, dot);
    paintGroup(ctx, group, look);
  }
  ctx.fillStyle = look.palette.warn;
  for (const shape of shapes) {
    if (shape.kind !== 'rings') continue;
    ctx.globalAlpha = shape.isDim ? DIM : 1;
    ctx.fillText('≠', shape.sign, shape.y);
  }
  ctx.globalAlpha = 1;
}

/** Draw the ring about what is open. */
export function outline(ctx: CanvasRenderingContext2D, { x, y, half, radius }: Ring, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.roundRect(x - half, y - radius, 2 * half, 2 * radius, radius);
  ctx.stroke();
}

const addCrowd = (path: Path2D, x: number, y: number, { width, height }: Crowd): void =>
  path.roundRect(x - width / 2 + 1, y - height / 2 + 1, width - 2, height - 2, height / 2);

/** Stamp a crowd with its number; false where its stamp is yet to be made. */
const stampCrowd = (ctx: CanvasRenderingContext2D, crowd: Crowd, number: string, { palette }: Look, stamps: Stamps): boolean =>
  stamps.put(ctx, `${number} ${crowd.width} ${crowd.isDim}`, crowd.x, crowd.y, crowd.width + 2, crowd.height + 2, (stamp) => {
    const pill = new Path2D();
    addCrowd(pill, 0, 0, crowd);
    stamp.lineWidth = OUTLINE;
    stamp.globalAlpha = crowd.isDim ? DIM : 1;
    paint(stamp, pill, palette.paper, palette.accent);
    stamp.globalAlpha = 1;
    stamp.font = ctx.font;
    [stamp.textAlign, stamp.textBaseline, stamp.direction] = ['center', 'middle', 'ltr'];
    stamp.fillStyle = crowd.isDim ? palette.soft : palette.ink;
    stamp.fillText(number, 0, 1);
  });

function paintCrowds(ctx: CanvasRenderingContext2D, crowds: readonly Crowd[], { palette }: Look): void {
  const outlines = new Path2D();
  for (const crowd of crowds) addCrowd(outlines, crowd.x, crowd.y, crowd);
  ctx.lineWidth = OUTLINE;
  paint(ctx, outlines, palette.paper, palette.accent);
}

/** Draw crowds: all outlines of one look at once, then their numbers. */
export function drawCrowds(ctx: CanvasRenderingContext2D, crowds: readonly Crowd[], look: Look, numberOf: (n: number) => string, stamps: Stamps | null): void {
  const { palette } = look;
  const rest = stamps ? crowds.filter((crowd) => !stampCrowd(ctx, crowd, numberOf(crowd.count), look, stamps)) : crowds;
  for (const isDim of [true, false]) {
    const some = rest.filter((crowd) => crowd.isDim === isDim);
    if (some.length === 0) continue;
    ctx.globalAlpha = isDim ? DIM : 1;
    paintCrowds(ctx, some, look);
    ctx.globalAlpha = 1;
    ctx.fillStyle = isDim ? palette.soft : palette.ink;
    for (const { x, y, count } of some) ctx.fillText(numberOf(count), x, y + 1);
  }
  for (const { x, y, width, height, isOpen } of crowds) if (isOpen) outline(ctx, { x, y, half: width / 2 + 3, radius: height / 2 + 2 }, palette.ink);
}

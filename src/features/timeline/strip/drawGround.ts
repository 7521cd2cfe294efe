/** Draw the ground of the strip on a canvas. */
import { HATCH, xOf, type Scene } from '#features/timeline/strip/scene.ts';

function line(
  ctx: CanvasRenderingContext2D,
  points: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
  colour: string,
  width: number,
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of points) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.stroke();
}

/** Draw what lies under the marks: the brush, the lines of lanes, ticks, folds, the line of the scale. */
export function drawGround(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { width, look, heights, ticks, brush, scale, inView, offset } = scene;
  const { palette } = look;
  const { top, base, lanes } = heights;
  const x = xOf(scene);
  if (brush) {
    const [a, b] = brush.map((place) => Math.max(0, Math.min(width, x(place)))).toSorted((p, q) => p - q) as [number, number];
    ctx.fillStyle = palette.wash;
    ctx.fillRect(a, top, b - a, base - top);
  }
  // On the middle of a pixel, so that a line of one pixel is one.
  const crisp = (at: number) => Math.round(at) + 0.5;
  line(
    ctx,
    lanes.map((lane): [number, number, number, number] => [0, crisp(lane.top) - 1, width, crisp(lane.top) - 1]),
    palette.rule,
    1,
  );
  const seen = ticks.filter(({ place }) => place >= offset - 1 && place <= offset + width + 1);
  const years = seen.filter(({ kind }) => kind === 'year');
  ctx.setLineDash([1, 4]);
  line(
    ctx,
    years.map(({ place }): [number, number, number, number] => [crisp(x(place)) - 1, top, crisp(x(place)) - 1, base]),
    palette.field,
    1,
  );
  ctx.setLineDash([]);
  line(
    ctx,
    seen.map(({ place, kind }): [number, number, number, number] => [crisp(x(place)) - 1, base, crisp(x(place)) - 1, base + (kind === 'year' ? 10 : 5)]),
    palette.field,
    1,
  );
  for (const stretch of scale.stretches) if (stretch.silence !== null) drawFold(ctx, scene, x(stretch.at), x(stretch.at + stretch.width));
  line(ctx, [[0, Math.round(base), width, Math.round(base)]], palette.ink, 2);
  if (inView) {
    const [a, b] = inView.map(x).toSorted((p, q) => p - q) as [number, number];
    ctx.fillStyle = palette.accent;
    ctx.fillRect(a, base - 1, Math.max(6, b - a), 4);
  }
}

function drawFold(ctx: CanvasRenderingContext2D, { look, heights, width }: Scene, a: number, b: number): void {
  const { top, base } = heights;
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  if (right < 0 || left > width) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, base - top);
  ctx.clip();
  ctx.fillStyle = look.palette.paper;
  ctx.fill();
  ctx.globalAlpha = look.forced ? 1 : 0.55;
  const lines: [number, number, number, number][] = [];
  for (let at = left - (base - top); at < right; at += HATCH) lines.push([at, base, at + base - top, top]);
  line(ctx, lines, look.palette.field, 1.2);
  ctx.restore();
  line(
    ctx,
    [
      [left, top, left, base],
      [right, top, right, base],
    ],
    look.palette.field,
    1,
  );
}

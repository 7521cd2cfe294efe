/** The marks of events as the strip's drawing shows them. Pure. */
import { line, tag, words } from '#features/timeline/export/svg.ts';
import type { Palette } from '#features/timeline/strip/palette.ts';
import { DIM, HALF_BAR, RADIUS, shapesOf, type Crowd, type Scene, type Shape } from '#features/timeline/strip/scene.ts';

/** Write the sign of one event. */
export function mark(shape: Shape, { paper, accent, fill, warn }: Palette, size: number): string {
  const { y } = shape;
  const outlined = { stroke: accent, 'stroke-width': 2 };
  switch (shape.kind) {
    case 'dot':
      return tag('circle', { cx: shape.x, cy: y, r: RADIUS, fill: shape.isFilled ? fill : paper, ...outlined });
    case 'pill':
      return tag('rect', {
        x: shape.left,
        y: y - RADIUS,
        width: shape.width,
        height: 2 * RADIUS,
        rx: Math.min(RADIUS, shape.width / 2),
        fill: shape.isFilled ? fill : paper,
        ...outlined,
      });
    case 'bar':
      return tag('rect', {
        x: shape.left,
        y: y - HALF_BAR,
        width: shape.width,
        height: 2 * HALF_BAR,
        fill: paper,
        stroke: accent,
        'stroke-width': 1.75,
        'stroke-dasharray': '3 2',
      });
    case 'rings': {
      const { older, newer, sign } = shape;
      const ring = (cx: number) => tag('circle', { cx, cy: y, r: RADIUS, fill: paper, stroke: warn, 'stroke-width': 2 });
      const step = Math.sign(newer - older) * RADIUS;
      const between = Math.abs(newer - older) > 4 * RADIUS ? line(older + step, y, newer - step, y, warn, 2) : '';
      return between + ring(older) + ring(newer) + words('≠', { x: sign, y, size, fill: warn, weight: 600, anchor: 'middle' });
    }
  }
}

function crowdMark({ x, y, width, height, isDim, count }: Crowd, { look, numberOf }: Scene): string {
  const { paper, accent, ink, soft } = look.palette;
  const pill = tag('rect', {
    x: x - width / 2 + 1,
    y: y - height / 2 + 1,
    width: width - 2,
    height: height - 2,
    rx: height / 2 - 1,
    fill: paper,
    stroke: accent,
    'stroke-width': 2,
    opacity: isDim ? DIM : undefined,
  });
  return pill + words(numberOf(count), { x, y: y - 0.5, size: look.size, fill: isDim ? soft : ink, weight: 600, anchor: 'middle' });
}

/** What is long lies under what is short. */
const LAYER = { bar: 0, pill: 1, dot: 2, rings: 3 } as const satisfies Record<Shape['kind'], number>;

export function marks(scene: Scene): string {
  const { shapes, crowds, ring } = shapesOf(scene);
  const { palette, size } = scene.look;
  const order = (shape: Shape) => LAYER[shape.kind] - (shape.isDim ? 10 : 0);
  const single = shapes
    .toSorted((a, b) => order(a) - order(b))
    .map((shape) => tag('g', { 'data-event': scene.data.numbers[shape.event], opacity: shape.isDim ? DIM : undefined }, mark(shape, palette, size)));
  const counted = crowds.map((crowd) => tag('g', { 'data-count': crowd.count }, crowdMark(crowd, scene)));
  const about = ring
    ? tag('rect', {
        x: ring.x - ring.half,
        y: ring.y - ring.radius,
        width: 2 * ring.half,
        height: 2 * ring.radius,
        rx: ring.radius,
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': 1.5,
      })
    : '';
  return [...single, about, ...counted].join('');
}

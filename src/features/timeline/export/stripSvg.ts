/** The strip of time as an SVG drawing: title, lanes, marks, scale, ends and key, in light colours. Pure. */
import { mark, marks } from '#features/timeline/export/stripMarks.ts';
import { line, round, tag, words } from '#features/timeline/export/svg.ts';
import type { Look, Palette } from '#features/timeline/strip/palette.ts';
import { DIM, HATCH, RADIUS, xOf, type Scene, type Shape } from '#features/timeline/strip/scene.ts';
import type { StripPicture } from '#features/timeline/strip/picture.ts';
import { labelExtent } from '#features/timeline/strip/ticks.ts';
import { labelWords, nameWords, type Word } from '#features/timeline/strip/words.ts';

/** What the page says about it. `faces`: the rules of its typefaces; `dir`: of the page's language. */
export type Said = {
  readonly title: string;
  readonly said: string;
  readonly key: readonly { readonly sign: Sign; readonly text: string }[];
  readonly dir: 'rtl' | 'ltr';
  readonly faces: string;
};
export type Sign = 'stated' | 'inferred' | 'span' | 'year' | 'differs' | 'outside';
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1e1b18',
  soft: '#665d52',
  rule: '#ddd3c2',
  field: '#8d8271',
  accent: '#0e5a55',
  fill: '#0e5a55',
  wash: '#e4eee9',
  warn: '#8a3b12',
};
/** The strip's look on white paper. */
const light = (look: Look): Look => ({ ...look, palette: LIGHT, forced: false });

const MARGIN = 28;
const HEADS = 168;
const TITLE = { size: 28, line: 40, said: 26 } as const;
const KEY = { sign: 28, gap: 9, between: 26, line: 28 } as const;
function ground(scene: Scene): string {
  const { width, heights, ticks, brush, scale, offset, inView, look } = scene;
  const { top, base, lanes } = heights;
  const { palette } = look;
  const x = xOf(scene);
  const sides = (places: readonly [number, number]) => places.map(x).toSorted((a, b) => a - b) as [number, number];
  const parts: string[] = [];
  const brushed = brush && sides(brush).map((at) => Math.max(0, Math.min(width, at)));
  if (brushed) parts.push(tag('rect', { x: brushed[0], y: top, width: brushed[1]! - brushed[0]!, height: base - top, fill: palette.wash }));
  for (const lane of lanes) parts.push(line(0, lane.top, width, lane.top, palette.rule, 1));
  for (const { place, kind } of ticks) {
    if (place < offset || place > offset + width) continue;
    const at = x(place);
    if (kind === 'year') parts.push(line(at, top, at, base, palette.field, 1, '1 4'));
    parts.push(line(at, base, at, base + (kind === 'year' ? 10 : 5), palette.field, 1));
  }
  for (const stretch of scale.stretches) {
    if (stretch.silence === null) continue;
    const [left, right] = sides([stretch.at, stretch.at + stretch.width]);
    if (right < 0 || left > width) continue;
    parts.push(tag('rect', { x: left, y: top, width: right - left, height: base - top, fill: palette.paper }));
    parts.push(tag('rect', { x: left, y: top, width: right - left, height: base - top, fill: 'url(#silence)' }));
    parts.push(line(left, top, left, base, palette.field, 1), line(right, top, right, base, palette.field, 1));
  }
  for (const at of brushed ?? []) if (at > 0 && at < width) parts.push(line(at, top - 2, at, base + 2, palette.accent, 2));
  if (inView) {
    const [left, right] = sides(inView);
    parts.push(tag('rect', { x: left, y: base - 1, width: Math.max(6, right - left), height: 4, fill: palette.accent }));
  }
  return parts.join('');
}

/** Words of the drawing that stand in it as a whole. */
function placedWords({ scene, labels, names }: StripPicture): string {
  const { offset, width, look } = scene;
  const isWhole = (start: number, end: number) => start >= offset && end <= offset + width;
  const seen: Word[] = [
    ...labelWords(
      labels.filter((label) => isWhole(...labelExtent(label))),
      scene.heights,
    ),
    ...nameWords(
      names.filter((name) => isWhole(name.start, name.start + name.width)),
      scene,
    ),
  ];
  const x = xOf(scene);
  // Names stand on the lines of years: the ground about their letters keeps the lines off.
  const groundAt = (middle: number) => (scene.brush && middle >= scene.brush[0] && middle <= scene.brush[1] ? look.palette.wash : look.palette.paper);
  const set = ({ text, middle, y, strong, tone }: Word) =>
    words(text, {
      x: x(middle),
      y,
      size: look.size,
      fill: look.palette[tone],
      weight: strong ? 600 : 400,
      anchor: 'middle',
      halo: y < scene.heights.base ? groundAt(middle) : undefined,
    });
  return seen.map(set).join('');
}

/** The days of the brush, above its ends. */
function daysAbove({ scene, brushDays }: StripPicture): string {
  const { axis, width, look, heights } = scene;
  const anchor = axis === 'rtl' ? 'right' : 'left';
  return brushDays
    .map(({ text, start }) =>
      words(text, {
        x: axis === 'rtl' ? width - start : start,
        y: heights.top / 2 - 1,
        size: look.size,
        fill: look.palette.accent,
        weight: 600,
        anchor,
      }),
    )
    .join('');
}

/** Cut words to a width, at a space where there is one. */
function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const pieces = text.split(' ');
  for (let kept = pieces.length - 1; kept > 0; kept--) {
    const shorter = `${pieces.slice(0, kept).join(' ')}…`;
    if (measure(shorter) <= width) return shorter;
  }
  return text;
}

function heads({ scene, lanes, measure }: StripPicture, dir: Said['dir'], plotLeft: number): string {
  const { heights, look, width } = scene;
  const { ink, soft, rule } = look.palette;
  if (lanes.length === 0) return '';
  const [far, edge] = dir === 'rtl' ? [plotLeft + width + HEADS, plotLeft + width] : [plotLeft - HEADS, plotLeft];
  const near = edge + Math.sign(far - edge) * 14;
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const base = line(far, heights.base, edge, heights.base, ink, 2);
  return lanes
    .map(({ name, count }, i) => {
      const { top, height } = heights.lanes[i]!;
      const room = HEADS - 24 - measure(count, false);
      return [
        line(far, top, edge, top, rule, 1),
        words(
          cut(name, room, (text) => measure(text, true)),
          { x: far, y: top + height / 2, size: look.size, fill: ink, weight: 500, anchor: start },
        ),
        words(count, { x: near, y: top + height / 2, size: look.size, fill: soft, anchor: end }),
      ].join('');
    })
    .join('')
    .concat(base);
}

/** The sign of the key, about the middle of 28 × 14 pixels. */
function keySign(sign: Sign, x: number, y: number): string {
  const of = { event: 0, y, isDim: false };
  const shape: Shape =
    sign === 'span'
      ? { ...of, kind: 'pill', left: x - 9, width: 18, isFilled: false }
      : sign === 'year'
        ? { ...of, kind: 'bar', left: x - 12, width: 24 }
        : { ...of, kind: 'dot', x, isFilled: sign !== 'inferred' };
  if (sign === 'differs')
    return [x - 5.4, x + 5.4].map((cx) => tag('circle', { cx, cy: y, r: RADIUS, fill: LIGHT.paper, stroke: LIGHT.warn, 'stroke-width': 2 })).join('');
  return tag('g', { opacity: sign === 'outside' ? DIM : undefined }, mark(shape, LIGHT, 0));
}

/** Set the key in lines from the page's start; gives its height as well. */
function keyRows(
  { key, dir }: Said,
  measure: (text: string) => number,
  size: number,
  left: number,
  right: number,
  top: number,
): { svg: string; height: number } {
  const parts: string[] = [];
  let [used, row] = [0, 0];
  for (const { sign, text } of key) {
    const wide = KEY.sign + KEY.gap + measure(text);
    if (used > 0 && used + wide > right - left) [used, row] = [0, row + 1];
    const y = top + row * KEY.line + KEY.line / 2;
    const along = (by: number) => (dir === 'rtl' ? right - used - by : left + used + by);
    parts.push(keySign(sign, along(KEY.sign / 2), y));
    parts.push(words(text, { x: along(KEY.sign + KEY.gap), y, size, fill: LIGHT.soft, anchor: dir === 'rtl' ? 'right' : 'left' }));
    used += wide + KEY.between;
  }
  return { svg: parts.join(''), height: (row + 1) * KEY.line };
}

const SILENCE = tag(
  'pattern',
  { id: 'silence', width: HATCH, height: HATCH, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  line(0, 0, 0, HATCH, LIGHT.field, 1.4),
);

/** Write the drawing. */
export function stripSvg(picture: StripPicture, said: Said): Drawing {
  const scene: Scene = { ...picture.scene, look: light(picture.scene.look), words: [] };
  const taken: StripPicture = { ...picture, scene };
  const { width: plot, heights, look, axis } = scene;
  const side = taken.lanes.length > 0 ? HEADS : 0;
  const width = plot + side + 2 * MARGIN;
  const plotLeft = MARGIN + (said.dir === 'ltr' ? side : 0);
  const [left, right] = [MARGIN, width - MARGIN];
  const [start, x] = said.dir === 'rtl' ? (['right', right] as const) : (['left', left] as const);
  const measure = (text: string) => taken.measure(text, false);
  // The sizes of the screen's letters hold for the strip; a title that is too long for one line is set smaller.
  const titleSize = Math.min(TITLE.size, ((right - left) / Math.max(1, taken.measure(said.title, true))) * look.size);
  const plotTop = MARGIN + TITLE.line + TITLE.said + (taken.brushDays.length > 0 ? 12 : 0);
  const endsAt = plotTop + heights.height + 14;
  const rows = keyRows(said, measure, look.size, left, right, endsAt + 26);
  const height = endsAt + 26 + rows.height + MARGIN - 6;
  const [older, newer] = axis === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const sideOf = (name: 'left' | 'right') => (name === 'left' ? plotLeft : plotLeft + plot);
  const { oldest, newest, inSight } = taken.ends;
  const soft = { y: endsAt, size: look.size, fill: LIGHT.soft };
  const inside = [
    tag('title', {}, escape(`${said.title}: ${said.said}`)),
    tag('style', {}, `${said.faces}text{font-family:'Siyaq Display','Markazi Text','Noto Naskh Arabic',serif}`),
    tag('defs', {}, SILENCE + tag('clipPath', { id: 'plot' }, tag('rect', { x: 0, y: 0, width: plot, height: heights.height }))),
    tag('rect', { width, height, fill: LIGHT.paper }),
    words(said.title, { x, y: MARGIN + TITLE.line / 2, size: titleSize, fill: LIGHT.ink, weight: 700, anchor: start }),
    words(said.said, { x, y: MARGIN + TITLE.line + TITLE.said / 2, size: 19, fill: LIGHT.soft, anchor: start }),
    tag('g', { transform: `translate(0 ${round(plotTop)})` }, heads(taken, said.dir, plotLeft)),
    tag(
      'g',
      { transform: `translate(${round(plotLeft)} ${round(plotTop)})`, 'clip-path': 'url(#plot)' },
      ground(scene) + placedWords(taken) + line(0, heights.base, plot, heights.base, LIGHT.ink, 2) + marks(scene) + daysAbove(taken),
    ),
    words(oldest, { ...soft, x: sideOf(older), anchor: older }),
    words(newest, { ...soft, x: sideOf(newer), anchor: newer }),
    inSight === null ? '' : words(inSight, { ...soft, x: plotLeft + plot / 2, fill: LIGHT.ink, anchor: 'middle' }),
    rows.svg,
  ];
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${round(width)} ${round(height)}`, role: 'img' }, inside.join(''));
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

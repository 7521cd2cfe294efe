/** Draw the strip on a canvas: ground, marks, words. It reads its scene and nothing else. */
import { directionOf } from '#text/direction.ts';
import { drawCrowds, drawShapes, outline } from '#features/timeline/strip/drawMarks.ts';
import { drawGround } from '#features/timeline/strip/drawGround.ts';
import type { Look } from '#features/timeline/strip/palette.ts';
import { shapesOf, xOf, type Scene } from '#features/timeline/strip/scene.ts';
import { stampsFor, type Stamps } from '#features/timeline/strip/stamps.ts';

/** How far the middle of a word in sight may be beyond the canvas. */
const LONGEST_WORD = 240;

/** The look that a canvas has its letters of: to set a font is dear. A canvas that is resized forgets it. */
const lettered = new WeakMap<CanvasRenderingContext2D, Look>();

/** Give the font of the drawing's words, as a canvas takes it. */
const fontOf = ({ size, family }: Look, strong: boolean): string => `${strong ? 600 : 400} ${size}px ${family}`;

/** Draw a scene. `isMoving`: in a gesture, where small marks are stamped on whole pixels, which takes a fourth of the time. */
export function draw(canvas: HTMLCanvasElement, scene: Scene, ratio: number, isMoving: boolean): void {
  const { width, heights, look } = scene;
  const [w, h] = [Math.round(width * ratio), Math.round(heights.height * ratio)];
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  if (canvas.width !== w || canvas.height !== h) {
    [canvas.width, canvas.height] = [w, h];
    lettered.delete(ctx);
  }
  if (lettered.get(ctx) !== look) ctx.font = fontOf(look, true);
  lettered.set(ctx, look);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, heights.height);
  drawGround(ctx, scene);
  drawMarks(ctx, scene, isMoving ? stampsFor(look, ratio) : null);
  if (scene.words.length > 0) drawWords(ctx, scene);
}

function drawMarks(ctx: CanvasRenderingContext2D, scene: Scene, stamps: Stamps | null): void {
  const { look, numberOf } = scene;
  const { shapes, crowds, ring } = shapesOf(scene);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.direction = 'ltr';
  drawShapes(ctx, shapes, look, stamps);
  if (ring) outline(ctx, ring, look.palette.ink);
  drawCrowds(ctx, crowds, look, numberOf, stamps);
}

/** Draw words where the page sets them at rest. */
function drawWords(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { look, words, offset, width } = scene;
  const x = xOf(scene);
  const seen = words.filter(({ middle }) => middle > offset - LONGEST_WORD && middle < offset + width + LONGEST_WORD);
  ctx.textBaseline = 'alphabetic';
  for (const strong of [false, true]) {
    ctx.font = fontOf(look, strong);
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ctx.measureText('');
    const below = (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
    for (const word of seen) {
      if (word.strong !== strong) continue;
      ctx.direction = directionOf(word.text);
      ctx.fillStyle = look.palette[word.tone];
      ctx.fillText(word.text, x(word.middle), word.y + below);
    }
  }
}

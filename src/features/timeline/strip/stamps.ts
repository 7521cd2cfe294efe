/** Small marks drawn once and then put on the canvas as they are: a zoom draws hundreds of them in a frame. */
import type { Look } from '#features/timeline/strip/palette.ts';

/** Draw about the origin. */
type Drawn = (ctx: OffscreenCanvasRenderingContext2D) => void;
export type Stamps = {
  /** Put a stamp of a size in CSS pixels about a point, on whole pixels; `drawn` makes it where there is none of this name. False where enough were made in this frame. */
  readonly put: (ctx: CanvasRenderingContext2D, name: string, x: number, y: number, width: number, height: number, drawn: Drawn) => boolean;
  /** Begin a frame. */
  readonly begin: () => void;
};

/** A frame has time to make so many stamps. */
const NEW_IN_A_FRAME = 8;
/** Numbers of crowds are many: beyond this all are made anew. */
const MOST = 1500;

function makeStamps(ratio: number): Stamps {
  const stamps = new Map<string, ImageBitmap>();
  let left = NEW_IN_A_FRAME;
  const make = (width: number, height: number, drawn: Drawn): ImageBitmap => {
    const canvas = new OffscreenCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio));
    const ctx = canvas.getContext('2d')!;
    ctx.setTransform(ratio, 0, 0, ratio, canvas.width / 2, canvas.height / 2);
    drawn(ctx);
    return canvas.transferToImageBitmap();
  };
  const whole = (at: number) => Math.round(at * ratio) / ratio;
  return {
    put: (ctx, name, x, y, width, height, drawn) => {
      let stamp = stamps.get(name);
      if (!stamp) {
        if (left-- <= 0) return false;
        stamp = make(width, height, drawn);
        stamps.set(name, stamp);
      }
      const [w, h] = [stamp.width / ratio, stamp.height / ratio];
      ctx.drawImage(stamp, whole(x - w / 2), whole(y - h / 2), w, h);
      return true;
    },
    begin: () => {
      left = NEW_IN_A_FRAME;
      if (stamps.size > MOST) stamps.clear();
    },
  };
}

/** Stamps live as long as the look that they are drawn in. */
const kept = new WeakMap<Look, { readonly ratio: number; readonly stamps: Stamps }>();

/** Give the stamps of a look for a frame that begins. */
export function stampsFor(look: Look, ratio: number): Stamps {
  let known = kept.get(look);
  if (known?.ratio !== ratio) {
    known = { ratio, stamps: makeStamps(ratio) };
    kept.set(look, known);
  }
  known.stamps.begin();
  return known.stamps;
}

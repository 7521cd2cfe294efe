import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { placeOfEnd } from '#features/timeline/strip/brush.ts';
import { draw } from '#features/timeline/strip/draw.ts';
import type { Motion, Sight } from '#features/timeline/strip/motion.ts';
import { carry, followMarks, type Name } from '#features/timeline/strip/names.ts';
import type { Range } from '#features/timeline/strip/range.ts';
import { placeOf } from '#features/timeline/strip/scale.ts';
import type { Scene } from '#features/timeline/strip/scene.ts';
import { chunkOf, type Layouts } from '#features/timeline/strip/useLayouts.ts';
import { labelWords, nameWords } from '#features/timeline/strip/words.ts';

/** All that is drawn, but for what is in sight. */
export type Still = Omit<Scene, 'marks' | 'scale' | 'offset' | 'ticks' | 'brush' | 'inView' | 'words'> & {
  readonly range: Range;
  /** The first day and the day after the last of the month that the list shows. */
  readonly month: readonly [from: number, to: number] | null;
};
/** The canvas of what is in sight, and one twice as wide that is moved under a pan. */
export type Canvases = { readonly seenRef: RefObject<HTMLCanvasElement | null>; readonly wideRef: RefObject<HTMLCanvasElement | null> };

/** Make the scene of what is in sight. In a gesture the canvas draws the words as well; the page sets them at rest. */
export function sceneOf(
  { range, month, ...still }: Still,
  now: Sight,
  { marksAt, marksAbout, ticksAt }: Layouts,
  named: ReturnType<typeof carry> | null,
  isZooming: boolean,
): Scene {
  const { scale } = now;
  const marks = isZooming ? marksAbout(now) : marksAt(scale);
  const { ticks, labels } = ticksAt(now);
  return {
    ...still,
    ...now,
    marks,
    ticks,
    brush: range.from === null && range.to === null ? null : [placeOfEnd(range, 'from', scale), placeOfEnd(range, 'to', scale)],
    inView: month && [placeOf(scale, month[0]), placeOf(scale, month[1])],
    words: named ? [...labelWords(labels, still.heights), ...nameWords(followMarks(named, marks), { ...still, marks })] : [],
  };
}

/** Draw the strip when something changes. A pan moves a drawing that is wider than the strip; a zoom draws each frame anew. */
export function usePainting(
  { seenRef, wideRef }: Canvases,
  still: Still,
  sight: Sight,
  motion: Motion,
  layouts: Layouts,
  names: readonly Name[],
): void {
  const { scale, offset } = sight;
  const { marksAt } = layouts;
  const carried = useMemo(() => carry(names, marksAt(scale)), [names, marksAt, scale]);
  /** What the wide canvas holds: from this place on the scale. */
  const held = useRef<number | null>(null);
  const zoom = useCallback(
    (now: Sight) => draw(seenRef.current!, sceneOf(still, now, layouts, carried, true), devicePixelRatio || 1, true),
    [seenRef, still, layouts, carried],
  );
  const pan = useCallback(
    (now: Sight) => {
      const { width, axis } = still;
      if (held.current === null || now.offset < held.current || now.offset > held.current + width) {
        held.current = chunkOf(now.offset, width).start;
        const scene = sceneOf(still, now, layouts, carried, false);
        draw(wideRef.current!, { ...scene, width: 2 * width, offset: held.current }, devicePixelRatio || 1, true);
      }
      const along = held.current - now.offset;
      wideRef.current!.style.transform = `translateX(${axis === 'rtl' ? -along : along}px)`;
    },
    [wideRef, still, layouts, carried],
  );
  const show = useCallback(
    (now: Sight | null) => {
      const isPanning = now !== null && now.scale === scale;
      wideRef.current!.hidden = !isPanning;
      seenRef.current!.style.visibility = isPanning ? 'hidden' : '';
      if (isPanning) pan(now);
      else if (now) zoom(now);
      else draw(seenRef.current!, sceneOf(still, { scale, offset }, layouts, null, false), devicePixelRatio || 1, false);
    },
    [seenRef, wideRef, still, scale, offset, layouts, pan, zoom],
  );
  useLayoutEffect(() => {
    held.current = null;
    show(motion.now());
    return motion.follow(show);
  }, [show, motion]);
}

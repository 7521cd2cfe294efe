import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLatest } from '#ui/useLatest.ts';
import { keepLast } from '#features/timeline/strip/keepLast.ts';
import type { Zoom } from '#features/timeline/strip/model.ts';
import { makeMotion, type Sight } from '#features/timeline/strip/motion.ts';
import { dayAt, scaleOf } from '#features/timeline/strip/scale.ts';
import { densityIn, fitOf, followZoom, offsetIn, panBy, panTo, reveal, zoomAbout, type Frame, type View } from '#features/timeline/strip/view.ts';
import { stepDensity } from '#features/timeline/strip/zoom.ts';

/**
 * What is in sight, with the ways to change it. What gestures change is drawn at once, and becomes React's state (and the screen's
 * zoom) when they come to rest. `start`: the day that a zoomed strip opens at.
 */
export function useView(frame: Frame, zoom: Zoom, onZoom: (zoom: Zoom) => void, start: number) {
  const [view, setView] = useState<View>({ zoom, density: null, middle: start });
  const [asked, setAsked] = useState(zoom);
  const [motion] = useState(makeMotion);
  // The screen asks for another zoom: a button, the address, the way back.
  if (asked !== zoom) {
    setAsked(zoom);
    setView(followZoom(view, zoom));
  }
  // Several gestures may come before the next frame; each begins where the last one ended.
  const latest = useRef(view);
  useLayoutEffect(() => {
    motion.stop();
    latest.current = view;
  }, [motion, view]);
  useEffect(() => motion.stop, [motion]);

  const { era, width } = frame;
  const scaleAt = useMemo(() => keepLast((perDay: number) => scaleOf(era, perDay)), [era]);
  const sightOf = (of: View): Sight => {
    const scale = scaleAt(densityIn(of, frame));
    return { scale, offset: offsetIn(of, scale, width) };
  };
  const apply = (next: View) => {
    motion.stop();
    latest.current = next;
    setView(next);
    if (next.zoom !== zoom) onZoom(next.zoom);
  };
  const applyLatest = useLatest(() => motion.now() && apply(latest.current));
  const rest = useCallback(() => void applyLatest.current(), [applyLatest]);
  // Another width or other events: a gesture ends.
  useLayoutEffect(() => rest(), [frame, rest]);
  const move = (next: View) => {
    latest.current = next;
    motion.move(sightOf(next), rest);
  };
  const sight = sightOf(view);
  const fit = fitOf(frame);
  const density = sight.scale.perDay;
  return {
    ...sight,
    sight,
    motion,
    fit,
    canZoomOut: density > fit * 1.01,
    canPan: sight.scale.length > width + 1,
    /** What is in sight now, in the middle of a gesture too. */
    now: () => sightOf(latest.current),
    /** Gestures: drawn at once, kept when they rest. */
    panTo: (to: number) => move(panTo(latest.current, frame, to)),
    panBy: (by: number) => move(panBy(latest.current, frame, by)),
    /** So many times as dense; what is `at` pixels from the older edge stays there. */
    scaleBy: (factor: number, at: number) => {
      const { scale, offset } = sightOf(latest.current);
      move(zoomAbout(frame, scale.perDay * factor, dayAt(scale, offset + at), at));
    },
    /** A gesture has ended. */
    rest,
    reveal: (place: number) => apply(reveal(latest.current, frame, place)),
    /** One step closer or farther; the middle stays. */
    step: (by: 1 | -1) => apply(zoomAbout(frame, stepDensity(densityIn(latest.current, frame), fit, by), latest.current.middle, width / 2)),
    /** So dense, with a day in the middle. */
    zoomTo: (to: number, day: number) => apply(zoomAbout(frame, to, day, width / 2)),
  };
}

export type StripView = ReturnType<typeof useView>;

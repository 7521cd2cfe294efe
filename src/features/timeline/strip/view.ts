/** What of the scale is in sight, and how zooming and panning change it. Pure. */
import { fitting, scaleOf, type Era, type Scale } from '#features/timeline/strip/scale.ts';
import type { Zoom } from '#features/timeline/strip/model.ts';
import { clampDensity, clampOffset, densityOf, middleOf, offsetFor, offsetToShow, zoomAt } from '#features/timeline/strip/zoom.ts';

/** `density`: pixels a day where a gesture chose them; null: those of the zoom. `middle`: the day in the middle. */
export type View = { readonly zoom: Zoom; readonly density: number | null; readonly middle: number };
export type Frame = { readonly era: Era; readonly width: number };

export const fitOf = ({ era, width }: Frame): number => fitting(era, width);
export const densityIn = (view: View, frame: Frame): number => clampDensity(view.density ?? densityOf(view.zoom, fitOf(frame)), fitOf(frame));
export const scaleIn = (view: View, frame: Frame): Scale => scaleOf(frame.era, densityIn(view, frame));
export const offsetIn = (view: View, scale: Scale, width: number): number => offsetFor(scale, view.middle, width / 2, width);

/** Put what is in sight at an offset. */
export const panTo = (view: View, frame: Frame, offset: number): View => {
  const scale = scaleIn(view, frame);
  return { ...view, middle: middleOf(scale, clampOffset(offset, scale, frame.width), frame.width) };
};

export const panBy = (view: View, frame: Frame, by: number): View => panTo(view, frame, offsetIn(view, scaleIn(view, frame), frame.width) + by);

/** Change the density; the day `day` stands at `at` pixels from the older edge afterwards. */
export function zoomAbout(frame: Frame, density: number, day: number, at: number): View {
  const fit = fitOf(frame);
  const next = clampDensity(density, fit);
  const scale = scaleOf(frame.era, next);
  const offset = offsetFor(scale, day, at, frame.width);
  return { zoom: zoomAt(next, fit), density: next, middle: middleOf(scale, offset, frame.width) };
}

/** Bring a place of the scale in sight. */
export function reveal(view: View, frame: Frame, place: number): View {
  const scale = scaleIn(view, frame);
  const offset = offsetIn(view, scale, frame.width);
  const next = offsetToShow(offset, place, scale, frame.width);
  return next === offset ? view : panTo(view, frame, next);
}

/** Follow the zoom that the screen asks for: what a gesture chose stays where it is what was asked for. */
export const followZoom = (view: View, zoom: Zoom): View => (view.zoom === zoom ? view : { ...view, zoom, density: null });

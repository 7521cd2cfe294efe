/**
 * The scale of the strip: days to places in CSS pixels, counted from the oldest end. It is linear; only a silence of more than
 * two years is folded into a fixed width. Pure.
 */
import { EARLIEST, LATEST } from '#features/timeline/strip/days.ts';

/** A stretch of time without events; `silence`: how many days pass between the events around it. */
export type Fold = { readonly from: number; readonly to: number; readonly silence: number };

/** What the scale covers, whatever the zoom. `to` is where the last day ends. */
export type Era = { readonly from: number; readonly to: number; readonly folds: readonly Fold[]; readonly foldWidth: number };

type Stretch = { readonly from: number; readonly to: number; readonly at: number; readonly width: number; readonly silence: number | null };
export type Scale = { readonly perDay: number; readonly length: number; readonly stretches: readonly Stretch[] };

/** A silence of more than two years may be folded. */
const LONGEST_SILENCE = 731;
/** Folds take at most this share of the strip. */
const SHARE_OF_FOLDS = 0.5;
/** Room beside the first and the last event and around a fold, as a share of what is drawn to scale. */
const MARGIN = 0.03;
const LEAST_MARGIN = 15;

type Silence = { readonly from: number; readonly to: number };

/** Give the long silences between events, the longest first. */
function silencesOf(from: Int32Array, to: Int32Array): Silence[] {
  const silences: Silence[] = [];
  let end = from.length > 0 ? to[0]! + 1 : 0;
  for (let i = 1; i < from.length; i++) {
    if (from[i]! - end > LONGEST_SILENCE) silences.push({ from: end, to: from[i]! });
    end = Math.max(end, to[i]! + 1);
  }
  return silences.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

/** Choose the silences that are folded: the longest, as long as folding makes them narrower and leaves half of the strip to scale. */
function chooseFolds(silences: readonly Silence[], span: number, width: number, foldWidth: number): readonly Silence[] {
  let days = span;
  let count = 0;
  for (const { from, to } of silences) {
    const perDay = (width - count * foldWidth) / days;
    if ((count + 1) * foldWidth > width * SHARE_OF_FOLDS || (to - from) * perDay <= foldWidth) break;
    days -= to - from;
    count++;
  }
  return silences.slice(0, count).toSorted((a, b) => a.from - b.from);
}

/** Lay out the time of all events for a strip of some width. The first days are in order; null where there are no events. */
export function eraOf(from: Int32Array, to: Int32Array, width: number, foldWidth: number): Era | null {
  if (from.length === 0) return null;
  const first = from[0]!;
  const last = to.reduce((latest, day) => Math.max(latest, day), first) + 1;
  const chosen = chooseFolds(silencesOf(from, to), last - first, Math.max(1, width), foldWidth);
  const days = chosen.reduce((left, silence) => left - (silence.to - silence.from), last - first);
  const margin = Math.max(LEAST_MARGIN, Math.round(days * MARGIN));
  return {
    from: Math.max(EARLIEST, first - margin),
    to: Math.min(LATEST + 1, last + margin),
    folds: chosen
      .map((silence) => ({ from: silence.from + margin, to: silence.to - margin, silence: silence.to - silence.from }))
      .filter((fold) => fold.to > fold.from),
    foldWidth,
  };
}

const foldedDays = ({ folds }: Era): number => folds.reduce((sum, fold) => sum + fold.to - fold.from, 0);

/** Give how many pixels a day has where all of it fits. */
export const fitting = (era: Era, width: number): number => (width - era.folds.length * era.foldWidth) / (era.to - era.from - foldedDays(era));

/** Make the scale for so many pixels a day. */
export function scaleOf(era: Era, perDay: number): Scale {
  const stretches: Stretch[] = [];
  let [day, at] = [era.from, 0];
  const push = (to: number, width: number, silence: number | null) => {
    stretches.push({ from: day, to, at, width, silence });
    day = to;
    at += width;
  };
  for (const fold of era.folds) {
    push(fold.from, (fold.from - day) * perDay, null);
    push(fold.to, era.foldWidth, fold.silence);
  }
  push(era.to, (era.to - day) * perDay, null);
  return { perDay, length: at, stretches };
}

/** Give the place of a day (its beginning; add 0.5 for its middle). What lies outside stands at the ends. */
export function placeOf({ stretches }: Scale, day: number): number {
  // Asked for each event: it makes nothing.
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i]!;
    if (day < stretch.to) return stretch.at + Math.max(0, (day - stretch.from) / (stretch.to - stretch.from)) * stretch.width;
  }
  const last = stretches[stretches.length - 1]!;
  return last.at + last.width;
}

/** Give the day at a place, with its fraction. */
export function dayAt({ stretches }: Scale, place: number): number {
  for (const { from, to, at, width } of stretches) if (place < at + width) return from + Math.max(0, (place - at) / width) * (to - from);
  return stretches.at(-1)!.to;
}

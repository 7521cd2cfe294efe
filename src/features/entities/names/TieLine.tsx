import type { Weight } from '#features/entities/names/ties.ts';

/** How ties are drawn, by their weight: legible without colour. */
export const STROKES = {
  2: { className: 'stroke-accent forced-colors:stroke-[CanvasText] print:stroke-ink', strokeWidth: 4.5 },
  1: { className: 'stroke-accent forced-colors:stroke-[CanvasText] print:stroke-ink', strokeWidth: 2 },
  0: { className: 'stroke-soft forced-colors:stroke-[CanvasText] print:stroke-ink', strokeWidth: 1.25, strokeDasharray: '2 5' },
} as const satisfies Record<Weight, object>;

/** A piece of the line that a strength is drawn with. */
export const TieLine = ({ weight }: { weight: Weight }) => (
  <svg aria-hidden="true" viewBox="0 0 32 8" className="h-2 w-8 shrink-0">
    <path d="M0 4H32" {...STROKES[weight]} />
  </svg>
);

/** How large a square stands for how many: five sizes. Pure. */

/** Sides of the squares, in CSS pixels. */
export const SIDES = [8, 12, 16, 20, 24] as const;
/** Up to so many one scale serves all: whoever goes from dossier to dossier reads the same sizes. */
const USUAL = [1, 2, 3, 5, 8] as const;
const MOST_USUAL = 24;

export type Step = { readonly from: number; readonly to: number; readonly side: number };

/** Round to 1, 2 or 5 of a power of ten, or a multiple that is as easy to say. */
function round(n: number): number {
  if (n < 10) return Math.round(n);
  const unit = 10 ** Math.floor(Math.log10(n)) / 2;
  return Math.round(n / unit) * unit;
}

/** Give the steps of a scale up to the greatest number there is; none where there is nothing. */
export function stepsOf(most: number): Step[] {
  if (most < 1) return [];
  const starts = most <= MOST_USUAL ? [...USUAL] : [...new Set(SIDES.map((_, i) => Math.max(1, round(most ** (i / SIDES.length)))))];
  return starts
    .filter((from) => from <= most)
    .map((from, i) => ({ from, to: starts[i + 1] === undefined || starts[i + 1]! > most ? most : starts[i + 1]! - 1, side: SIDES[i]! }));
}

/** Give the side of the square for a number; 0 for none. */
export const sideOf = (steps: readonly Step[], n: number): number => steps.findLast(({ from }) => n >= from)?.side ?? 0;

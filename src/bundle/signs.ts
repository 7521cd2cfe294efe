/** How an event's time is drawn. */
import type { DossierEvent } from '#bundle/schema.ts';

/** A stated day, an inferred one, a span of days, a month, a longer while. In the columns a place in this list stands for it. */
export const SIGNS = ['stated', 'inferred', 'span', 'month', 'year'] as const;

/** Give how the time of an event is drawn: its place in `SIGNS`. */
export function signOf({ from, to, precision, basis }: Pick<DossierEvent, 'from' | 'to' | 'precision' | 'basis'>): number {
  const sign = precision === 'month' ? 'month' : precision === 'year' ? 'year' : from !== to ? 'span' : basis;
  return SIGNS.indexOf(sign);
}

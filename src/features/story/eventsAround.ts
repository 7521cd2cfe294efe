/** What happened just before and just after the events of a story, by the other stories of the dossier. Pure. */
import type { DossierEvent } from '#bundle/schema.ts';

type Event = Pick<DossierEvent, 'from' | 'to' | 'precision' | 'story' | 'view'>;

/** Months and years are too wide to stand before or after a day. */
const isDay = ({ precision }: Event): boolean => precision === 'day' || precision === 'range';

/**
 * Give the nearest event before and after; `events` are in order of time. A story's own news sets its time;
 * where it tells none, the day it was published does.
 */
export function eventsAround<E extends Event>(events: readonly E[], story: string, published: { readonly from: string; readonly to: string } | null): { before: E | null; after: E | null } {
  const own = events.filter((event) => event.story === story && event.view === 'own' && isDay(event));
  const from = own.map((event) => event.from).toSorted()[0] ?? published?.from;
  const to = own.map((event) => event.to).toSorted().at(-1) ?? published?.to;
  if (from === undefined || to === undefined) return { before: null, after: null };
  const others = events.filter((event) => event.story !== story && isDay(event));
  return { before: others.findLast((event) => event.to < from) ?? null, after: others.find((event) => event.from > to) ?? null };
}

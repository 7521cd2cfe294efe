/** What happened just before and just after the news of a story, as the other stories of the dossier tell it. */
import type { DossierEvent, EventMention } from '#bundle/schema.ts';

/** `tells`: whether a story tells it. */
type Event = Pick<DossierEvent, 'from' | 'to' | 'precision'> & { readonly tells: (story: string) => boolean };
type Own = Pick<EventMention, 'from' | 'to' | 'precision' | 'view'>;
type Days = { readonly from: string; readonly to: string };
export type Around<E> = { readonly before?: E; readonly after?: E };

/** Months and years are too wide to stand before or after a day. */
const isDay = ({ precision }: Pick<Event, 'precision'>): boolean => precision === 'day' || precision === 'range';

/** The days that a story's news is of: those of its own events; where it tells none, of its publication. */
function daysOf(events: readonly Own[], published: Days | null): Days | null {
  const own = events.filter((event) => event.view === 'own' && isDay(event));
  const from = own.map((event) => event.from).toSorted()[0];
  const to = own.map((event) => event.to).toSorted().at(-1);
  return from !== undefined && to !== undefined ? { from, to } : published;
}

/** Give the index of the first event that begins on a day that is late enough, as all later ones are. */
function firstWhere(events: readonly Event[], isLate: (day: string) => boolean): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLate(events[middle]!.from)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Give the way to the nearest event before and after a story's news. `events` are those of all stories, in order of time; `own`
 * are the story's. It looks at few events each time, so that a dossier of many stories stays quick.
 */
export function eventsAround<E extends Event>(events: readonly E[]): (story: string, own: readonly Own[], published: Days | null) => Around<E> {
  const dated = events.filter(isDay);
  return (story, own, published) => {
    const days = daysOf(own, published);
    if (days === null) return {};
    let before = firstWhere(dated, (day) => day >= days.from) - 1;
    while (before >= 0 && (dated[before]!.tells(story) || dated[before]!.to >= days.from)) before--;
    let after = firstWhere(dated, (day) => day > days.to);
    while (after < dated.length && dated[after]!.tells(story)) after++;
    return { ...(dated[before] && { before: dated[before] }), ...(dated[after] && { after: dated[after] }) };
  };
}

/** The columns of a dossier as they would have been on a day. Pure; linear in stories and events. */
import { encodeColumns, NO_DAY, type Columns, type ColumnsFile, type EventRow, rowOf, type StoryRow } from '#search/columns.ts';
import type { StateRow } from '#search/states.ts';

export type Narrowed = {
  readonly file: ColumnsFile;
  /** The number, among all stories, of the first that is known; those known follow each other. */
  readonly firstStory: number;
  /** The number, among all events, of each that is known. */
  readonly events: Uint32Array;
};

/**
 * Give the columns of the stories published up to a day (from 1970-01-01), and of the events that these tell, as they told them. Names keep
 * their numbers. Stories without a day are not known at any.
 */
export function narrowColumns(
  names: Pick<ColumnsFile, 'outlets' | 'countries' | 'entities' | 'types'>,
  { stories, events }: Columns,
  states: readonly (readonly StateRow[])[],
  day: number,
): Narrowed {
  // Stories without a day stand first, the others by the last day on which they may have been published.
  let first = 0;
  while (first < stories.length && stories.from[first] === NO_DAY) first++;
  let end = first;
  while (end < stories.length && stories.to[end]! <= day) end++;
  const storyRows = Array.from({ length: end - first }, (_, i): StoryRow => {
    const story = first + i;
    const outlet = stories.outlet[story]!;
    return {
      days: { from: stories.from[story]!, to: stories.to[story]! },
      outlet: outlet < 0 ? null : outlet,
      origin: stories.origin[story]!,
      countries: [...rowOf(stories.countries, story)],
      entities: [...rowOf(stories.entities, story)],
    };
  });
  const known: { event: number; row: EventRow }[] = [];
  for (let event = 0; event < events.length; event++) {
    const tellers = [...rowOf(events.stories, event)].flatMap((story) => (story >= first && story < end ? [story - first] : []));
    if (tellers.length === 0) continue;
    const state = states[event]!.find(({ before }) => before === null || day < before);
    const { from, to, sign, kind, other, entities } = state ?? {
      from: events.from[event]!,
      to: events.to[event]!,
      sign: events.sign[event]!,
      kind: events.kind[event]!,
      other: events.other[event]!,
      entities: [...rowOf(events.entities, event)],
    };
    known.push({ event, row: { from, to, sign, kind, other, entities, stories: tellers } });
  }
  known.sort((a, b) => a.row.from - b.row.from || a.row.to - b.row.to || a.event - b.event);
  return {
    file: encodeColumns(
      storyRows,
      known.map(({ row }) => row),
      { outlets: names.outlets, countries: names.countries, entities: names.entities, types: names.types },
    ),
    firstStory: first,
    events: Uint32Array.from(known, ({ event }) => event),
  };
}

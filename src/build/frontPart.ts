/** What the front page tells beside the head: its own part, so that no other screen loads it. */
import type { Differences } from '#bundle/differences.ts';
import { differOf, type Front, type Glimpse, type SaidPiece } from '#bundle/front.ts';
import { BUNDLE_VERSION } from '#bundle/schema.ts';
import type { Columns } from '#search/columns.ts';
import { latestEvents, turningPoints } from '#search/frontEvents.ts';
import { glimpseOf } from '#search/glimpse.ts';
import type { Assembled } from '#pipeline/assemble.ts';
import { eventOf, type Records, told } from '#build/tellEvents.ts';

/** Hears of what an editor named and the stories do not have: the title of an event, or the id of a story. */
export type OnUnknown = (name: string) => void;

/** Give the numbers of the events that an editor named by their titles. */
function eventsCalled(titles: readonly string[], { events }: Assembled, records: Records, onUnknown: OnUnknown): number[] {
  const numbers = new Map<string, number>();
  if (titles.length > 0)
    events.forEach((event, number) => {
      if (event.isNamed || event.name !== null) numbers.set(told(records, event).title.ar, number);
    });
  for (const title of titles) if (!numbers.has(title)) onUnknown(title);
  return [...new Set(titles.flatMap((title) => numbers.get(title) ?? []))].toSorted((a, b) => a - b);
}

/** Give an editor's words without the links that lead nowhere. */
function linked(pieces: readonly SaidPiece[], { stories }: Assembled, onUnknown: OnUnknown): SaidPiece[] {
  const ids = new Set(stories.map(({ id }) => id));
  return pieces.map((piece) => {
    if (piece.story === undefined || ids.has(piece.story)) return piece;
    onUnknown(piece.story);
    return { text: piece.text };
  });
}

/** Give what the front page tells. */
export function frontOf(assembled: Assembled, records: Records, columns: Columns, differences: Differences, onUnknown: OnUnknown): Front {
  const { events, front } = assembled;
  const glimpses = (numbers: readonly number[]): Glimpse[] => numbers.map((number) => glimpseOf(eventOf(records, events[number]!), number));
  const called = eventsCalled(front.turning, assembled, records, onUnknown);
  const { stands } = front;
  return {
    version: BUNDLE_VERSION,
    turning: { chosen: called.length > 0, events: glimpses(called.length > 0 ? called : turningPoints(columns, (event) => events[event]!.told.origins)) },
    latest: glimpses(latestEvents(columns)),
    ...(stands && {
      stands: { ...stands, ar: linked(stands.ar, assembled, onUnknown), ...(stands.en && { en: linked(stands.en, assembled, () => {}) }) },
    }),
    who: front.who,
    differ: differOf(differences),
  };
}

/** What an event's mentions said before its later ones were published: for a reader who asks what was known on a day. Pure. */
import { settleEvent, type EventCore, type Settled } from '#pipeline/events/settleEvent.ts';

/**
 * An event as its first `count` mentions told it, until the day `before` (from 1970-01-01): from it on later mentions say otherwise.
 * Infinity where they have no day.
 */
export type EarlierState = { readonly before: number; readonly count: number; readonly core: EventCore };

/** So many mentions are settled each time a day brings new ones; of more, each time they have grown by half. */
const SETTLED_DAILY = 64;

/** Give how many mentions were there at the end of each day that brought some, but the last: not all days of very many mentions. */
function knownAtOnce(mentions: readonly Settled[]): number[] {
  const counts: number[] = [];
  for (let count = 1; count < mentions.length; count++) {
    if (mentions[count]!.told === mentions[count - 1]!.told) continue;
    if (count <= SETTLED_DAILY || count >= 1.5 * counts.at(-1)!) counts.push(count);
  }
  return counts;
}

const said = ({ from, to, precision, basis, differs, kind, entities, known, titled }: EventCore): string =>
  JSON.stringify([from, to, precision, basis, differs, kind, entities, known, titled]);

/** Give the earlier states, oldest first: of mentions in the order in which they were published, and what all of them say. */
export function earlierStates(mentions: readonly Settled[], all: EventCore): EarlierState[] {
  const counts = knownAtOnce(mentions);
  const states: EarlierState[] = [];
  let after = all;
  for (let i = counts.length - 1; i >= 0; i--) {
    const count = counts[i]!;
    const core = settleEvent(mentions.slice(0, count));
    // What more is known is known at the end of the day that brought the last of it.
    const complete = counts[i + 1] ?? mentions.length;
    if (said(core) !== said(after)) states.push({ before: mentions[complete - 1]!.told, count, core });
    after = core;
  }
  return states.reverse();
}

/** What is new in the dossier since the reader was last there. Only the newest stories are compared, those that the head holds. */
import { nextTime } from '#storage/order.ts';
import { visitStore, type Visit } from '#storage/visits.ts';
import { asOf } from '#queries/asOf.ts';
import type { LoadedHead } from '#queries/bundle.ts';

/** Who comes back within this time is still on the same visit; a clock that was set back by more begins another. */
const SAME_VISIT_MS = 30 * 60_000;

const isSameVisit = ({ updatedAt }: Visit, now: number): boolean => Math.abs(now - updatedAt) <= SAME_VISIT_MS;

/** Give the newest stories of the visit before this one, out of what is kept; null on a first visit, or where nothing is left of what stood then. */
export function beforeThis(kept: Visit | undefined, newest: readonly string[], now: number): readonly string[] | null {
  const before = kept && !isSameVisit(kept, now) ? kept.newest : (kept?.before ?? null);
  return before?.some((id) => newest.includes(id)) ? before : null;
}

let seen: { readonly before: readonly string[] | null } | undefined;
const keptVisit = (): Visit | undefined => visitStore.read().records.find(({ deleted }) => !deleted);
const idsOf = ({ newest }: LoadedHead): string[] => newest.map(({ id }) => id);

/** Give the ids of the stories that were not there at the last visit, of the newest, but for those that were opened since. */
export function newSinceVisit(head: LoadedHead): ReadonlySet<string> {
  if (asOf() !== '') return new Set();
  const newest = idsOf(head);
  const kept = keptVisit();
  // Worked out once: later on the record is that of this visit.
  seen ??= { before: beforeThis(kept, newest, Date.now()) };
  const known = new Set([...(seen.before ?? newest), ...(kept?.opened ?? [])]);
  return new Set(newest.filter((id) => !known.has(id)));
}

/** Keep what is there at this visit, for the next one. */
export async function keepVisit(head: LoadedHead): Promise<void> {
  if (asOf() !== '' || !seen) return;
  const kept = keptVisit();
  const newest = idsOf(head);
  const opened = (kept?.opened ?? []).filter((id) => newest.includes(id));
  const visit = { id: 'dossier' as const, v: 1 as const, newest, before: seen.before && [...seen.before], opened };
  await visitStore.write([{ ...visit, updatedAt: nextTime(kept?.updatedAt, Date.now()) }]);
}

/** More are not kept: only the newest are ever new. */
const MOST_OPENED = 100;

/** Keep that a story was opened: from then on it is not new. What stood there at the visit before was not. */
export async function keepOpened(id: string): Promise<void> {
  const kept = keptVisit();
  if (!kept || kept.opened.includes(id) || (kept.before ?? kept.newest).includes(id)) return;
  await visitStore.write([{ ...kept, opened: [...kept.opened, id].slice(-MOST_OPENED), updatedAt: nextTime(kept.updatedAt, Date.now()) }]);
}

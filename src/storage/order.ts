/** Which of two copies of a record counts: one total order, so that it does not matter who compares, where, or in which order. */

/** How far ahead of the clock a time may lie, in milliseconds, and still be believed: a day, more than any time zone set wrong. */
export const BELIEVED = 86_400_000;

type Stored = { readonly v: number; readonly stamped: boolean; readonly updatedAt: number; readonly deleted: boolean };

function look(text: string): Stored | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const { v, updatedAt, deleted }: { v?: unknown; updatedAt?: unknown; deleted?: unknown } = json;
  const stamped = typeof updatedAt === 'number' && Number.isFinite(updatedAt);
  return { v: typeof v === 'number' ? v : 0, stamped, updatedAt: stamped ? updatedAt : 0, deleted: deleted === true };
}

/**
 * Compare two stored texts of one key at the time `now`: positive where `a` counts, negative where `b` does, 0 for the same text.
 * In this order: what can be read, a newer release's version, a text without a time (another hand wrote it, and nothing says when),
 * a time that can be believed, the later time, what is not deleted; then the texts themselves.
 */
export function compareTexts(a: string, b: string, now: number): number {
  if (a === b) return 0;
  const [one, other] = [look(a), look(b)];
  if (!one || !other) return Number(one !== null) - Number(other !== null) || (a < b ? -1 : 1);
  const believed = ({ updatedAt }: Stored) => Number(updatedAt <= now + BELIEVED);
  return (
    one.v - other.v ||
    Number(other.stamped) - Number(one.stamped) ||
    believed(one) - believed(other) ||
    one.updatedAt - other.updatedAt ||
    Number(other.deleted) - Number(one.deleted) ||
    (a < b ? -1 : 1)
  );
}

/** Compare a text of localStorage with the database's under the same key, as `compareTexts` does; but of two without a time that of localStorage counts: the reader saw it at the first paint. */
export function compareStores(local: string, database: string, now: number): number {
  const [here, there] = [look(local), look(database)];
  const isUndecided = here !== null && there !== null && here.v === there.v && !here.stamped && !there.stamped;
  return isUndecided && local !== database ? 1 : compareTexts(local, database, now);
}

/** Tell whether time `a` is later than `b` as far as the clock `now` can be believed: a far future never wins over a time of today. */
export const isLater = (a: number, b: number, now: number): boolean =>
  Number(a <= now + BELIEVED) - Number(b <= now + BELIEVED) > 0 || (a <= now + BELIEVED === b <= now + BELIEVED && a > b);

/** Give the time of a change to a record last changed at `previous`: later than that, unless that lies in a far future. */
export const nextTime = (previous: number | undefined, now: number): number =>
  previous !== undefined && previous <= now + BELIEVED ? Math.max(now, previous + 1) : now;

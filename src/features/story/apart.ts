/** How far apart two stories were published, as far as their days tell. Pure. */
import type { Published } from '#bundle/schema.ts';

const MS_PER_DAY = 86_400_000;
const DAYS_IN_MONTH = 30.44;
/** From so many days on it is months that matter, and days that are not known exactly no longer do. */
const MONTHS_FROM = 60;

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;

/** Give the distance of two stories in days, or in months where they are far from each other; null where it is not known. */
export function apartOf(a: Published | null, b: Published | null): { readonly in: 'days' | 'months'; readonly n: number } | null {
  if (!a || !b) return null;
  const least = Math.max(0, dayOf(a.from) - dayOf(b.to), dayOf(b.from) - dayOf(a.to));
  const most = Math.max(dayOf(a.to) - dayOf(b.from), dayOf(b.to) - dayOf(a.from));
  if (least < MONTHS_FROM) return least === most ? { in: 'days', n: least } : null;
  const [few, many] = [least, most].map((days) => Math.round(days / DAYS_IN_MONTH));
  return many! - few! <= 1 ? { in: 'months', n: Math.round((least + most) / 2 / DAYS_IN_MONTH) } : null;
}

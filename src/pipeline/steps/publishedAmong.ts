/** Of the days that a page's stamps state, choose the one on which the story was published. */
import { parseIsoDay, weekdayOf } from '#pipeline/dates/calendar.ts';
import { WEEKDAYS } from '#pipeline/dates/dayWords.ts';
import type { DraftPublished } from '#pipeline/draft.ts';
import { isBare } from '#pipeline/steps/lineForm.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { fold } from '#text/fold.ts';

/** A stamp that states a day: the place of its line, whether it has no label, and the day that its numbers may be as well («4/7/2021»). */
export type Seen = { readonly place: number; readonly day: string; readonly isBare: boolean; readonly swapped?: string | null };

/** A day with a label counts most. A page's clock stands on its first line, so another day below it is the story's. */
function likeliest(seen: readonly Seen[]): Seen | null {
  const [first, second] = seen;
  const labelled = seen.find((stamp) => !stamp.isBare);
  if (labelled) return labelled;
  return (first?.place === 1 && second ? second : first) ?? null;
}

/** «اليوم الأحد», «أمس السبت»: they say the weekday on which a text was written. */
const TODAY = /(?<!\p{L})(?<day>اليوم|امس) ?[،,(]? ?(?<weekday>السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمع[ةه])(?!\p{L})/gu;
/** Only the beginning of a text speaks of its own day. */
const OPENING = 1500;

/** Give the weekday that a story calls today, 0 is Sunday; null where it calls none, or two. */
export function weekdayToday(story: PageStory): number | null {
  const text = fold(story.lines.filter((line) => !isBare(line.text)).map((line) => line.text).join(' ').slice(0, OPENING));
  const named = new Set([...text.matchAll(TODAY)].map(({ groups }) => (WEEKDAYS.get(groups!['weekday']!)! + (groups!['day'] === 'امس' ? 1 : 0)) % 7));
  return named.size === 1 ? [...named][0]! : null;
}

const weekday = (iso: string): number => weekdayOf(parseIsoDay(iso)!);
/** A story written before midnight is stamped after it. */
const isNear = (a: string, b: string): boolean => Math.abs(parseIsoDay(a)! - parseIsoDay(b)!) <= 1;

const oneDay = (day: string, basis: DraftPublished['basis']): DraftPublished => ({ from: day, to: day, basis });

/**
 * Choose the day. Where the text calls another weekday today (`today`), day and month of numbers change places if that
 * agrees; a day without a label yields to a stamp or an update of that weekday, and on the page's first line, where it is
 * the visitor's clock, to none at all.
 */
export function publishedAmong(seen: readonly Seen[], updates: readonly string[], today: number | null): DraftPublished | null {
  const stamp = likeliest(seen);
  const isOfToday = (day: string): boolean => today !== null && weekday(day) === today;
  const updated = updates.find(isOfToday) ?? null;
  if (stamp === null) return updated === null ? null : oneDay(updated, 'inferred');
  const isSwapped = stamp.swapped && today !== null && isOfToday(stamp.swapped) && ![today, (today + 1) % 7].includes(weekday(stamp.day));
  if (isSwapped) return oneDay(stamp.swapped!, 'stated');
  if (today === null || !stamp.isBare || isOfToday(stamp.day)) return oneDay(stamp.day, 'stated');
  const other = seen.find(({ day }) => isOfToday(day) && !isNear(day, stamp.day));
  if (other) return oneDay(other.day, 'stated');
  if (updated !== null && !isNear(updated, stamp.day)) return oneDay(updated, 'inferred');
  return seen.length === 1 && stamp.place === 1 ? null : oneDay(stamp.day, 'stated');
}

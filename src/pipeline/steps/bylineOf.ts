/** The line that names the writer: «كتب – سامي النجار | الأحد 3 مارس 2024». */
import { findDay } from '#pipeline/steps/stampLine.ts';
import { fold } from '#text/fold.ts';

const BYLINE = /^(?:كتبت?|بقلم|تحرير|إعداد|اعداد|كتابة) ?[:–—-] ?\p{L}[\p{L}\p{M}.]{1,20}(?: \p{L}[\p{L}\p{M}.]{1,20}){0,4} ?(?:[|–—-] ?(?<stamp>[^|]{6,60}))?$/u;
const LONGEST = 120;

/** Read a byline: `day` is the day that stands beside the name, or null. Null when the line is none. */
export function bylineOf(text: string): { readonly day: string | null } | null {
  const match = text.length <= LONGEST && !text.endsWith('.') ? BYLINE.exec(text) : null;
  if (!match) return null;
  const stamp = match.groups?.['stamp'];
  const day = stamp === undefined ? null : findDay(fold(stamp));
  return stamp !== undefined && day === null ? null : { day: day?.iso ?? null };
}

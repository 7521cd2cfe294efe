/** A dateline that stands alone above the text: «صوت السهل - المدينة», «المدينة – سامي النجار», «المدينة – 2 يناير 2026». */
import { isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { AGENCY } from '#pipeline/steps/readDateline.ts';
import { isOutletName } from '#pipeline/steps/readOutlet.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

const LONGEST = 70;
const MOST_WORDS = 8;
/** A part is a place, an outlet or a name. */
const LONGEST_PART = 3;
const PARTING = / ?[_/ـ] ?|(?<! ) ?[–—-]{1,2} |(?: )?[–—-]{1,2}(?=\p{L}| |$)/u;
const AGENCY_ALONE = new RegExp(`^\\(?(?:وكالة )?${AGENCY}\\)?$`, 'u');

/** Give the parts of a line that is nothing but places, outlets, names and a day with dashes or strokes between them; null for any other. */
export function datelineParts(text: string): { readonly parts: readonly string[]; readonly day: string | null } | null {
  if (text.length > LONGEST || wordCount(text) > MOST_WORDS || !isBare(text.replace(/[:،]$/u, '')) || /[؟!«»"“”…|]|\.\.|: ?\p{L}/u.test(text)) return null;
  const folded = fold(text);
  const day = findDay(folded);
  const place = day === null ? text : text.slice(0, text.length - (folded.length - day.start));
  const behind = day === null ? '' : text.slice(text.length - (folded.length - day.end)).replace(/^ ?(?:م|هـ)(?= |$)/u, '').trim();
  // Words right behind a day are a headline's.
  if (/^\p{L}/u.test(behind)) return null;
  const parts = `${place} - ${behind}`.replace(/[\s:.–—_/ـ-]+$/u, '').split(PARTING).map((part) => part.trim()).filter((part) => part !== '');
  const hasMark = day !== null || parts.length > 1 || /[–—_/ـ-]$/u.test(text.trim());
  const fits = parts.length > 0 && parts.length <= 4 && parts.every((part) => wordCount(part) <= LONGEST_PART && !/\p{N}{3}/u.test(part) && !opensWithVerb(lineKey(part)));
  return hasMark && fits ? { parts, day: day?.iso ?? null } : null;
}

const OTHERS = /^(?:متابع(?:ة|ات)|خاص|وكالات|الوكالات|تقرير|مراسل(?:ة|نا)?(?: خاص(?:ة)?)?|قسم (?:الأخبار|الاخبار)|المحرر|التحرير)$/u;

/** Before the site that copies it, the paper. */
const PAPER = /^(?:صحيفة|جريدة|وكالة|قناة) \p{L}/u;

/** Give the outlet that the parts of a dateline name: by its own words, an agency's letters, or the one beside «متابعات». */
export function outletOfParts(parts: readonly string[]): string | null {
  const names = parts.filter((part) => !OTHERS.test(part));
  return names.find((part) => PAPER.test(part)) ?? names.find(isOutletName) ?? names.find((part) => AGENCY_ALONE.test(part)) ?? (names.length === 1 && parts.length > 1 ? (names[0] ?? null) : null);
}

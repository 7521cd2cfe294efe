/** A dateline that stands alone above the text: «صوت السهل - المدينة», «المدينة – سامي النجار», «المدينة – 2 يناير 2026». */
import { isPerson } from '#pipeline/steps/bylineOf.ts';
import { isDatelinePlace, placeBefore } from '#pipeline/steps/datelinePlaces.ts';
import { isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { findDay } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

const LONGEST = 70;
const MOST_WORDS = 8;
/** A part is a place, an outlet or a name. */
const LONGEST_PART = 3;
const PARTING = / ?[_/ـ] ?|(?<! ) ?[–—-]{1,2} |(?: )?[–—-]{1,2}(?=\p{L}| |$)| ?… ?| ?\((?=\p{L})/u;
/** «المدينة: السهل»: a place before a colon. */
const AFTER_PLACE = /^(?<place>[^:]{2,25}): ?(?<name>\p{L}[\p{L}\p{M} ]{1,25})$/u;
/** «* المدينة سامي النجار:»: the place and the writer without a mark between them. */
const STARRED = /^[*•] ?(?<words>\p{L}[\p{L} ]{5,40}?) ?:?$/u;
const DIGITS_DAY = /[-–—_/ ]*\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/u;

/** Give the parts of a line that is nothing but places, outlets, names and a day with dashes or strokes between them; null for any other. */
export function datelineParts(text: string): { readonly parts: readonly string[]; readonly day: string | null } | null {
  const { place, name } = AFTER_PLACE.exec(text)?.groups ?? {};
  if (place !== undefined && name !== undefined && isDatelinePlace(place) && wordCount(name) <= 2 && !opensWithVerb(lineKey(name))) return { parts: [place, name], day: null };
  const starred = STARRED.exec(text)?.groups?.['words'];
  const town = starred === undefined ? null : placeBefore(starred);
  if (starred !== undefined && town !== null && isPerson(starred.slice(town.length).trim())) return { parts: [town, starred.slice(town.length).trim()], day: null };
  const bare = text.replace(/[\s:.،]+$/u, '').replace('…', '');
  if (text.length > LONGEST || wordCount(text) > MOST_WORDS || !isBare(bare) || /[؟!«»"“”|]|\.\.|: ?\p{L}/u.test(text)) return null;
  const folded = fold(text);
  const day = findDay(folded);
  const places = day === null ? text : text.slice(0, text.length - (folded.length - day.start));
  const behind = day === null ? '' : text.slice(text.length - (folded.length - day.end)).replace(/^ ?(?:م|هـ)(?= |$)/u, '').trim();
  // Words right behind a day are a headline's.
  if (/^\p{L}/u.test(behind)) return null;
  const parts = `${places.replace(DIGITS_DAY, '')} - ${behind}`.replace(/[\s:.–—_/ـ-]+$/u, '').split(PARTING).map((part) => part.replace(/\)$/u, '').trim()).filter((part) => part !== '');
  const hasMark = day !== null || parts.length > 1 || /[–—_/ـ-]$/u.test(text.trim());
  const fits = parts.length > 0 && parts.length <= 4 && parts.every((part) => wordCount(part) <= LONGEST_PART && !/\p{N}{3}/u.test(part) && !opensWithVerb(lineKey(part)));
  return hasMark && fits ? { parts, day: day?.iso ?? null } : null;
}

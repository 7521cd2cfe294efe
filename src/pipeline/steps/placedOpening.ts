/** A report that opens with the place it is dated from: «المدينة: أعلنت …», «المدينة/ صوت السهل أعلنت …», «المدينة - سامي النجار - …». */
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { HEADS } from '#pipeline/entities/discover/organisationWords.ts';
import { isTitle } from '#pipeline/entities/discover/titles.ts';
import { AGENCY } from '#pipeline/steps/agencies.ts';
import { isPerson } from '#pipeline/steps/bylineOf.ts';
import { isDatelinePlace, placeBefore } from '#pipeline/steps/datelinePlaces.ts';
import { opensReport } from '#pipeline/steps/namedOpening.ts';
import { fold } from '#text/fold.ts';

const MARK = /^ ?[-–—ـ:/]{1,2} ?(?=\p{L})/u;
/** A paper's name in quotation marks. */
const QUOTED = /^ ?[-–—ـ/]? ?["«“][^"«»“”]{2,30}["»”] ?[-–—ـ:]{1,2} ?(?=\p{L})/u;
/** The agency's letters run on into the report. */
const AGENCY_BEHIND = new RegExp(`^ ?[-–—ـ/] ?${AGENCY}(?: ?[-–—ـ:/]{1,2} ?| )(?=\\p{L})`, 'u');
/** So does a paper's name. */
const PAPER_BEHIND = /^ ?\/ ?(?<paper>ال\p{L}{2,12}) (?=(?<verb>\p{L}{2,12}) (?<subject>\p{L}{2,15}))/u;
/** The writer, with «كتبت» before the name or without, and the day behind it. */
const WRITER = /^ ?[-–—ـ] ?(?<label>كتبت? )?(?<writer>\p{L}{2,15}(?: \p{L}{2,15}){1,2}) ?[-–—ـ:] ?(?=\p{L})/u;

/** After a verb its subject follows: an office or a body. «المدينة/ الحكومة أعلنت أن» has its subject before it. */
function paperLength(rest: string): number {
  const { verb = '', subject = '' } = PAPER_BEHIND.exec(rest)?.groups ?? {};
  const of = fold(subject);
  return verb !== '' && opensReport(verb) && (isTitle(of) || HEADS.has(of)) ? PAPER_BEHIND.exec(rest)![0].length : 0;
}

function writerLength(rest: string): number {
  const { label, writer = '' } = WRITER.exec(rest)?.groups ?? {};
  return writer !== '' && isPerson(writer) && (label !== undefined || isGivenName(writer)) ? WRITER.exec(rest)![0].length : 0;
}

/** «صوت السهل (المدينة) أعلنت …»: the place in brackets behind the outlet. */
const PLACE_IN_BRACKETS = /^(?<name>\p{L}{2,20}(?: [\p{L}\p{N}]{2,20}){0,2}) ?\((?<place>\p{L}{2,20}(?: \p{L}{2,20})?)\)(?: ?[-–—ـ:/]{1,2} ?| )(?=\p{L})/u;

/** Give the length of the place with which a report opens, and of what stands beside it; 0 where none does. */
export function placedLength(head: string): number {
  const bracketed = PLACE_IN_BRACKETS.exec(head);
  if (bracketed && isDatelinePlace(bracketed.groups!['place']!) && !opensReport(head) && opensReport(head.slice(bracketed[0].length))) return bracketed[0].length;
  const place = placeBefore(head);
  if (place === null) return 0;
  const rest = head.slice(place.length);
  const beside = QUOTED.exec(rest)?.[0].length ?? AGENCY_BEHIND.exec(rest)?.[0].length ?? (paperLength(rest) || writerLength(rest));
  if (beside > 0) return place.length + beside;
  const mark = MARK.exec(rest)?.[0].length ?? 0;
  return mark > 0 && opensReport(rest.slice(mark)) ? place.length + mark : 0;
}

/** The subject of a sentence, which a participle of speech speaks of. */
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { ADJECTIVE, headless, isConstruct, isSpeakerHead, isPreposition, known, parts } from '#pipeline/quotes/headWords.ts';
import { isMasdar } from '#pipeline/quotes/masdars.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { BODIES, isPlainObject, ROLES } from '#pipeline/quotes/nounWords.ts';
import { clauseStarts } from '#pipeline/quotes/openings.ts';
import { isDefiniteBody, phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { hasPerson, withName } from '#pipeline/quotes/withName.ts';

/** What a participle agrees with in a body's name. */
const agrees = (folded: string, feminine: boolean): boolean => /(?:ة|.{3}ات)$/.test(folded) === feminine;
/** «قررت», «أعلنت»: a verb whose subject is a woman or a body. */
const SHE = /[^ا]ت$/;
/** Such a verb, or its imperfect: «دعت نقابة …»، «تقول وزارة …». */
const ACTS = /[^ا]ت$|^[وف]?ت.{2,}/;
const HIS_DEED = /^ي.{2,}[^يةا]$/;
const HER_DEED = /^ت.{2,}[^يةا]$/;
const OWNED = /^.{2,}(?:ه|ها|هم)$/;
const ONE_OF = /^(?:احد|احدي)$/;
const NOT_OF_NAME = /^و|.{3}ا$|^ب(?!اسم).{3,}|^ل(?!ل).{4,}/;
/** «المتحدث باسم الجيش»: the body belongs to the name. */
const IN_NAME_OF = /^(?:باسم|بلسان|لدي)$/;
/** So many words after the first definite one, a name may go on with that nothing is known of. */
const FURTHER = 3;

/** A father's name, or a family's. */
const FURTHER_NAME = /^(?:بن|ابن|بنت|ولد|ال.{3,}[يى])$/;
/** So many words of an office may stand before its bearer's name. */
const OFFICE = 3;

/** «الأستاذة المتعاقدة لينا غصن»، «رئيسة جمعية لمراقبة الانتخابات سلوى عاشور»: what stands before the bearer's name belongs to the office. */
function isOfName({ tokens, gap }: Passage, names: Names, at: number, to: number): boolean {
  const { folded } = tokens[at]!;
  if (!/^(?:ال|لل|ل.{4,}ة$)/.test(folded) || isSpeakerHead(folded)) return false;
  const head = tokens[at - 1]!.folded;
  for (let next = at + 1; next <= at + OFFICE && next < to && !parts(gap(next)); next++) {
    if (names.begins(next)) return names.kind(next) === 'person' && (next > at + 1 || !folded.startsWith('ال') || head.endsWith('ة') === folded.endsWith('ة'));
    if (!/^(?:و?ال|لل)/.test(tokens[next]!.folded) || isSpeakerHead(tokens[next]!.folded)) return false;
  }
  return false;
}

/** Where the subject that begins at `from` ends: between it and its object nothing divides but what a name is known to hold. */
function subjectEnd(passage: Passage, names: Names, from: number, to: number): number {
  const { tokens } = passage;
  const named = names.kind(from) === 'person';
  const head = tokens[from]!.folded;
  let definite = isConstruct(head) || ONE_OF.test(head) ? -1 : from;
  let end = from + 1;
  for (; end < to; end++) {
    if (known(names, end)) continue;
    const { folded } = tokens[end]!;
    const before = tokens[end - 1]!.folded;
    if (!named && isOfName(passage, names, end, to)) continue;
    if (names.kind(end - 1) === 'person' && !FURTHER_NAME.test(folded)) break;
    if (
      named ||
      NOT_OF_NAME.test(folded) ||
      // «خفض صاحب المطعم أسعاره»
      (definite >= 0 && OWNED.test(folded) && !/^(?:نفس|ذات|عين)/.test(folded) && !isGivenName(folded)) ||
      ((before.startsWith('ال') || (definite >= 0 && end > from + 1)) && isPlainObject(folded)) ||
      (isSpeakerHead(folded) && definite >= 0 && !IN_NAME_OF.test(before)) ||
      // «اتهم المتحدث باسم الجيش كمبوديا»
      (definite >= 0 && names.isPlace(end) && !folded.startsWith('ال') && !ADJECTIVE.test(folded) && !IN_NAME_OF.test(before))
    )
      break;
    if (definite >= 0 && (end >= definite + FURTHER || (before.startsWith('ال') && ((isMasdar(folded) || folded.startsWith('ال')) && !ADJECTIVE.test(folded)))))
      break;
    // «عانق والده المدرب»
    if (end === from + 1 && OWNED.test(head) && folded.startsWith('ال') && !ADJECTIVE.test(folded)) break;
    // «تاجر جملة يرتب صناديقه»: what somebody does whom nobody names.
    if (definite < 0 && !before.startsWith('ال') && (head.endsWith('ة') ? HER_DEED : HIS_DEED).test(folded) && !isMasdar(folded)) break;
    if (definite < 0 && folded.startsWith('ال')) definite = end;
  }
  return end;
}

/** Give the subject that a clause names first: «استقبل الوزير …», «وكان المجلس قد …». */
function subjectAt(passage: Passage, names: Names, first: number, start: number, before: number, feminine: boolean): Phrase | null {
  const { tokens, gap } = passage;
  const verb = tokens[first]!.folded;
  for (let at = first; at <= first + 1 && at < before; at++) {
    const { folded } = tokens[at]!;
    // «حملوا رئيس الحكومة»: a verb in the plural has its subject in itself; «قررت النيابة …، مؤكدا»: another one speaks.
    if (at > first && (parts(gap(at)) || verb.endsWith('وا') || (SHE.test(verb) && !feminine && !ROLES.has(verb)))) return null;
    if (isPreposition(tokens[at]!) && !known(names, at)) return null;
    const body =
      (isDefiniteBody(folded) && (first > start || at > first) && agrees(folded, feminine)) ||
      (feminine && at > first && BODIES.has(folded) && folded.endsWith('ة') && ACTS.test(verb));
    // «أطلعنا أحد السكان على صور»
    const oneOf = at > first && ONE_OF.test(folded) && (tokens[at + 1]?.folded.startsWith('ال') ?? false);
    if (!(body || oneOf || ROLES.has(headless(folded)) || (names.begins(at) && names.kind(at) === 'person'))) continue;
    const phrase = { from: at, to: subjectEnd(passage, names, at, phraseEnd(passage, names, at, before)) };
    return hasPerson(names, phrase.from, phrase.to) ? phrase : withName(passage, names, phrase, before);
  }
  return null;
}

/** Give the subject of a sentence from `start`, for a participle at `before`: «استقبل الوزير …، مؤكدا أن». */
export function subjectOf(passage: Passage, names: Names, start: number, before: number, feminine: boolean): Phrase | null {
  for (const first of clauseStarts(passage, names, start, before)) {
    const subject = subjectAt(passage, names, first, start, before, feminine);
    if (subject !== null) return subject;
  }
  return null;
}

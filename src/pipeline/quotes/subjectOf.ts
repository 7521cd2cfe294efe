/** The subject of a sentence, which a participle of speech speaks of. */
import { headless, isSpeakerHead, known, parts, PREPOSITION } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { ROLES } from '#pipeline/quotes/nounWords.ts';
import { isDefiniteBody, phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';

export const AUXILIARY = /^(?:و|ف)$|^[وف]?(?:اما|كان|كانت|كانوا|قد|لقد|ان|لكن|فيما|بينما|حين|كما|حيث|اذ|ولكن)$/;

/** What a participle agrees with in a body's name. */
const agrees = (folded: string, feminine: boolean): boolean => folded.endsWith('ة') === feminine;

/** Give the subject that the sentence's first words name: «استقبل الوزير …، مؤكدا أن», «وكان المجلس قد …، معتبرا أن». */
export function subjectOf(passage: Passage, names: Names, start: number, before: number, feminine: boolean): Phrase | null {
  const { tokens, gap } = passage;
  let first = start;
  while (first < before && first < start + 4 && AUXILIARY.test(tokens[first]!.folded)) first++;
  for (let at = first; at <= first + 1 && at < before; at++) {
    const { folded } = tokens[at]!;
    // «حملوا رئيس الحكومة»: a verb in the plural has its subject in itself.
    if (at > first && (parts(gap(at)) || tokens[first]!.folded.endsWith('وا'))) return null;
    if (PREPOSITION.test(folded) && !known(names, at)) return null;
    const body = isDefiniteBody(folded) && first > start && agrees(folded, feminine);
    if (!(body || ROLES.has(headless(folded)) || (names.begins(at) && names.kind(at) === 'person'))) continue;
    const to = phraseEnd(passage, names, at, before);
    const named = names.kind(at) === 'person';
    // Between subject and object nothing divides but what a name is known to hold.
    let end = at + 1;
    while (end < to && (known(names, end) || (!named && end < at + 3 && !/^و|.{3}ا$|^ب(?!اسم).{3,}/.test(tokens[end]!.folded) && !isSpeakerHead(tokens[end]!.folded)))) end++;
    return { from: at, to: end };
  }
  return null;
}

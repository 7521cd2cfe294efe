/** The speaker that stands before a verb: «لافروف قال إن». */
import { AUXILIARY, pastTurn } from '#pipeline/quotes/openings.ts';
import { caseless, headless, isAdverb, isSpeakerHead, known, parts, PREPOSITION } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { isEnder, ROLES } from '#pipeline/quotes/nounWords.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { holdsSubject, isComplementiser, speechForm } from '#pipeline/quotes/speechWords.ts';

const LONGEST = 14;

/** What stands between commas beside a name: «، الذي يزور المدينة،»، «، في تصريح،». */
const ASIDE = /^(?:الذي|التي|الذين|وهو|وهي|في|خلال|عبر|ضمن|علي)$/;
const COMMA = /[،,]/;
const MOST_ASIDES = 2;
const LONGEST_APPOSITION = 6;

/** The first word of the part between commas that ends before `to`. */
function partBefore({ gap }: Passage, start: number, to: number): number {
  let from = to - 1;
  while (from > start && from > to - 20 && !COMMA.test(gap(from))) from--;
  return from;
}

/** «بدوره، المتحدث فلان، أفاد»، «وكانت السلطات، قد قالت»: with a comma between, the name must open the sentence. */
function openingName(passage: Passage, names: Names, start: number, verb: number): Phrase | null {
  const { tokens, gap } = passage;
  let to = verb;
  while (to > start + 1 && AUXILIARY.test(tokens[to - 1]!.folded) && !COMMA.test(gap(to))) to--;
  if (!COMMA.test(gap(to))) return null;
  let from = partBefore(passage, start, to);
  for (let asides = 0; asides < MOST_ASIDES && from > start && ASIDE.test(tokens[from]!.folded); asides++) {
    to = from;
    from = partBefore(passage, start, to);
  }
  let opening = pastTurn(passage, start);
  while (opening < to && AUXILIARY.test(tokens[opening]!.folded)) opening++;
  const first =
    opening < to && from > opening && COMMA.test(gap(from)) && to - from <= LONGEST_APPOSITION && partBefore(passage, start, from) <= opening ? from : to;
  if (opening >= to || to - opening > LONGEST || (first === to && from > opening)) return null;
  if (!isSpeakerHead(caseless(tokens[opening]!.folded)) && !(names.begins(opening) && names.kind(opening) === 'person')) return null;
  return phraseEnd(passage, names, opening, first) === first ? { from: opening, to } : null;
}

/** Nothing but an aside stands between the name and the verb. */
function closeBefore(passage: Passage, names: Names, start: number, verb: number): Phrase | null {
  const { tokens, gap, inPair } = passage;
  let to = verb;
  if (/[،,]/.test(gap(verb))) {
    // «لافروف، الذي يزور الجزائر، قال إن»
    let aside = verb - 1;
    while (aside > start && aside > verb - 20 && !/[،,]/.test(gap(aside))) aside--;
    if (aside <= start || !/^(?:الذي|التي|الذين|وهو|وهي)$/.test(tokens[aside]!.folded)) return null;
    to = aside;
  } else if (parts(gap(verb))) return null;
  let from = to;
  while (
    from > start &&
    from > to - LONGEST - 4 &&
    !(from < to && parts(gap(from)) && inPair[from] !== inPair[Math.max(0, from - 1)]) &&
    !(from < to && parts(gap(from)))
  )
    from--;
  // «إلا أن مسؤولا … قال»: the clause's own subject.
  for (let at = to - 2; at > from; at--) {
    if (!isComplementiser(tokens[at]!.folded) || holdsSubject(tokens[at]!.folded)) continue;
    from = at + 1;
    break;
  }
  let opening = start;
  while (opening < to && AUXILIARY.test(tokens[opening]!.folded)) opening++;
  while (from < to && AUXILIARY.test(tokens[from]!.folded)) from++;
  while (to > from && (AUXILIARY.test(tokens[to - 1]!.folded) || isAdverb(tokens[to - 1]!.folded))) to--;
  if (to <= from || to - from > LONGEST || isAdverb(tokens[from]!.folded)) return null;
  const { folded, text } = tokens[from]!;
  const bare = headless(folded);
  if (!known(names, from) && (PREPOSITION.test(folded) || isEnder(folded))) return null;
  const plausible =
    known(names, from) || isSpeakerHead(caseless(folded)) || (from === opening && (bare.startsWith('ال') || to - from <= 3 || inPair[from]! >= 0));
  if (!plausible || (speechForm(folded, text) !== undefined && !ROLES.has(folded))) return null;
  return phraseEnd(passage, names, from, to) === to ? { from, to } : null;
}

/** «الوزير الذي زار المنطقة أمس قال إن»: what is told of him stands between, without commas. */
function toldOf(passage: Passage, names: Names, start: number, verb: number): Phrase | null {
  const { tokens, gap } = passage;
  let from = pastTurn(passage, start);
  while (from < verb && AUXILIARY.test(tokens[from]!.folded)) from++;
  if (
    from >= verb ||
    verb - from > LONGEST ||
    COMMA.test(gap(verb)) ||
    !(isSpeakerHead(tokens[from]!.folded) || (names.begins(from) && names.kind(from) === 'person'))
  )
    return null;
  const to = phraseEnd(passage, names, from, verb);
  if (!/^(?:الذي|التي)$/.test(tokens[to]?.folded ?? '') || to + 1 >= verb) return null;
  for (let at = from + 1; at < verb; at++) if (parts(gap(at)) || isComplementiser(tokens[at]!.folded)) return null;
  return { from, to };
}

/** Give the speaker that stands before a verb («لافروف قال إن»); null where none does. `start`: the sentence's first word. */
export const speakerBefore = (passage: Passage, names: Names, start: number, verb: number): Phrase | null =>
  closeBefore(passage, names, start, verb) ?? openingName(passage, names, start, verb) ?? toldOf(passage, names, start, verb);

/** The speaker that stands before a verb: «لافروف قال إن». */
import { AUXILIARY } from '#pipeline/quotes/subjectOf.ts';
import { caseless, headless, isAdverb, isSpeakerHead, known, parts, PREPOSITION } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { isEnder, ROLES } from '#pipeline/quotes/nounWords.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { speechForm } from '#pipeline/quotes/speechWords.ts';

const LONGEST = 14;

/** Give the speaker that stands before a verb («لافروف قال إن»); null where none does. `start`: the sentence's first word. */
export function speakerBefore(passage: Passage, names: Names, start: number, verb: number): Phrase | null {
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
  while (from > start && from > to - LONGEST - 4 && !(from < to && parts(gap(from)) && inPair[from] !== inPair[Math.max(0, from - 1)]) && !(from < to && parts(gap(from)))) from--;
  let opening = start;
  while (opening < to && AUXILIARY.test(tokens[opening]!.folded)) opening++;
  while (from < to && AUXILIARY.test(tokens[from]!.folded)) from++;
  while (to > from && (AUXILIARY.test(tokens[to - 1]!.folded) || isAdverb(tokens[to - 1]!.folded))) to--;
  if (to <= from || to - from > LONGEST || isAdverb(tokens[from]!.folded)) return null;
  const { folded, text } = tokens[from]!;
  const bare = headless(folded);
  if (!known(names, from) && (PREPOSITION.test(folded) || isEnder(folded))) return null;
  const plausible = known(names, from) || isSpeakerHead(caseless(folded)) || (from === opening && (bare.startsWith('ال') || to - from <= 3 || inPair[from]! >= 0));
  if (!plausible || (speechForm(folded, text) !== undefined && !ROLES.has(folded))) return null;
  return phraseEnd(passage, names, from, to) === to ? { from, to } : null;
}

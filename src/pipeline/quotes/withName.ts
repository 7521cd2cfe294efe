/** A title and the name after its comma: «وزير النقل، أنيس غديرة، …». */
import { headless, isAdverb, isSpeakerHead, parts, PREPOSITION, RANK } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { isAudience, isEnder, ROLES } from '#pipeline/quotes/nounWords.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isComplementiser, speechForm } from '#pipeline/quotes/speechWords.ts';

export const hasPerson = (names: Names, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (names.kind(i) === 'person') return true;
  return false;
};

/** «، جهة أخرى،» is no name. */
const SIDE = /^(?:جهة|جانب|ناحية)$/;

/** When or where he speaks: what a name may end before. */
const WHEN = /^(?:عقب|خلال|بعد|اثر|قبل|عبر|اثناء|علي)$/;

/** «عضو اللجنة، النائب عن الكتلة فلان إن»: an office after the comma that holds a known name. */
function secondOffice(passage: Passage, names: Names, from: number, to: number): number {
  if (!isSpeakerHead(passage.tokens[from]!.folded)) return from;
  const end = phraseEnd(passage, names, from, to);
  return hasPerson(names, from, end) && names.kind(end - 1) === 'person' ? end : from;
}

/** «وزير النقل، أنيس غديرة، …»: a title alone takes the name after the comma. */
export function withName(passage: Passage, names: Names, phrase: Phrase, to: number): Phrase {
  const { tokens, gap } = passage;
  if (!ROLES.has(headless(tokens[phrase.from]!.folded)) || hasPerson(names, phrase.from, phrase.to) || phrase.to >= to || !/^\s*[،,]\s*$/.test(gap(phrase.to))) return phrase;
  const second = secondOffice(passage, names, phrase.to, to);
  if (second > phrase.to) return { from: phrase.from, to: second };
  let end = phrase.to;
  for (; end < to && end < phrase.to + 5; end++) {
    if (end > phrase.to && parts(gap(end))) break;
    const { folded, text } = tokens[end]!;
    if (isAudience(folded) || (end > phrase.to && (folded === 'في' || (end > phrase.to + 1 && (isAdverb(folded) || WHEN.test(folded)))))) break;
    if (isAdverb(folded) || isEnder(folded) || (isSpeakerHead(folded) && !(end === phrase.to && RANK.test(folded))) || SIDE.test(folded) || PREPOSITION.test(folded) || isComplementiser(folded) || speechForm(folded, text) !== undefined) return phrase;
  }
  const closes = end === to || parts(gap(end)) || isAudience(tokens[end]!.folded) || isAdverb(tokens[end]!.folded) || WHEN.test(tokens[end]!.folded) || tokens[end]!.folded === 'في';
  return end > phrase.to + 1 && end <= phrase.to + 4 && closes ? { from: phrase.from, to: end } : phrase;
}

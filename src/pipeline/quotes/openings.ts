/** How a sentence begins before its subject or verb: «بدوره»، «من جهتها»، «وكان»، «وفي بداية الجلسة، …». */
import { isPreposition, known } from '#pipeline/quotes/headWords.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';

export const AUXILIARY = /^(?:و|ف)$|^[وف]?(?:اما|كان|كانت|كانوا|قد|لقد|ان|لكن|فيما|بينما|حين|كما|حيث|اذ|ولكن)$/;
const IN_TURN = /^[وف]?بدور(?:ه|ها|هم|هما)$/;
const SIDE = /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم|هما)$/;
const COMMA = /[،,]/;
/** «، مقدما الأدلة»: what somebody does meanwhile. */
const STATE = /^[وف]?م.{2,}ا$/;
/** So many words an opening may have, and so many commas. */
const LONGEST = 20;
const MOST = 3;
/** A part between commas of so few words has no subject of its own: «عقدت أمس». */
const SHORT = 3;

/** Where a turn to somebody else ends: «بدوره»، «من جانبه»; `at` where none stands. */
export function pastTurn({ tokens }: Passage, at: number): number {
  const first = tokens[at]?.folded ?? '';
  if (IN_TURN.test(first)) return at + 1;
  return /^[وف]?من$/.test(first) && SIDE.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at;
}

/** The first word after the next comma before `before`; -1: none near enough. */
function pastComma({ gap }: Passage, from: number, before: number): number {
  for (let at = from + 1; at < before && at <= from + LONGEST; at++) if (COMMA.test(gap(at))) return at;
  return -1;
}

const pastAuxiliaries = ({ tokens }: Passage, from: number, before: number): number => {
  let at = from;
  while (at < before && at < from + 4 && AUXILIARY.test(tokens[at]!.folded)) at++;
  return at;
};

/** The places where a sentence's verb or subject may begin: its first word, or the one after an opening and its comma. */
export function clauseStarts(passage: Passage, names: Names, start: number, before: number): number[] {
  const starts: number[] = [];
  let at = start;
  for (let parts = 0; parts <= MOST && at >= 0 && at < before; parts++) {
    const turned = pastTurn(passage, at);
    const first = pastAuxiliaries(passage, turned, before);
    if (first >= before) break;
    const word = passage.tokens[first]!.folded;
    const expresses = word === 'عبر' && turned > at;
    const outside = !expresses && (isPreposition(passage.tokens[first]!) || STATE.test(word)) && !known(names, first);
    const next = pastComma(passage, first, before);
    if (!outside) starts.push(first);
    if (!outside && (next < 0 || next - first > SHORT)) break;
    at = next;
  }
  return starts;
}

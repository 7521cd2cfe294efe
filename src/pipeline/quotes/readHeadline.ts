/** «ترامب: سنغادر»: a headline gives words to a person or an office before its colon. */
import type { Speaker } from '#pipeline/draft.ts';
import { ROLES } from '#pipeline/quotes/nounWords.ts';
import { lastOf, type QuoteSheet, setDown, takePiece } from '#pipeline/quotes/quoteSheet.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import { speakerOf } from '#pipeline/quotes/readSpeaker.ts';

/** Whom a headline gives words to, and the word that they begin with. */
type Headline = { readonly speaker: Speaker; readonly at: number };

const LONGEST_NAME = 8;
const LONGEST_HEADLINE = 25;

/** The word after the first colon, where few enough words stand before it, and no sign; -1: there is none. */
function afterColon({ tokens, gap, text }: Passage): number {
  let at = 1;
  while (at < tokens.length && at <= LONGEST_NAME && !gap(at).includes(':')) at++;
  const fits = at <= LONGEST_NAME && at + 2 < tokens.length && !/^\d/.test(tokens[at]!.folded) && !/[،,.]/.test(text.slice(tokens[0]!.start, tokens[at - 1]!.end));
  return fits ? at : -1;
}

/** Whether what follows the colon is one sentence, no longer than a headline. */
const isOneSentence = ({ tokens, sentence, gap }: Passage, at: number): boolean =>
  sentence[tokens.length - 1] === sentence[at] && !/[.:]/.test(gap(tokens.length)) && tokens.length <= LONGEST_HEADLINE;

/** «لوبان: زعيمة حزب الجبهة»: who someone is, not what someone says. */
const describes = (folded: string): boolean => !folded.startsWith('ال') && (ROLES.has(folded) || ROLES.has(folded.replace(/ة$/, '')));

/** Read a paragraph as a headline of that form; null: it is none. */
export function readHeadline(passage: Passage, names: Names): Headline | null {
  const { tokens, inPair, pairs } = passage;
  const at = afterColon(passage);
  if (at < 0) return null;
  const known = names.begins(0) && names.kind(0) === 'person';
  if (!known && !isSpeakerHead(tokens[0]!.folded)) return null;
  const marked = inPair[at]! >= 0 && pairs[inPair[at]!]!.first === at;
  if (!marked && !(known && isOneSentence(passage, at) && !describes(tokens[at]!.folded))) return null;
  return { speaker: speakerOf(passage, names, { from: 0, to: at }), at };
}

/** Set down what a headline gives. */
export function takeHeadline(sheet: QuoteSheet, passage: Passage, { speaker, at }: Headline): void {
  const { tokens, inPair } = passage;
  if (inPair[at]! >= 0) takePiece(sheet, passage, inPair[at]!, speaker, null);
  else setDown(sheet, passage, [tokens[at]!.start, lastOf(passage, tokens.length - 1)], 'reported', speaker, null);
}

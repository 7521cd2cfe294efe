/** The quotations found so far in a paragraph: marked pieces are taken once, clauses are set down beside them. */
import type { Quote, Speaker } from '#pipeline/draft.ts';
import type { Cue } from '#pipeline/quotes/cue.ts';
import type { Marked, Passage } from '#pipeline/quotes/readPassage.ts';
import type { Voice } from '#pipeline/quotes/resolveVoices.ts';
import { isNamed } from '#pipeline/quotes/scanContent.ts';
import { isComplementiser } from '#pipeline/quotes/speechWords.ts';

/** A range of the paragraph given to a speaker. */
export type Given = { readonly start: number; readonly end: number; readonly speaker: Speaker };

export type QuoteSheet = {
  readonly quotes: Omit<Quote, 'paragraph'>[];
  readonly given: Given[];
  /** Marked pieces taken, by their number, with their speaker. */
  readonly taken: Map<number, Speaker | null>;
};

/** A marked piece of fewer words is an expression, not something said. */
export const SHORTEST_PIECE = 3;
/** So many words outside the marks make a clause worth giving beside its marked pieces. */
const UNMARKED = 3;
/** «جاء ذلك على لسان …» says nothing of its own. */
const COMES_SO = /^[وف]?(?:جاء|يأتي) (?:ذلك|هذا)/;
/** What may stand at the end of a clause and belongs to what follows it. */
const TRAILING = /^(?:وذلك|و|كما|هذا|فيما|وقد|لكن|ولكن|لكنه|لكنها|ولكنه|اما|اذ|حيث|مما)$/;

export const emptySheet = (): QuoteSheet => ({ quotes: [], given: [], taken: new Map() });
export const wordsIn = (pair: Marked): number => pair.after - pair.first;

const pairAt = ({ inPair, pairs }: Passage, at: number): Marked | undefined => (inPair[at]! >= 0 ? pairs[inPair[at]!]! : undefined);

/** Where a word begins, with the mark that it opens. */
function firstOf(passage: Passage, at: number): number {
  const pair = pairAt(passage, at);
  return pair !== undefined && pair.first === at ? pair.from : passage.tokens[at]!.start;
}

/** Where a word ends, with the mark that closes after it. */
export function lastOf(passage: Passage, at: number): number {
  const pair = pairAt(passage, at);
  return pair !== undefined && pair.after - 1 === at ? pair.to : passage.tokens[at]!.end;
}

/** Take in the sign after a number (70 %), and a bracket that was opened inside. */
function withSign(text: string, start: number, end: number): number {
  const sign = /^\s?[%٪]/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return sign > 0 || text[end] !== ')' ? end + sign : end + Number(text.lastIndexOf('(', end) > Math.max(start, text.lastIndexOf(')', end - 1)));
}

/** The words of the cue, as written. */
export const verbOf = ({ text, tokens }: Passage, cue: Cue): string => text.slice(tokens[cue.verb]!.start, tokens[cue.verbTo - 1]!.end);

/** Set down words with their speaker. */
export function setDown(sheet: QuoteSheet, { text }: Passage, [start, end]: readonly [number, number], form: Quote['form'], speaker: Speaker | null, verb: string | null): void {
  sheet.quotes.push({ start, end, text: text.slice(start, end), form, speaker, verb });
  if (speaker !== null) sheet.given.push({ start, end, speaker });
}

/** Take a marked piece as words said, unless it was taken. */
export function takePiece(sheet: QuoteSheet, passage: Passage, index: number, speaker: Speaker | null, verb: string | null): void {
  if (sheet.taken.has(index)) return;
  const { start, end } = passage.pairs[index]!;
  sheet.taken.set(index, speaker);
  setDown(sheet, passage, [start, end], 'direct', speaker, verb);
}

/** Take the marked pieces among some words that are long enough to be words said. */
export function takePieces(sheet: QuoteSheet, passage: Passage, from: number, to: number, { speaker, cue }: Voice): void {
  const { inPair, pairs } = passage;
  for (let at = from; at < to; at++) {
    const index = inPair[at]!;
    if (index < 0) continue;
    const pair = pairs[index]!;
    at = pair.after - 1;
    if (pair.first >= from && pair.after <= to && wordsIn(pair) >= SHORTEST_PIECE && !isNamed(passage, index)) takePiece(sheet, passage, index, speaker, verbOf(passage, cue));
  }
}

/** Whether a clause says something outside the pieces taken from it. */
function saysMore({ taken }: QuoteSheet, { inPair }: Passage, from: number, to: number): boolean {
  let unmarked = 0;
  let marked = false;
  for (let at = from; at < to && (unmarked < UNMARKED || !marked); at++) {
    if (inPair[at]! < 0 || !taken.has(inPair[at]!)) unmarked++;
    else marked = true;
  }
  return unmarked >= UNMARKED || !marked;
}

/** Give a clause as reported, unless all of it stands in marks. */
export function takeClause(sheet: QuoteSheet, passage: Passage, from: number, until: number, { speaker, cue }: Voice): void {
  const { text, tokens } = passage;
  let to = until;
  while (to > from + 1 && TRAILING.test(tokens[to - 1]!.folded)) to--;
  const glued = tokens[from]!.folded.startsWith('بان') && isComplementiser(tokens[from]!.folded);
  const start = firstOf(passage, from) + Number(glued);
  const end = withSign(text, start, lastOf(passage, to - 1));
  if (end <= start || to - from < 2 || COMES_SO.test(text.slice(start, start + 12))) return;
  if (saysMore(sheet, passage, from, to)) setDown(sheet, passage, [start, end], 'reported', speaker, verbOf(passage, cue));
  else if (speaker !== null) sheet.given.push({ start, end, speaker });
}

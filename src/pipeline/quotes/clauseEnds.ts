/** Where the words that a cue governs end: with its sentence, or before the next cue that governs words of its own. */
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import type { Voice } from '#pipeline/quotes/resolveVoices.ts';

export type ClauseEnds = {
  /** The first word of the sentence that a word stands in. */
  firstOfSentence(at: number): number;
  /** The word before which what the cue of that number governs ends; its words begin at `from`. */
  endOf(index: number, from: number): number;
};

/** «بينما نفت الوزارة ذلك»: what stands against the words before is no part of them. */
const AGAINST = /^(?:فيما|بينما|حين)$/;
/** A clause that begins so has its verb after a comma: «أنه بالرغم من …، تشير». */
const SUBORDINATE = /^(?:بالرغم|رغم|اذا|لو|عندما|حين|بعد|منذ|لدي|عند)$/;

/** A participle or a source always ends the words before it; a verb does where it governs words of its own, or stands against them. */
function cuts({ tokens }: Passage, { cue }: Voice): boolean {
  if (cue.kind === 'source') return cue.looks === 'back';
  return cue.content.kind !== 'none' || (cue.kind === 'verb' && cue.from < cue.verb && AGAINST.test(tokens[cue.from]!.folded));
}

/** Give, for each cue, the number of the next one that ends what stands before it. */
function nextCuts(passage: Passage, voices: readonly Voice[]): Int32Array {
  const next = new Int32Array(voices.length);
  for (let i = voices.length - 1, at = voices.length; i >= 0; i--) {
    next[i] = at;
    if (cuts(passage, voices[i]!)) at = i;
  }
  return next;
}

/** Give, for each word, the first and the one after the last word of its sentence. */
function sentenceBounds({ sentence }: Passage): { readonly first: Int32Array; readonly after: Int32Array } {
  const size = sentence.length;
  const first = new Int32Array(size);
  const after = new Int32Array(size);
  for (let i = 1; i < size; i++) first[i] = sentence[i] === sentence[i - 1] ? first[i - 1]! : i;
  for (let i = size - 1; i >= 0; i--) after[i] = i + 1 < size && sentence[i] === sentence[i + 1] ? after[i + 1]! : i + 1;
  return { first, after };
}

/** Measure a paragraph once for all its cues. */
export function clauseEnds(passage: Passage, voices: readonly Voice[]): ClauseEnds {
  const bounds = sentenceBounds(passage);
  const next = nextCuts(passage, voices);
  /** Whether the verb of a cue is the verb of the clause that begins at `from`. */
  const completes = ({ cue }: Voice, from: number): boolean =>
    cue.kind === 'verb' && !cue.and && cue.from === cue.verb && (SUBORDINATE.test(passage.tokens[from]!.folded) || SUBORDINATE.test(passage.tokens[from + 1]?.folded ?? ''));
  return {
    firstOfSentence: (at) => bounds.first[at]!,
    endOf(index, from) {
      let cut = next[index]!;
      while (cut < voices.length && (voices[cut]!.cue.from < from || completes(voices[cut]!, from))) cut = next[cut]!;
      return Math.min(bounds.after[from]!, voices[cut]?.cue.from ?? passage.tokens.length);
    },
  };
}

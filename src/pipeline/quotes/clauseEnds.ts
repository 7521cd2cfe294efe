/** Where the words that a cue governs end: with its sentence, or before the next cue that governs words of its own. */
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import type { Voice } from '#pipeline/quotes/resolveVoices.ts';

export type ClauseEnds = {
  /** The first word of the sentence that a word stands in. */
  firstOfSentence(at: number): number;
  /** The word before which what the cue of that number governs ends; its words begin at `from`. */
  endOf(index: number, from: number): number;
};

/** A participle or a source always ends the words before it; a verb does where it governs words of its own. */
const cuts = ({ cue: { kind, content, looks } }: Voice): boolean => (kind === 'source' ? looks === 'back' : content.kind !== 'none');

/** Give, for each cue, the number of the next one that ends what stands before it. */
function nextCuts(voices: readonly Voice[]): Int32Array {
  const next = new Int32Array(voices.length);
  for (let i = voices.length - 1, at = voices.length; i >= 0; i--) {
    next[i] = at;
    if (cuts(voices[i]!)) at = i;
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
  const next = nextCuts(voices);
  return {
    firstOfSentence: (at) => bounds.first[at]!,
    endOf(index, from) {
      let cut = next[index]!;
      while (cut < voices.length && voices[cut]!.cue.from <= from) cut = next[cut]!;
      return Math.min(bounds.after[from]!, voices[cut]?.cue.from ?? passage.tokens.length);
    },
  };
}

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
const AGAINST = /^(?:فيما|بينما|حين|و?لكن)$/;
/** «…، ودعا إلى ضبط النفس»: what somebody asks for, thanks or blames besides what he says. */
const ACTS = /^و(?:دعا|دعت|طالبت?|ناشدت?|هنا|هنات|اشادت?|رحبت?|استنكرت?|نددت?|حثت?|وعدت?|تعهدت?|انتقدت?|اتهمت?|حذرت?|اعرب|اعربت)$/;
/** The same, of verbs that are not read as words of speech: «…، وعزا ذلك إلى». */
const DOES = /^و(?:عزا|عزت|شكرت?|اثني|اثنت|ثمنت?|اعتذرت?|نصحت?|ارجع|ارجعت|امتنع|امتنعت)$/;
/** «…، لكنه لم يوضح»، «…، دون أن يحدد»، «…، في حين لم يعلق»: what nobody says. */
const JOINT = /^(?:و?لكن(?:ه|ها|هم)?|فيما|بينما|حين|دون|غير)$/;
const NOT = /^(?:لم|لا|لن|ان|انه|انها)$/;
const TELLS = /^[يت](?:علق|تلق|وضح|حدد|كشف|ذكر|فصح|رد|دل|قدم|عط|جب|سم|شر|صدر|تسن|ورد|تطرق|نف|وكد|خض)ي?$/;
const COMMA = /[،,]/;
/** «في حين»، «من دون»: the joint stands behind it. */
const AGAINST_IN = /^(?:في|من)$/;
/** A clause that begins so has its verb after a comma: «أنه بالرغم من …، تشير». */
const SUBORDINATE = /^(?:بالرغم|رغم|اذا|لو|عندما|حين|بعد|منذ|لدي|عند)$/;

/** A participle or a source always ends the words before it; a verb does where it governs words of its own, or stands against them. */
function cuts({ tokens, gap }: Passage, { cue }: Voice): boolean {
  if (cue.kind === 'source') return cue.looks === 'back';
  if (
    COMMA.test(gap(cue.from)) &&
    cue.content.kind === 'none' &&
    ((cue.kind === 'participle' && cue.form.strength !== 'call') || (cue.speaker === null && ACTS.test(tokens[cue.from]!.folded)))
  )
    return true;
  // «…، وحذرت الخبيرة ذاتها من»: somebody else, or the same, begins to speak.
  if (COMMA.test(gap(cue.from)) && cue.kind === 'verb' && cue.and && cue.speaker !== null && cue.speaker.from > cue.verb && cue.verb === cue.from) return true;
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

/** «…، وهو ما لم ينفه الوزير»: whether others bear it out is not said by who speaks. */
const isDenied = (tokens: Passage['tokens'], at: number): boolean =>
  /^(?:وهو|وهي|الامر)$/.test(tokens[at]!.folded) &&
  /^(?:ما|امر|الذي)$/.test(tokens[at + 1]?.folded ?? '') &&
  /^(?:لم|لا|نف.*|اكد.{1,3}|[يت]نف.*|[يت]وكد.+)$/.test(tokens[at + 2]?.folded ?? '');

/** Give, for each word, the next one from it on that begins what nobody says. */
function nextUnsaid({ tokens, gap, inPair }: Passage): Int32Array {
  const next = new Int32Array(tokens.length + 1).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const first = AGAINST_IN.test(tokens[at]!.folded) ? at + 1 : at;
    const begins =
      at > 0 &&
      inPair[at]! < 0 &&
      COMMA.test(gap(at)) &&
      first + 2 < tokens.length &&
      JOINT.test(tokens[first]!.folded) &&
      NOT.test(tokens[first + 1]!.folded) &&
      TELLS.test(tokens[first + 2]!.folded);
    const comments = at > 0 && inPair[at]! < 0 && COMMA.test(gap(at)) && (DOES.test(tokens[at]!.folded) || isDenied(tokens, at));
    next[at] = begins || comments ? at : next[at + 1]!;
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
  const unsaid = nextUnsaid(passage);
  /** Whether the verb of a cue is the verb of the clause that begins at `from`. */
  const completes = ({ cue }: Voice, from: number): boolean =>
    cue.kind === 'verb' &&
    !cue.and &&
    cue.from === cue.verb &&
    (SUBORDINATE.test(passage.tokens[from]!.folded) || SUBORDINATE.test(passage.tokens[from + 1]?.folded ?? ''));
  return {
    firstOfSentence: (at) => bounds.first[at]!,
    endOf(index, from) {
      let cut = next[index]!;
      while (cut < voices.length && (voices[cut]!.cue.from < from || completes(voices[cut]!, from))) cut = next[cut]!;
      return Math.min(bounds.after[from]!, voices[cut]?.cue.from ?? passage.tokens.length, unsaid[from + 1]!);
    },
  };
}

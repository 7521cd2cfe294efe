/** The quotations of one paragraph, from its cues and its marks. */
import type { Quote, Speaker } from '#pipeline/draft.ts';
import type { Cue } from '#pipeline/quotes/cue.ts';
import { findCues } from '#pipeline/quotes/findCues.ts';
import type { Marked, Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead, type Names, speakerOf, subjectOf } from '#pipeline/quotes/readSpeaker.ts';
import { isNamed } from '#pipeline/quotes/scanContent.ts';
import { type Gender, holdsSubject, isComplementiser } from '#pipeline/quotes/speechWords.ts';

/** Whose words were given last, and where. */
export type Carried = { readonly speaker: Speaker; readonly gender: Gender; readonly paragraph: number };

type Given = { readonly start: number; readonly end: number; readonly speaker: Speaker };
type ReadParagraph = {
  readonly quotes: Omit<Quote, 'paragraph'>[];
  readonly given: Given[];
  readonly carried: Carried | null;
  /** The speaker of a quotation that is still open at the end; undefined where none is. */
  readonly open: Speaker | null | undefined;
};

type Voice = { readonly cue: Cue; readonly speaker: Speaker | null; readonly gender: Gender };
type Resolved = { readonly voices: Voice[]; readonly carried: Carried | null };

const agree = (a: Gender, b: Gender): boolean => a === b || a === 'any' || (b === 'any' && a !== 'p');
const CARRIES_ON = 2;
/** So many cues back, one still speaks for its sentence. */
const NEAR = 8;

/** Give each cue its speaker: the one named beside it, else the one of the sentence, else the one of the text before. */
function resolve(passage: Passage, names: Names, cues: readonly Cue[], before: Carried | null, paragraph: number): Resolved {
  const { sentence } = passage;
  let carried = before !== null && paragraph - before.paragraph <= CARRIES_ON ? before : null;
  let start = 0;
  const voices: Voice[] = [];
  for (const cue of cues) {
    while (sentence[start]! < sentence[cue.verb]!) start++;
    const inSentence = voices.slice(-NEAR).findLast((voice) => sentence[voice.cue.verb] === sentence[cue.verb] && voice.speaker !== null);
    const { gender } = cue.form;
    let speaker: Speaker | null = null;
    let named = gender;
    if (cue.speaker !== null && /(?:ون|ين)$|^(?:شهود|خبراء|علماء|باحثون|اطباء|ناشطون|نشطاء|سكان|قادة)$/.test(passage.tokens[cue.speaker.from]!.folded)) named = 'p';
    if (cue.speaker !== null) speaker = speakerOf(passage, names, cue.speaker, cue.glued || (cue.speaker.from < cue.verb ? 'و' : ''));
    else if (!cue.nobody) {
      const subject = inSentence === undefined && (cue.kind === 'participle' || cue.kind === 'noun') ? subjectOf(passage, names, start, cue.verb) : null;
      if (inSentence !== undefined && agree(gender, inSentence.gender)) ({ speaker, gender: named } = inSentence);
      else if (subject !== null) speaker = speakerOf(passage, names, subject, 'و');
      else if (inSentence === undefined && carried !== null && agree(gender, carried.gender) && (cue.kind !== 'participle' || carried.paragraph === paragraph)) ({ speaker, gender: named } = carried);
    }
    voices.push({ cue, speaker, gender: named });
    const aside = cue.kind === 'source' && cue.looks === 'back' && inSentence !== undefined;
    if (speaker !== null && !aside) carried = { speaker, gender: named, paragraph };
    else if (cue.speaker === null && !cue.nobody && speaker === null && cue.kind === 'verb') carried = null;
  }
  return { voices, carried };
}

const firstOf = ({ tokens, inPair, pairs }: Passage, at: number): number => {
  const pair = inPair[at]! >= 0 ? pairs[inPair[at]!]! : undefined;
  return pair !== undefined && pair.first === at ? pair.from : tokens[at]!.start;
};
const lastOf = ({ tokens, inPair, pairs }: Passage, at: number): number => {
  const pair = inPair[at]! >= 0 ? pairs[inPair[at]!]! : undefined;
  return pair !== undefined && pair.after - 1 === at ? pair.to : tokens[at]!.end;
};

/** Take in the sign after a number (70 %), and a bracket that was opened inside. */
function withSign(text: string, start: number, end: number): number {
  const sign = /^\s?[%٪]/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return sign > 0 || text[end] !== ')' ? end + sign : end + Number(text.lastIndexOf('(', end) > Math.max(start, text.lastIndexOf(')', end - 1)));
}

/** A participle or a source always ends the words before it; a verb does where it governs words of its own. */
const cuts = ({ kind, content, looks }: Cue): boolean => (kind === 'source' ? looks === 'back' : content.kind !== 'none');

/** Give, for each cue, the number of the next one that ends what stands before it. */
function nextCuts(voices: readonly Voice[]): Int32Array {
  const next = new Int32Array(voices.length);
  for (let i = voices.length - 1, at = voices.length; i >= 0; i--) {
    next[i] = at;
    if (cuts(voices[i]!.cue)) at = i;
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

const SHORTEST_PIECE = 3;
const words = (pair: Marked): number => pair.after - pair.first;

/** Read a paragraph. `open`: the speaker of a quotation that the paragraph before left open. */
export function readParagraph(passage: Passage, names: Names, paragraph: number, before: Carried | null, open: Speaker | null | undefined): ReadParagraph {
  const { text, tokens, pairs, inPair, sentence, gap } = passage;
  const { voices, carried } = resolve(passage, names, findCues(passage, names), before, paragraph);
  const quotes: Omit<Quote, 'paragraph'>[] = [];
  const given: Given[] = [];
  const taken = new Map<number, Speaker | null>();
  const verbOf = (cue: Cue): string => text.slice(tokens[cue.verb]!.start, tokens[cue.verbTo - 1]!.end);
  const direct = (index: number, speaker: Speaker | null, verb: string | null): void => {
    if (taken.has(index)) return;
    const { start, end } = pairs[index]!;
    taken.set(index, speaker);
    quotes.push({ start, end, text: text.slice(start, end), form: 'direct', speaker, verb });
    if (speaker !== null) given.push({ start, end, speaker });
  };
  /** Take the marked pieces among some words that are long enough to be words said. */
  const pieces = (from: number, to: number, shortest: number, voice: Voice): void => {
    for (let at = from; at < to; at++) {
      const index = inPair[at]!;
      if (index < 0) continue;
      const pair = pairs[index]!;
      at = pair.after - 1;
      if (pair.first >= from && pair.after <= to && words(pair) >= shortest && !isNamed(passage, index)) direct(index, voice.speaker, verbOf(voice.cue));
    }
  };

  if (open !== undefined && pairs[0]?.goesOn) direct(0, open, null);
  const bounds = sentenceBounds(passage);
  const next = nextCuts(voices);
  /** The word before which what a cue governs ends. */
  const contentEnd = (index: number, from: number): number => {
    let cut = next[index]!;
    while (cut < voices.length && voices[cut]!.cue.from <= from) cut = next[cut]!;
    return Math.min(bounds.after[from]!, voices[cut]?.cue.from ?? tokens.length);
  };
  let readTo = 0;
  voices.forEach((voice, index) => {
    const { cue, speaker } = voice;
    const { content } = cue;
    const pairBefore = tokens[cue.from - 1] === undefined ? -1 : inPair[cue.from - 1]!;
    // «"…"، قال فلان»
    if (cue.kind === 'verb' && !cue.and && cue.from === cue.verb && pairBefore >= 0 && pairs[pairBefore]!.after === cue.from && cue.content.kind !== 'clause' && cue.form.strength !== 'call' && (words(pairs[pairBefore]!) >= SHORTEST_PIECE || pairs[pairBefore]!.first === bounds.first[pairs[pairBefore]!.first])) direct(pairBefore, speaker, verbOf(cue));
    if (cue.kind === 'source' && cue.looks === 'back') {
      let start = Math.max(bounds.first[cue.from]!, Math.min(readTo, cue.from));
      if (start === cue.from && pairBefore >= 0 && pairs[pairBefore]!.after === cue.from) start = pairs[pairBefore]!.first;
      const claimed = voices.slice(Math.max(0, index - 6), index).some((other) => other.cue !== cue && sentence[other.cue.verb] === sentence[cue.verb] && (other.cue.content.kind !== 'none' || other.cue.kind === 'source'));
      if (start >= cue.from || claimed || speaker === null) return;
      pieces(start, cue.from, SHORTEST_PIECE, voice);
      reported(start, cue.from, voice);
      readTo = cue.from;
      return;
    }
    if (content.kind === 'pair') {
      direct(content.at, speaker, verbOf(cue));
      const { after } = pairs[content.at]!;
      readTo = after;
      if (after < tokens.length && sentence[after] === sentence[after - 1]) pieces(after, contentEnd(index, after), SHORTEST_PIECE, voice);
      return;
    }
    if (content.kind === 'none') {
      if (cue.verbTo >= tokens.length || cue.form.strength !== 'call') return;
      pieces(cue.verbTo, Math.min(contentEnd(index, cue.verbTo), voices[index + 1]?.cue.from ?? tokens.length, cue.verbTo + 25), SHORTEST_PIECE, voice);
      return;
    }
    let from = content.at;
    if (isComplementiser(tokens[from]!.folded) && !holdsSubject(tokens[from]!.folded)) from++;
    if (from >= tokens.length || sentence[from] !== sentence[content.at]) return;
    const end = contentEnd(index, from);
    readTo = end;
    const sole = inPair[from]! >= 0 && pairs[inPair[from]!]!.first === from ? inPair[from]! : -1;
    if (sole >= 0 && (words(pairs[sole]!) >= SHORTEST_PIECE || pairs[sole]!.after >= end)) direct(sole, speaker, verbOf(cue));
    pieces(from, end, SHORTEST_PIECE, voice);
    reported(from, end, voice);
  });

  /** Give a clause as reported, unless all of it stands in marks. */
  function reported(from: number, until: number, { speaker, cue }: Voice): void {
    let to = until;
    while (to > from + 1 && /^(?:وذلك|و|كما|هذا|فيما|وقد)$/.test(tokens[to - 1]!.folded)) to--;
    let unmarked = 0;
    let marked = false;
    for (let at = from; at < to && (unmarked < 3 || !marked); at++) {
      if (inPair[at]! < 0 || !taken.has(inPair[at]!)) unmarked++;
      else marked = true;
    }
    let start = firstOf(passage, from);
    if (tokens[from]!.folded.startsWith('بان') && isComplementiser(tokens[from]!.folded)) start++;
    const end = withSign(text, start, lastOf(passage, to - 1));
    // «جاء ذلك على لسان …» says nothing of its own.
    if (end <= start || to - from < 2 || text.startsWith('جاء ذلك', start)) return;
    if (unmarked >= 3 || !marked) quotes.push({ start, end, text: text.slice(start, end), form: 'reported', speaker, verb: verbOf(cue) });
    if (speaker !== null) given.push({ start, end, speaker });
  }

  const headline = readHeadline(passage, names);
  if (headline !== null && voices.length === 0) {
    if (inPair[headline.at]! >= 0) direct(inPair[headline.at]!, headline.speaker, null);
    else {
      const end = lastOf(passage, tokens.length - 1);
      const start = tokens[headline.at]!.start;
      quotes.push({ start, end, text: text.slice(start, end), form: 'reported', speaker: headline.speaker, verb: null });
      given.push({ start, end, speaker: headline.speaker });
    }
  }
  let last = carried;
  let passed = -1;
  pairs.forEach((pair, index) => {
    while (passed + 1 < voices.length && voices[passed + 1]!.cue.verb < pair.first) passed++;
    if (taken.has(index) || words(pair) < 6 || isNamed(passage, index)) return;
    const startsSentence = pair.first === 0 || sentence[pair.first - 1] !== sentence[pair.first];
    const endsSentence = pair.after === tokens.length || sentence[pair.after] !== sentence[pair.after - 1];
    if (!startsSentence || !endsSentence || (pair.first > 0 && inPair[pair.first - 1]! < 0 && !/[.؟!…:]/.test(gap(pair.first)))) return;
    const whole = pair.first === 0 && pair.after === tokens.length;
    const voice = voices[passed];
    const speaker = voice?.speaker ?? (before !== null && paragraph - before.paragraph <= CARRIES_ON && voices.length === 0 ? before.speaker : null);
    if (speaker !== null || whole) direct(index, speaker, null);
    if (speaker !== null && voice === undefined && before !== null) last = { ...before, paragraph };
  });
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  given.sort((a, b) => a.start - b.start || a.end - b.end);
  const end = pairs.findIndex((pair) => !pair.closed);
  return { quotes, given, carried: headline === null ? last : { speaker: headline.speaker, gender: 'any', paragraph }, open: end >= 0 ? taken.get(end) : undefined };
}

/** «ترامب: سنغادر»: a headline gives words to a person or an office before its colon. */
function readHeadline(passage: Passage, names: Names): { readonly speaker: Speaker; readonly at: number } | null {
  const { tokens, gap, text, inPair, pairs, sentence } = passage;
  let at = 1;
  while (at < tokens.length && at <= 8 && !gap(at).includes(':')) at++;
  if (at > 8 || at + 2 >= tokens.length || /^\d/.test(tokens[at]!.folded) || /[،,.]/.test(text.slice(tokens[0]!.start, tokens[at - 1]!.end))) return null;
  const known = names.begins(0) && names.kind(0) === 'person';
  if (!known && !isSpeakerHead(tokens[0]!.folded)) return null;
  const marked = inPair[at]! >= 0 && pairs[inPair[at]!]!.first === at;
  if (!marked && (sentence[tokens.length - 1] !== sentence[at] || /[.:]/.test(gap(tokens.length)) || tokens.length > 25 || !known)) return null;
  return { speaker: speakerOf(passage, names, { from: 0, to: at }), at };
}

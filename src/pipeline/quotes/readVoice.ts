/** The words that one cue gives to its speaker: before it, behind it, in marks or as a clause. */
import type { Speaker } from '#pipeline/draft.ts';
import type { ClauseEnds } from '#pipeline/quotes/clauseEnds.ts';
import { isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { type QuoteSheet, SHORTEST_PIECE, takeClause, takePiece, takePieces, verbOf, wordsIn } from '#pipeline/quotes/quoteSheet.ts';
import type { Voice } from '#pipeline/quotes/resolveVoices.ts';
import { isNamed } from '#pipeline/quotes/scanContent.ts';
import { holdsSubject, isComplementiser } from '#pipeline/quotes/speechWords.ts';

/** What the readers of a paragraph's voices share. */
export type Reading = { readonly passage: Passage; readonly voices: readonly Voice[]; readonly ends: ClauseEnds; readonly sheet: QuoteSheet };

/** So many words after «وصف» a marked piece may stand. */
const CALL_REACH = 25;
/** So many cues back, one may have claimed the words before a source. */
const CLAIMS = 6;

/** The number of the marked piece that ends right before a cue, or -1. */
function pieceBefore({ inPair, pairs }: Passage, { cue }: Voice): number {
  const index = cue.from > 0 ? inPair[cue.from - 1]! : -1;
  return index >= 0 && pairs[index]!.after === cue.from ? index : -1;
}

/** «"…"، قال فلان»: a verb that governs no clause of its own takes the piece before it. */
function readPieceBefore({ passage, ends, sheet }: Reading, voice: Voice): void {
  const { cue, speaker } = voice;
  const index = pieceBefore(passage, voice);
  if (
    index < 0 ||
    cue.kind !== 'verb' ||
    cue.and ||
    (cue.from !== cue.verb && passage.tokens[cue.from]!.folded !== 'هكذا') ||
    cue.content.kind === 'clause' ||
    cue.form.strength === 'call'
  )
    return;
  const pair = passage.pairs[index]!;
  if (isNamed(passage, index)) return;
  if (wordsIn(pair) >= SHORTEST_PIECE || pair.first === ends.firstOfSentence(pair.first)) takePiece(sheet, passage, index, speaker, verbOf(passage, cue));
}

/** Whether a cue of the same sentence has taken the words before a source. */
function isClaimed({ passage: { sentence }, voices }: Reading, index: number): boolean {
  const { cue } = voices[index]!;
  return voices
    .slice(Math.max(0, index - CLAIMS), index)
    .some((other) => sentence[other.cue.verb] === sentence[cue.verb] && (other.cue.content.kind !== 'none' || other.cue.kind === 'source'));
}

/** Verbs that ask for more than a subject: «كما تمكنت، حسب البلاغ، من …». */
const ASKS_MORE =
  /^[وف]?(?:تمكن|تمكنت|تمكنوا|يتمثل|تتمثل|تمثلت|اسفر|اسفرت|ادي|ادت|تسبب|تسببت|ينتظر|يتوقع|تعود|يعود|يتعلق|تتعلق|قام|قامت|قاموا|تم|يتم|تمت|ياتي|تاتي)$/;
const FEW = 5;

/** Whether the words before a source are only the head of a sentence that goes on after it. */
function isTorn({ passage, ends }: Reading, { cue }: Voice, start: number): boolean {
  const { tokens, sentence } = passage;
  const after = cue.speaker?.to ?? cue.verbTo;
  if (
    cue.from - start > FEW ||
    start !== ends.firstOfSentence(start) ||
    after >= tokens.length ||
    sentence[after] !== sentence[start] ||
    tokens[after]!.folded.startsWith('و')
  )
    return false;
  return [start, start + 1].some((at) => at < cue.from && ASKS_MORE.test(tokens[at]!.folded));
}

/** «ودفع كل راكب، على حد قوله، 1200 دولار»: a number behind the source belongs to the sentence that it parts. */
function goesOnAfter({ tokens, sentence, gap }: Passage, { cue }: Voice): boolean {
  const after = cue.speaker?.to ?? cue.verbTo;
  return (
    after < tokens.length &&
    sentence[after] === sentence[cue.from] &&
    /[،,]/.test(gap(cue.from)) &&
    /[،,]/.test(gap(after)) &&
    /^\d/.test(tokens[after]!.folded)
  );
}

/** «وأفادت مصادر، بحسب الوكالة، …»: a verb of speech and its speaker alone are not what is said. */
function pastSayer({ voices, passage: { tokens } }: Reading, index: number, start: number): number {
  const before = voices[index - 1]?.cue;
  const { from: end } = voices[index]!.cue;
  const only =
    before !== undefined &&
    before.kind === 'verb' &&
    before.content.kind === 'none' &&
    before.from === start &&
    before.speaker !== null &&
    before.speaker.to >= end;
  const from = only ? end : start;
  return EDITORIAL.test(tokens[from]!.folded) && tokens[from + 1]?.folded === 'الي' && isComplementiser(tokens[from + 2]?.folded ?? '') ? from + 3 : from;
}

/** «يشار إلى أن …»: the writer's word for it. */
const EDITORIAL = /^[وف]?(?:يشار|اشير)$/;

/** «…، بحسب فلان»: the words of the sentence before the source, from where they are not yet read. Gives where reading has come to. */
function readBackwards(reading: Reading, index: number, readTo: number): number {
  const { passage, voices, ends, sheet } = reading;
  const voice = voices[index]!;
  const { cue } = voice;
  let start = Math.max(ends.firstOfSentence(cue.from), Math.min(readTo, cue.from));
  const piece = pieceBefore(passage, voice);
  if (start === cue.from && piece >= 0) start = passage.pairs[piece]!.first;
  if (start >= cue.from || voice.speaker === null || isClaimed(reading, index)) return readTo;
  start = pastSayer(reading, index, start);
  if (start < cue.from && goesOnAfter(passage, voice)) {
    const to = cue.speaker?.to ?? cue.verbTo;
    give(sheet, passage, start, cue.from, voice.speaker);
    give(sheet, passage, to, ends.endOf(index, to), voice.speaker);
    return cue.from;
  }
  if (start >= cue.from || isTorn(reading, voice, start)) return cue.from;
  takePieces(sheet, passage, start, cue.from, voice);
  takeClause(sheet, passage, start, cue.from, voice);
  return cue.from;
}

/** «قال: "…"»: the piece, and those after it in the same clause. */
function readMarked({ passage, voices, ends, sheet }: Reading, index: number, piece: number): number {
  const voice = voices[index]!;
  const { tokens, pairs, sentence } = passage;
  takePiece(sheet, passage, piece, voice.speaker, verbOf(passage, voice.cue));
  const { after } = pairs[piece]!;
  if (after < tokens.length && sentence[after] === sentence[after - 1]) takePieces(sheet, passage, after, ends.endOf(index, after), voice);
  return after;
}

/** «انتقد الوزير … "…"»: a verb that governs marks alone. */
function readCalled({ passage, voices, ends, sheet }: Reading, index: number): void {
  const voice = voices[index]!;
  const { verbTo, form } = voice.cue;
  if (verbTo >= passage.tokens.length || form.strength !== 'call') return;
  const end = Math.min(ends.endOf(index, verbTo), voices[index + 1]?.cue.from ?? passage.tokens.length, verbTo + CALL_REACH);
  takePieces(sheet, passage, verbTo, end, voice);
}

/** «قال إن …»: the clause, and the marked pieces in it. */
function readClause({ passage, voices, ends, sheet }: Reading, index: number, at: number, readTo: number): number {
  const voice = voices[index]!;
  const { tokens, sentence, inPair, pairs } = passage;
  const { folded } = tokens[at]!;
  const from = isComplementiser(folded) && !holdsSubject(folded) ? at + 1 : at;
  if (from >= tokens.length || sentence[from] !== sentence[at]) return readTo;
  const end = ends.endOf(index, from);
  const sole = inPair[from]! >= 0 && pairs[inPair[from]!]!.first === from ? inPair[from]! : -1;
  if (sole >= 0 && (wordsIn(pairs[sole]!) >= SHORTEST_PIECE || pairs[sole]!.after >= end))
    takePiece(sheet, passage, sole, voice.speaker, verbOf(passage, voice.cue));
  takePieces(sheet, passage, from, end, voice);
  takeClause(sheet, passage, from, end, voice);
  return end;
}

/** Verbs that tell news without أن: «أعلنت الوزارة تسجيل 30 إصابة»، «كشف المركز عن عدد الزوار». */
const TELLS_NEWS = /^[وف]?(?:اعلنت?|[يت]علن|كشفت?|[يت]كشف|افادت?|[يت]فيد|اكدت?|[يت]وكد|ذكرت?|اوضحت?|توقعت?|قدرت?)$/;

/** «سجلت الوزارة 30 إصابة»: a body tells, a land only undergoes. */
const REGISTERS = /^[وف]?سجلت?$/;

/** Set down that some words are a speaker's, though no words of his are quoted. */
function give(sheet: QuoteSheet, { tokens, sentence }: Passage, from: number, to: number, speaker: Speaker): void {
  if (to > from && sentence[from] === sentence[from - 1]) sheet.given.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, speaker });
}

/** What such a verb tells, or such a participle («مشيرا إلى وجود نقص»), is given to its speaker, though no words of his are quoted. */
function attribute({ passage, ends, sheet }: Reading, index: number, { cue, speaker }: Voice): void {
  const { tokens } = passage;
  const tells = cue.kind === 'participle' && cue.form.strength !== 'call' && speaker !== null && cue.verbTo < tokens.length;
  const from = tells ? cue.verbTo : (cue.speaker?.to ?? 0);
  if (tells) give(sheet, passage, from, ends.endOf(index, from), speaker);
  if (
    tells ||
    cue.kind !== 'verb' ||
    cue.speaker === null ||
    speaker === null ||
    from <= cue.verb ||
    from >= tokens.length ||
    !(TELLS_NEWS.test(tokens[cue.verb]!.folded) || (REGISTERS.test(tokens[cue.verb]!.folded) && isSpeakerHead(tokens[cue.speaker.from]!.folded)))
  )
    return;
  give(sheet, passage, from, ends.endOf(index, from), speaker);
}

/** Set down what the cue of that number gives to its speaker. `readTo`: the word that reading has come to; gives the new one. */
export function readVoice(reading: Reading, index: number, readTo: number): number {
  const voice = reading.voices[index]!;
  const { kind, looks, content } = voice.cue;
  readPieceBefore(reading, voice);
  if (kind === 'source' && looks === 'back') return readBackwards(reading, index, readTo);
  if (content.kind === 'pair') return readMarked(reading, index, content.at);
  if (content.kind !== 'none') return readClause(reading, index, content.at, readTo);
  readCalled(reading, index);
  attribute(reading, index, voice);
  return readTo;
}

/** The quotations of one paragraph, from its cues and its marks. */
import type { Quote, Speaker } from '#pipeline/draft.ts';
import { clauseEnds } from '#pipeline/quotes/clauseEnds.ts';
import { findCues } from '#pipeline/quotes/findCues.ts';
import { emptySheet, type Given, type QuoteSheet, takePiece, wordsIn } from '#pipeline/quotes/quoteSheet.ts';
import { readHeadline, takeHeadline } from '#pipeline/quotes/readHeadline.ts';
import type { Marked, Passage } from '#pipeline/quotes/readPassage.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { newSubject } from '#pipeline/quotes/newSubject.ts';
import { speakerOf } from '#pipeline/quotes/readSpeaker.ts';
import { readVoice } from '#pipeline/quotes/readVoice.ts';
import { type Carried, carriesOn, type Prior, resolveVoices, type Voice } from '#pipeline/quotes/resolveVoices.ts';
import { isNamed } from '#pipeline/quotes/scanContent.ts';

type ReadParagraph = {
  readonly quotes: Omit<Quote, 'paragraph'>[];
  readonly given: Given[];
  readonly carried: Carried | null;
  /** The speaker of a quotation that is still open at the end; undefined where none is. */
  readonly open: Speaker | null | undefined;
  /** What the next paragraph needs to know of this one. */
  readonly prior: Prior;
};

/** A marked piece that stands alone has at least so many words. */
const SHORTEST_ALONE = 6;
/** Behind a colon, fewer. */
const SHORTEST_AFTER_COLON = 3;

const inOrder = (a: { start: number; end: number }, b: { start: number; end: number }): number => a.start - b.start || a.end - b.end;

/** Whether a marked piece is a sentence of its own, or follows the end of one. */
function standsAlone({ tokens, sentence, inPair, gap }: Passage, pair: Marked): boolean {
  const starts = pair.first === 0 || sentence[pair.first - 1] !== sentence[pair.first];
  const ends = pair.after === tokens.length || sentence[pair.after] !== sentence[pair.after - 1];
  return starts && ends && (pair.first === 0 || inPair[pair.first - 1]! >= 0 || /[.؟!…:]/.test(gap(pair.first)));
}

/** Whether a marked piece ends its sentence behind a colon. */
const followsColon = ({ tokens, sentence, gap }: Passage, { first, after }: Marked): boolean =>
  first > 0 && gap(first).includes(':') && (after === tokens.length || sentence[after] !== sentence[after - 1]);

const CALLED = /^و?(?:[يت]دعي|اسمه|اسمها|[يت]سمي|[يت]كني)$/;
const LONGEST_NAME = 4;

/** «يبيع الثلج رجل يدعى أبو كرار: "…"»: the name right before the colon. */
function calledSo({ tokens, sentence }: Passage, names: Names, first: number): Phrase | null {
  let from = first - 1;
  while (from > 0 && from > first - LONGEST_NAME && sentence[from - 1] === sentence[first] && !CALLED.test(tokens[from - 1]!.folded)) from--;
  return from > 0 && from < first && CALLED.test(tokens[from - 1]!.folded) && sentence[from - 1] === sentence[first] && names.kind(from) !== 'body'
    ? { from, to: first }
    : null;
}

/** «ولم تخف الممرضة حزنها: "…"»: whom the sentence tells of speaks behind its colon; null where it tells of nobody for sure. */
function subjectTold(passage: Passage, names: Names, { first }: Marked): Speaker | null {
  const named = calledSo(passage, names, first);
  if (named !== null) return speakerOf(passage, names, named);
  let start = first - 1;
  while (start > 0 && passage.sentence[start - 1] === passage.sentence[first]) start--;
  const subject = newSubject(passage, names, start, first, 'any', { spoken: false, reported: false });
  return subject === null || subject === 'unsure' ? null : speakerOf(passage, names, subject, 'و');
}

/** Marked sentences without a cue belong to who spoke last. Gives whether they go on from the paragraph before. */
function takeLonePieces(sheet: QuoteSheet, passage: Passage, names: Names, voices: readonly Voice[], before: Carried | null): boolean {
  let passed = -1;
  let goesOn = false;
  passage.pairs.forEach((pair, index) => {
    while (passed + 1 < voices.length && voices[passed + 1]!.cue.verb < pair.first) passed++;
    if (!sheet.taken.has(index) && wordsIn(pair) >= SHORTEST_AFTER_COLON && followsColon(passage, pair) && !isNamed(passage, index)) {
      const told = passed < 0 || passage.sentence[voices[passed]!.cue.verb] !== passage.sentence[pair.first] ? subjectTold(passage, names, pair) : null;
      if (told !== null) takePiece(sheet, passage, index, told, null);
    }
    if (sheet.taken.has(index) || wordsIn(pair) < SHORTEST_ALONE || isNamed(passage, index) || !standsAlone(passage, pair)) return;
    const voice = voices[passed];
    const speaker = voice?.speaker ?? (voices.length === 0 ? (before?.speaker ?? null) : null);
    const whole = pair.first === 0 && pair.after === passage.tokens.length;
    if (speaker !== null || whole) takePiece(sheet, passage, index, speaker, null);
    goesOn ||= speaker !== null && voice === undefined;
  });
  return goesOn;
}

/** Whether anybody was given words in the last sentence. */
function isSpoken({ tokens, sentence }: Passage, voices: readonly Voice[], sheet: QuoteSheet): boolean {
  const last = sentence[tokens.length - 1];
  return tokens.length === 0 || voices.some(({ cue }) => sentence[cue.verb] === last) || sheet.taken.size > 0;
}

/** Read a paragraph. `before`: who spoke last; `open`: the speaker of a quotation that the paragraph before left open. */
export function readParagraph(
  passage: Passage,
  names: Names,
  paragraph: number,
  { carried: before, open, prior }: Pick<ReadParagraph, 'carried' | 'open'> & { readonly prior: Prior | null },
): ReadParagraph {
  const { voices, carried } = resolveVoices(passage, names, findCues(passage, names), before, paragraph, prior);
  const sheet = emptySheet();
  if (open !== undefined && passage.pairs[0]?.goesOn) takePiece(sheet, passage, 0, open, null);

  const reading = { passage, voices, ends: clauseEnds(passage, voices), sheet };
  voices.reduce((readTo, _, index) => readVoice(reading, index, readTo), 0);

  const headline = readHeadline(passage, names);
  if (headline !== null && voices.length === 0) takeHeadline(sheet, passage, headline);

  const near = carriesOn(before, paragraph) ? before : null;
  const goesOn = takeLonePieces(sheet, passage, names, voices, near);
  const last = goesOn && near !== null ? { ...near, paragraph } : carried;
  const unclosed = passage.pairs.findIndex((pair) => !pair.closed);
  return {
    quotes: sheet.quotes.sort(inOrder),
    given: sheet.given.sort(inOrder),
    carried: headline === null ? last : { speaker: headline.speaker, gender: 'any', paragraph },
    prior: { passage, names, spoken: isSpoken(passage, voices, sheet) },
    open: unclosed >= 0 ? sheet.taken.get(unclosed) : undefined,
  };
}

/** Read the figures of a story: what is counted, how many, by whose word. */
import { type Tokens, dateTokens, isExactly, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import type { Attribution, Figure, Speaker } from '#pipeline/draft.ts';
import { boundAfter, boundBefore } from '#pipeline/figures/bounds.ts';
import { isNameInWords, isNoFigure } from '#pipeline/figures/notFigures.ts';
import { readDigits } from '#pipeline/figures/readDigits.ts';
import { type ReadNumber, readNumber } from '#pipeline/figures/readNumber.ts';
import { type Range, readRange } from '#pipeline/figures/readRange.ts';
import { type Unit, isSign, readUnit } from '#pipeline/figures/readUnit.ts';
import { stands } from '#pipeline/figures/standsAlone.ts';
import { isScore } from '#pipeline/figures/scores.ts';
import { DUALS, TIMES, WHOLES } from '#pipeline/figures/unitWords.ts';
import { sentenceAround, sentences } from '#text/tokens.ts';

/** What the numbers of a story must be told apart from, and who says what: from the other readers of the story. */
export type FigureContext = {
  /** Ranges of dates in each paragraph: their numbers are no figures. */
  readonly dates: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
  readonly attributions: readonly Attribution[];
};

type Found = { readonly start: number; readonly end: number; readonly unit: readonly [start: number, end: number] | null } & Pick<
  Figure,
  'value' | 'to' | 'bound'
>;
type Step = { readonly next: number; readonly found: Found | null };

function dualAt(tokens: Tokens, at: number): Step | null {
  const token = tokens[at]!;
  const known = token.kind === 'word' && /(?:ان|ين)$/.test(token.text) ? lookUp(token, DUALS_TABLE) : null;
  if (!known) return null;
  const noun = readUnit(tokens, at, false);
  const last = noun ? noun.next : at + 1;
  // «مرة كل أسبوعين»: how often, not how long.
  if (isScore(tokens, at, last) || (isExactly(tokens[at - 1], 'كل') && TIMES.has(token.text.slice(known.cut)))) return { next: last, found: null };
  const next = isExactly(tokens[last], 'اثنين', 'اثنان', 'اثنتين', 'اثنتان') ? last + 1 : last;
  const start = startAfter(token, known.cut);
  const half = TIMES.has(token.text.slice(known.cut)) && isExactly(tokens[next], 'ونصف');
  const bound = boundBefore(tokens, at);
  const end = tokens[half ? next : next - 1]!.end;
  return {
    next: half ? next + 1 : next,
    found: { start: bound?.start ?? start, end, unit: [start, tokens[last - 1]!.end], value: half ? 2.5 : 2, bound: bound?.bound ?? 'exact' },
  };
}
const DUALS_TABLE: ReadonlyMap<string, true> = new Map([...DUALS].map((word) => [word, true]));

/** «مهاجرين اثنين»: the noun stands before. */
function twoAfterNoun(tokens: Tokens, at: number): number | null {
  const before = tokens[at - 1];
  return before?.kind === 'word' && /(?:ين|ان)$/.test(before.text) && before.text.length > 4 ? at - 1 : null;
}

function unitOf(tokens: Tokens, number: ReadNumber): Unit | null {
  if (number.kind === 'part') {
    const whole = tokens[number.next];
    if (whole?.kind !== 'word') return null;
    if (WHOLES.has(whole.text) || TIMES.has(whole.text)) return readUnit(tokens, number.next, true);
    return null;
  }
  return readUnit(tokens, number.next, number.kind === 'vague' || number.scale > 1);
}

const MARKED_OPEN = /^[("«“]$/;
const MARKED_CLOSE = /^[)"»”]$/;
/** So many words on each side tell what a number in marks counts. */
const AROUND = 8;

/** «(168) إصابة», «"924" راكبا»: read as though the marks around the number were not there. */
function markedAt(tokens: Tokens, at: number): Step | null {
  const open = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || open?.kind !== 'mark' || !MARKED_OPEN.test(open.text) || tokens[at - 2]?.kind !== 'word') return null;
  const close = readDigits(tokens, at).next;
  if (!MARKED_CLOSE.test(tokens[close]?.text ?? '')) return null;
  const before = tokens.slice(Math.max(0, at - 1 - AROUND), at - 1);
  const after = tokens.slice(close + 1, close + 1 + AROUND);
  const step = figureAt(
    [...before, { ...tokens[at]!, glued: false }, ...tokens.slice(at + 1, close), ...after.map((token, i) => (i === 0 ? { ...token, glued: false } : token))],
    before.length,
  );
  if (!step?.found?.unit || step.next - before.length <= close - at) return null;
  const { found, next } = step;
  return { next: at + next - before.length + 1, found: { ...found, start: Math.min(found.start, open.start) } };
}

/** «منذ 3 أيام» alone in its paragraph is the age of a page. */
const isPageAge = (tokens: Tokens, at: number, unit: Unit | null, next: number): boolean =>
  unit !== null && next >= tokens.length && tokens.length <= SHORTEST && TIMES.has(tokens[unit.at]!.text) && /(?:منذ|قبل)$/.test(tokens[at - 1]?.text ?? '');
const SHORTEST = 6;

/** Where the half of «سنة ونصف» or «3 سنوات ونصف» ends. */
const pastHalf = (tokens: Tokens, unit: Unit | null): boolean => unit !== null && TIMES.has(tokens[unit.at]!.text) && isExactly(tokens[unit.next], 'ونصف');

/** «ونصف الساعة»: the word of time may be said again. */
function pastWhole(tokens: Tokens, unit: Unit): number {
  const again = tokens[unit.next + 1];
  return again?.kind === 'word' && again.text.startsWith('ال') && TIMES.has(again.text.slice(2)) ? unit.next + 2 : unit.next + 1;
}

function figureAt(tokens: Tokens, at: number): Step | null {
  const number = readNumber(tokens, at);
  if (!number)
    return tokens[at]!.kind === 'word' ? dualAt(tokens, at) : tokens[at]!.kind === 'number' ? { next: readDigits(tokens, at).next, found: null } : null;
  const refuse: Step = { next: number.next, found: null };
  const range: Range | null = readRange(tokens, at, number);
  const last = range?.last ?? number;
  const unit = unitOf(tokens, last);
  if (number.kind === 'two') return readTwo(tokens, at, number, unit);
  if (tokens[at]!.kind === 'number' ? isNoFigure(tokens, at, { ...number, next: last.next }, unit) : isNameInWords(tokens, at, number.next, unit))
    return refuse;
  if ((last.unsure || number.unsure) && (!unit || /^(?:دينار|د|كغ|كلغ|كيلوغرام|كيلومتر|لتر|متر|كلم|كم|ثانية|طن)/.test(tokens[unit.at]!.text))) return refuse;
  const signed = isSign(tokens[at - 1]) && !unit;
  const bound = range ? null : boundBefore(tokens, signed ? at - 1 : at);
  if (!signed && !range && !stands(tokens, at, number, unit, bound !== null)) return refuse;
  if (number.spaced && !unit) return refuse;
  const half = pastHalf(tokens, unit);
  const next = half ? pastWhole(tokens, unit!) : (unit?.next ?? last.next);
  if (isPageAge(tokens, at, unit, next) || (unit && isScore(tokens, unit.at, next))) return { next, found: null };
  const trail = range ? null : boundAfter(tokens, next);
  const percent = number.kind === 'digits' && unit && /^[%٪]|^بال|^في$/.test(tokens[unit.at]!.text);
  const point = percent && number.scale === 1 ? decimalOf(tokens, at, number) : number.value;
  const sign = signed ? ([tokens[at - 1]!.start, tokens[at - 1]!.end] as const) : null;
  const start = range ? range.start : (bound?.start ?? sign?.[0] ?? number.start);
  return {
    next: trail?.next ?? next,
    found: {
      start,
      end: tokens[(trail?.next ?? next) - 1]!.end,
      unit: unit ? [tokens[unit.at]!.start, tokens[unit.next - 1]!.end] : sign,
      ...(range
        ? { value: range.value, to: range.to, bound: 'range' }
        : { value: half ? point + 0.5 : point, bound: bound?.bound ?? trail?.bound ?? (number.kind === 'vague' ? 'about' : 'exact') }),
    },
  };
}

/** A share is never counted in thousands: 12.345 % has a point. */
function decimalOf(tokens: Tokens, at: number, number: ReadNumber): number {
  const written = number.next === at + 3 && /^[.,]$/.test(tokens[at + 1]!.text);
  return written ? Number(`${tokens[at]!.text}.${tokens[at + 2]!.text}`) : number.value;
}

function readTwo(tokens: Tokens, at: number, number: ReadNumber, unit: Unit | null): Step {
  const noun = twoAfterNoun(tokens, at);
  const told = noun === null && stands(tokens, at, number, null, boundBefore(tokens, at) !== null);
  if (noun === null && !told && !(unit && tokens[unit.at - 1]?.text === 'من')) return { next: number.next, found: null };
  const start = noun === null ? number.start : startAfter(tokens[noun]!, 0);
  const range = noun === null ? (unit ? ([tokens[unit.at]!.start, tokens[unit.next - 1]!.end] as const) : null) : ([start, tokens[noun]!.end] as const);
  const next = noun === null && unit ? unit.next : number.next;
  return { next, found: { start, end: tokens[next - 1]!.end, unit: range, value: 2, bound: 'exact' } };
}

/** Time and a half with no number before: سنة ونصف. */
function oneAndHalf(tokens: Tokens, at: number): Step | null {
  const token = tokens[at]!;
  if (!isExactly(tokens[at + 1], 'ونصف') || !isExactly(token, 'سنة', 'ساعة', 'عام', 'عاما', 'شهر', 'شهرا', 'يوم')) return null;
  const bound = boundBefore(tokens, at);
  return {
    next: at + 2,
    found: { start: bound?.start ?? token.start, end: tokens[at + 1]!.end, unit: [token.start, token.end], value: 1.5, bound: bound?.bound ?? 'exact' },
  };
}

function findFigures(text: string): Found[] {
  const tokens = dateTokens(text);
  const all: Found[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length;) {
    const step = oneAndHalf(tokens, at) ?? markedAt(tokens, at) ?? figureAt(tokens, at);
    if (step?.found && step.found.start >= end) {
      all.push(step.found);
      end = step.found.end;
    }
    at = step ? Math.max(step.next, at + 1) : at + 1;
  }
  return all;
}

/** Words are given to no more speakers within one another, or begun since. */
const NESTED = 16;

/** Give the speaker of the smallest attribution that covers a range. */
function speakerOf(attributions: readonly Attribution[], start: number, end: number): Speaker | null {
  let best: Attribution | null = null;
  let after = 0;
  for (let high = attributions.length; after < high;) {
    const middle = (after + high) >> 1;
    if (attributions[middle]!.start <= start) after = middle + 1;
    else high = middle;
  }
  for (let at = after - 1; at >= Math.max(0, after - NESTED); at--) {
    const attribution = attributions[at]!;
    if (attribution.end < end) continue;
    if (!best || attribution.end - attribution.start < best.end - best.start) best = attribution;
  }
  return best?.speaker ?? null;
}

/** Give the figures of a story's paragraphs, in order. A vague count («مئات») has its order of size as value and the bound `about`. */
export function readFigures(paragraphs: readonly string[], context: FigureContext): Figure[] {
  return paragraphs.flatMap((text, paragraph) => {
    const found = findFigures(text);
    if (found.length === 0) return [];
    const dates = context.dates.filter((date) => date.paragraph === paragraph).sort((a, b) => a.start - b.start);
    const attributions = context.attributions.filter((attribution) => attribution.paragraph === paragraph).toSorted((a, b) => a.start - b.start);
    const spans = sentences(text);
    let [date, span] = [0, 0];
    return found.flatMap(({ start, end, unit, ...told }): Figure[] => {
      while (date < dates.length && dates[date]!.end <= start) date++;
      if (date < dates.length && dates[date]!.start < end) return [];
      while (span + 1 < spans.length && spans[span]!.end <= start) span++;
      return [
        {
          paragraph,
          start,
          end,
          text: text.slice(start, end),
          ...told,
          unit: unit ? text.slice(unit[0], unit[1]) : null,
          speaker: speakerOf(attributions, start, end),
          sentence: sentenceAround(text, spans[span]!, { start, end }),
        },
      ];
    });
  });
}

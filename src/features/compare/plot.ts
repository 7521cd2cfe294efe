/** Where the marks and words of a figure's history stand: value against time, one mark an answer. Pure. */
import { dayNumber, isoDay, monthsBegun } from '#bundle/days.ts';
import type { FigureAnswer } from '#bundle/differences.ts';

export type Size = { readonly width: number; readonly height: number };
export type Axis = 'rtl' | 'ltr';
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * One answer: its mark at (x, y); of a range the other end; of days that are not known the span that they lie in; and where its words
 * stand, if there is room.
 */
export type Mark = {
  readonly answer: FigureAnswer;
  readonly x: number;
  readonly y: number;
  readonly end: number | null;
  readonly span: readonly [x1: number, x2: number] | null;
  /** `leads`: too far from the mark to be seen as its own without a line. */
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly leads: boolean } | null;
};
export type Plot = {
  readonly marks: readonly Mark[];
  /** Values with a line across, each with its height. */
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  /** First days of months with a tick, and the first and the last day. */
  readonly months: readonly { readonly day: string; readonly x: number }[];
  readonly ends: { readonly from: string; readonly to: string };
  /** The height of the axis of time, and where it begins and ends. */
  readonly floor: number;
  readonly sides: readonly [left: number, right: number];
};

/** `scale`: the room of the values at the left; `side`: that beside the first and the last mark, as a share of the width. */
export const MARGIN = { top: 66, bottom: 64, scale: 64, side: 0.13 } as const;
/** Sizes of words, in units of the drawing. */
export const WORDS = { value: 20, note: 17.6, line: 22 } as const;
const MARK = 9;
/** How far an arrow reaches: «more than», «less than». */
export const ARROW = 30;
/** Markazi is about so wide, as a share of its size. */
const PER_LETTER = 0.46;

const MOST_MONTHS = 12;
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Give a round number at or above one. */
export function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ROUND.map((step) => step * power).find((round) => round >= value) ?? 10 * power;
}

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const widthOf = (lines: readonly string[]): number => Math.max(...lines.map((line, i) => line.length * PER_LETTER * (i === 0 ? WORDS.value : WORDS.note)));

/** Give where the middle of a line of words stands that would stand at `x`, so that no end of it is cut off. */
export function insideOf(x: number, words: string, width: number): number {
  const half = (words.length * PER_LETTER * WORDS.note) / 2;
  return Math.max(half, Math.min(x, width - half));
}

/** Give places for words beside a mark, the better first: above, below, on either side, farther; each as the middle of the words and the top of their box. */
function placesFor(x: number, y: number, width: number, height: number): { x: number; y: number; leads: boolean }[] {
  const side = MARK + 8 + width / 2;
  const beside = [
    { x, y: y - MARK - 6 - height },
    { x, y: y + MARK + 6 },
    { x: x - side, y: y - height / 2 },
    { x: x + side, y: y - height / 2 },
  ];
  const farther = [1, 2].flatMap((by) => [
    { x, y: y + MARK + 6 + by * height },
    { x, y: y - MARK - 6 - (by + 1) * height },
  ]);
  return [...beside, ...farther].map((place, i) => ({ ...place, leads: i >= beside.length }));
}

/** Lay a history out. Answers without a day of publication have no place in it. `wordsOf` gives the lines at a mark. */
export function layPlot(
  answers: readonly FigureAnswer[],
  { width, height }: Size,
  axis: Axis,
  wordsOf: (answer: FigureAnswer) => readonly string[],
): Plot | null {
  const dated = answers.flatMap((answer) => (answer.story.published ? [{ answer, days: answer.story.published }] : []));
  if (dated.length < 2) return null;
  const days = dated.map(({ days: { from, to } }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const [first, last] = [Math.min(...days.map(({ from }) => from)), Math.max(...days.map(({ to }) => to))];
  const most = roundAbove(Math.max(...dated.map(({ answer: { value, to = value } }) => Math.max(value, to))) * 1.05);
  const floor = height - MARGIN.bottom;
  const [left, right] = [MARGIN.scale + width * MARGIN.side, width * (1 - MARGIN.side)];
  const across = (day: number): number => {
    const share = last === first ? 0.5 : (day - first) / (last - first);
    return left + (axis === 'rtl' ? 1 - share : share) * (right - left);
  };
  const up = (value: number): number => floor - (value / most) * (floor - MARGIN.top);
  const placed = dated.map(({ answer }, i) => {
    const { from, to } = days[i]!;
    const x = across((from + to) / 2);
    return {
      answer,
      x,
      y: up(answer.value),
      end: answer.to === undefined ? null : up(answer.to),
      span: from === to ? null : ([across(from), across(to)] as const),
    };
  });
  const taken = placed.map(({ answer: { bound }, x, y }): Box => {
    const [above, below] = [bound === 'over' ? ARROW : MARK, bound === 'under' ? ARROW : MARK];
    return { x: x - MARK, y: y - above, width: 2 * MARK, height: above + below };
  });
  const marks = placed.map((mark): Mark => {
    const lines = wordsOf(mark.answer);
    const box = { width: widthOf(lines), height: lines.length * WORDS.line };
    const place = placesFor(mark.x, mark.y, box.width, box.height).find(({ x, y, leads }) => {
      const words = { x: x - box.width / 2, y, ...box };
      const [from, to] = y > mark.y ? [mark.y + 2 * MARK, y] : [y + box.height, mark.y - 2 * MARK];
      // A line that leads to words crosses no others.
      if (leads && taken.some((other) => overlaps({ x: x - 2, y: from, width: 4, height: to - from }, other))) return false;
      const isInside = words.x >= MARGIN.scale - 8 && words.x + words.width <= width && words.y >= 0 && words.y + words.height <= floor;
      return isInside && !taken.some((other) => overlaps(words, other));
    });
    if (place) taken.push({ x: place.x - box.width / 2, y: place.y, ...box });
    return { ...mark, label: place ? { ...place, lines } : null };
  });
  return {
    marks,
    levels: [0, most / 2, most].map((value) => ({ value, y: up(value) })),
    months: monthsBetween(first, last).map((day) => ({ day: isoDay(day), x: across(day) })),
    ends: { from: isoDay(first), to: isoDay(last) },
    floor,
    sides: [left, right],
  };
}

/** Give the first days of the months between two days, not more than a dozen. */
function monthsBetween(first: number, last: number): number[] {
  const all = monthsBegun(first, last);
  const step = Math.max(1, Math.ceil(all.length / MOST_MONTHS));
  return all.filter((_, i) => i % step === 0);
}

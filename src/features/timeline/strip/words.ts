/** The words of a drawing, each at its place: of the scale, and short names beside marks. Pure. */
import { isActive, type Days, type Order } from '#features/timeline/strip/lanes.ts';
import type { StripData } from '#features/timeline/strip/model.ts';
import type { Name } from '#features/timeline/strip/names.ts';
import { rowMiddle, type Heights } from '#features/timeline/strip/rows.ts';
import type { Marks } from '#features/timeline/strip/stack.ts';
import { labelExtent, type TickLabel } from '#features/timeline/strip/ticks.ts';

/** How a word is set: a disagreement in its own colour, what is outside softer. */
export type Tone = 'ink' | 'soft' | 'warn';
/** `middle`: its middle on the scale; `y`: the middle of its line, from the top. */
export type Word = { readonly text: string; readonly middle: number; readonly y: number; readonly strong: boolean; readonly tone: Tone };

/** Give the height of the middle of the words under the scale. */
export const labelMiddle = ({ base, height }: Heights): number => (base + height) / 2;

/** Give how the name of an event is set. */
export const toneOf = (data: StripData, event: number, days: Days): Tone =>
  !isActive(data, event, days) ? 'soft' : data.differs[event] === 1 ? 'warn' : 'ink';

export const labelWords = (labels: readonly TickLabel[], heights: Heights): Word[] =>
  labels.map((label) => {
    const [start, end] = labelExtent(label);
    return { text: label.text, middle: (start + end) / 2, y: labelMiddle(heights), strong: label.strong, tone: label.strong ? 'ink' : 'soft' };
  });

type Given = {
  readonly heights: Heights;
  readonly fromBase: boolean;
  readonly marks: Marks;
  readonly order: Order;
  readonly data: StripData;
  readonly days: Days;
};

export const nameWords = (names: readonly Name[], { heights, fromBase, marks, order, data, days }: Given): Word[] =>
  names.map(({ mark, lane, row, start, width, text }) => ({
    text,
    middle: start + width / 2,
    y: rowMiddle(heights, heights.lanes[lane]!, row, fromBase),
    strong: false,
    tone: toneOf(data, order.events[marks.first[mark]!]!, days),
  }));

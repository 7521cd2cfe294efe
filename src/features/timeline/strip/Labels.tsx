import { memo } from 'react';
import type { Days, Order } from '#features/timeline/strip/lanes.ts';
import type { StripData } from '#features/timeline/strip/model.ts';
import type { Name } from '#features/timeline/strip/names.ts';
import { rowMiddle, type Heights } from '#features/timeline/strip/rows.ts';
import type { Marks } from '#features/timeline/strip/stack.ts';
import { LABEL_INSET, type TickLabel } from '#features/timeline/strip/ticks.ts';
import { labelMiddle, toneOf } from '#features/timeline/strip/words.ts';

type TickProps = { labels: readonly TickLabel[]; heights: Heights; dir: 'rtl' | 'ltr' };

/** The words under the scale, placed on the whole scale: the layer that holds them moves. */
export const TickLabels = memo(function TickLabels({ labels, heights, dir }: TickProps) {
  return labels.map(({ name, place, text, align, strong }) => (
    <span
      key={name}
      className="absolute flex w-0 whitespace-nowrap"
      style={{
        insetInlineStart: align === 'start' ? place + LABEL_INSET : place,
        insetBlockStart: labelMiddle(heights) - 12,
        justifyContent: align === 'middle' ? 'center' : 'start',
      }}
    >
      <span dir={dir} className={`shrink-0 leading-6 ${strong ? 'font-semibold' : 'text-soft'}`}>
        {text}
      </span>
    </span>
  ));
});

const TONE = { ink: 'text-ink', soft: 'text-soft', warn: 'text-warn' } as const;

type NameProps = { names: readonly Name[]; heights: Heights; fromBase: boolean; marks: Marks; order: Order; data: StripData; days: Days };

/** Short names beside their marks; what is outside the days or the filters is set softer, a disagreement in its own colour. */
export const Names = memo(function Names({ names, heights, fromBase, marks, order, data, days }: NameProps) {
  return names.map(({ mark, lane, row, start, text }) => {
    const event = order.events[marks.first[mark]!]!;
    return (
      <span
        key={`${lane} ${event}`}
        className={`absolute flex h-0 w-0 items-center whitespace-nowrap ${TONE[toneOf(data, event, days)]}`}
        style={{ insetInlineStart: start, insetBlockStart: rowMiddle(heights, heights.lanes[lane]!, row, fromBase) }}
      >
        <span dir="auto" className="shrink-0 leading-5">
          {text}
        </span>
      </span>
    );
  });
});

import { memo } from 'react';
import { useText } from '#i18n/useText.ts';
import type { StripData } from '#features/timeline/strip/model.ts';
import type { Heights } from '#features/timeline/strip/rows.ts';

/** A lane of this height has room for a name on two lines. */
const TWO_LINES = 38;

/** The names of the lanes with their counts, beside the lanes. */
export const LaneHeads = memo(function LaneHeads({ lanes, heights }: { lanes: StripData['lanes']; heights: Heights }) {
  const { format } = useText();
  return (
    <ul className="relative hidden tab:block" style={{ blockSize: heights.height }}>
      {lanes.map(({ key, name, count }, i) => {
        const { top, height } = heights.lanes[i]!;
        return (
          <li
            key={key}
            className={`absolute inset-x-0 flex items-center justify-between gap-2 border-t border-rule pe-4 leading-5 ${i === lanes.length - 1 ? 'border-b-2 border-b-ink' : ''}`}
            style={{ insetBlockStart: Math.round(top) - 1, blockSize: Math.round(top + height) - Math.round(top) + (i === lanes.length - 1 ? 2 : 0) }}
          >
            <span dir="auto" className={`font-medium ${height >= TWO_LINES ? 'line-clamp-2' : 'truncate'}`}>
              {name}
            </span>
            <span className="shrink-0 text-soft">{format.number(count)}</span>
          </li>
        );
      })}
    </ul>
  );
});

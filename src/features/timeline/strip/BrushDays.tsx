import { useRef } from 'react';
import { endDays, ENDS } from '#features/timeline/strip/brush.ts';
import type { Axis } from '#features/timeline/strip/model.ts';
import { useFollow } from '#features/timeline/strip/motion.ts';
import type { End, Range } from '#features/timeline/strip/range.ts';
import type { Page } from '#features/timeline/strip/usePage.ts';
import type { StripView } from '#features/timeline/strip/useView.ts';

type Props = {
  range: Range;
  view: StripView;
  width: number;
  measure: Page['measure'];
  say: (end: End, day: number | null) => string;
  axis: Axis;
  dir: 'rtl' | 'ltr';
};

/** The days of the brush, above its ends. An open end needs none: the ends of time stand below. */
export function BrushDays({ range, view, width, measure, say, axis, dir }: Props) {
  const spans = useRef<Record<End, HTMLSpanElement | null>>({ from: null, to: null });
  const texts = ENDS.map((end) => (range[end] === null ? '' : say(end, range[end])));
  useFollow(view.motion, view.sight, (sight) => {
    endDays(range, texts, sight, width, measure).forEach(({ start, isShown }, i) => {
      const span = spans.current[ENDS[i]!]!;
      span.hidden = !isShown;
      span.style.transform = `translateX(${axis === 'rtl' ? -start : start}px)`;
    });
  });
  return ENDS.map((end, i) => (
    <span
      key={end}
      ref={(span) => void (spans.current[end] = span)}
      aria-hidden="true"
      className="pointer-events-none absolute start-0 top-0 leading-5 font-semibold whitespace-nowrap text-accent"
    >
      <span dir={dir}>{texts[i]}</span>
    </span>
  ));
}

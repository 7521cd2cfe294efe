import { useCallback } from 'react';
import { useText } from '#i18n/useText.ts';
import { isoOf } from '#features/timeline/strip/days.ts';
import { activeIn, isActive, type Days, type Order } from '#features/timeline/strip/lanes.ts';
import type { StripData, StripProps } from '#features/timeline/strip/model.ts';
import { isCrowd, type Marks } from '#features/timeline/strip/stack.ts';

export type MarkWords = { readonly day: string; readonly title: string; readonly notes: readonly string[] };

/** Say what a mark stands for: the day and title of its event, or how many events of which days. */
export function useEventWords(data: StripData, order: Order, days: Days, open: number | null, titleOf: StripProps['titleOf']) {
  const { t, format } = useText();
  return useCallback(
    (marks: Marks, mark: number): MarkWords => {
      const events = (n: number) => t('count.events', { count: n, n: format.number(n) });
      const span = (first: number, last: number) => format.span(isoOf(data.from[first]!), isoOf(data.to[last]!));
      const [first, last] = [marks.first[mark]!, marks.last[mark]!];
      if (!isCrowd(marks, mark)) {
        const event = order.events[first]!;
        const title = titleOf(event);
        const state = data.shown[event] === 0 ? t('timeline.strip.filtered') : isActive(data, event, days) ? null : t('timeline.strip.outside');
        const notes = [state, event === open ? t('timeline.strip.open') : null].filter((note) => note !== null);
        return { day: title?.day ?? span(event, event), title: title?.full ?? t('state.loading'), notes };
      }
      const [all, active] = [last - first, activeIn(order, data, first, last, days)];
      return {
        day: span(order.events[first]!, order.events[last - 1]!),
        title: active === all ? events(all) : t('timeline.strip.ofThem', { events: events(all), shown: events(active) }),
        notes: [],
      };
    },
    [data, order, days, open, titleOf, t, format],
  );
}

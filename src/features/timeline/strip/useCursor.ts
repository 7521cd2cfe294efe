import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '#i18n/useText.ts';
import { moveCursor, moveOf, type Cursor as Place } from '#features/timeline/strip/keys.ts';
import { isActive, type Days, type Order } from '#features/timeline/strip/lanes.ts';
import type { Axis, StripData } from '#features/timeline/strip/model.ts';
import { firstWhere, markOf, type Marks } from '#features/timeline/strip/stack.ts';
import type { useEventWords } from '#features/timeline/strip/useEventWords.ts';
import type { StripView } from '#features/timeline/strip/useView.ts';

type Given = {
  data: StripData;
  order: Order;
  marks: Marks;
  days: Days;
  open: number | null;
  axis: Axis;
  view: StripView;
  width: number;
  /** Whether the lane belongs to the name of what has the focus. */
  namesLane: boolean;
  wordsOf: ReturnType<typeof useEventWords>;
};

const middleOf = (marks: Marks, mark: number): number => (marks.start[mark]! + marks.end[mark]!) / 2;

/** Give the open event's place, else that of the first event that the filters leave. */
function firstPlace({ data, order, days, open }: Pick<Given, 'data' | 'order' | 'days' | 'open'>): Place | null {
  if (order.events.length === 0) return null;
  const at = open !== null && order.events.includes(open) ? order.events.indexOf(open) : order.events.findIndex((event) => isActive(data, event, days));
  const placement = Math.max(0, at);
  return { placement, lane: firstWhere(0, order.start.length - 2, (lane) => order.start[lane + 1]! > placement) };
}

/** The mark that has the focus, where keys lead it, and the mark that a mouse points at. */
export function useCursor({ data, order, marks, days, open, axis, view, width, namesLane, wordsOf }: Given) {
  const { t } = useText();
  const [moved, setMoved] = useState<Place | null>(null);
  const first = useMemo(() => firstPlace({ data, order, days, open }), [order, data, days, open]);
  const isThere = moved !== null && moved.placement >= (order.start[moved.lane] ?? Infinity) && moved.placement < (order.start[moved.lane + 1] ?? 0);
  const cursor = isThere ? moved : first;
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<Place | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isMoving = useRef(false);
  const key = cursor && `${cursor.lane} ${cursor.placement}`;
  // A new element for each mark: who listens hears its name when it takes the focus.
  useLayoutEffect(() => {
    if (isMoving.current) button.current?.focus({ preventScroll: true });
    isMoving.current = false;
  }, [key]);

  const point = useCallback(
    (place: Place | null) => {
      if (place?.lane === pointed?.lane && place?.placement === pointed?.placement) return;
      setPointed(place);
      setDismissed(false);
    },
    [pointed],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && pointed !== null && !dismissed) {
      event.preventDefault();
      setDismissed(true);
      return;
    }
    const move = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? null : moveOf(event.key, axis);
    if (move === null || cursor === null) return;
    event.preventDefault();
    const next = moveCursor(marks, cursor, move, width * 0.8);
    isMoving.current = next.placement !== cursor.placement;
    setMoved(next);
    setPointed(null);
    view.reveal(middleOf(marks, markOf(marks, next.lane, next.placement)));
  };
  const onFocus = () => {
    if (!cursor) return;
    // It stays where it is while the range or the filters change.
    setMoved(cursor);
    setFocused(button.current?.matches(':focus-visible') ?? false);
    setDismissed(false);
    view.reveal(middleOf(marks, markOf(marks, cursor.lane, cursor.placement)));
  };

  const lane = namesLane && cursor ? data.lanes[cursor.lane]?.name : undefined;
  const label = useMemo(() => {
    if (!cursor) return '';
    const { day, title, notes } = wordsOf(marks, markOf(marks, cursor.lane, cursor.placement));
    return [`${day}: ${title}`, ...notes, ...(lane ? [lane] : [])].join(t('list.comma'));
  }, [cursor, wordsOf, marks, lane, t]);
  const named = pointed ?? (focused ? cursor : null);
  return {
    cursor,
    key,
    label,
    button,
    pointed,
    focused,
    /** What is shown in words; null where the reader dismissed it. */
    card: dismissed ? null : named,
    setMoved,
    point,
    handlers: { onKeyDown, onFocus, onBlur: () => setFocused(false) },
  };
}

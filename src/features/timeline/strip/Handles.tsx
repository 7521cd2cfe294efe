import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useText } from '#i18n/useText.ts';
import { endInSight, placeOfEnd } from '#features/timeline/strip/brush.ts';
import { isoOf } from '#features/timeline/strip/days.ts';
import type { Days } from '#features/timeline/strip/lanes.ts';
import type { Axis, Unit } from '#features/timeline/strip/model.ts';
import { moveEnd, type End, type Range } from '#features/timeline/strip/range.ts';
import type { Heights } from '#features/timeline/strip/rows.ts';
import { useFollow } from '#features/timeline/strip/motion.ts';
import { dayAt } from '#features/timeline/strip/scale.ts';
import { fromOlderEdge } from '#features/timeline/strip/useGestures.ts';
import type { StripView } from '#features/timeline/strip/useView.ts';
import { stepDay } from '#features/timeline/strip/zoom.ts';

/** Many units at once: the page keys, or Shift with an arrow. */
const MANY = 10;

/** Give the day that a key leads an end to; null: the limit; undefined: the key leads nowhere. */
function dayOfKey(event: KeyboardEvent, range: Range, end: End, limits: Days, unit: Unit, axis: Axis): number | null | undefined {
  const { key, shiftKey } = event;
  const day = range[end] ?? limits[end];
  const later = axis === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const earlier = axis === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const step = (by: number) => stepDay(day, unit, by, end === 'from' ? 'first' : 'last');
  const steps: Readonly<Record<string, number>> = { [later]: 1, ArrowUp: 1, [earlier]: -1, ArrowDown: -1, PageUp: MANY, PageDown: -MANY };
  const by = steps[key];
  if (by !== undefined) return step(shiftKey && Math.abs(by) === 1 ? by * MANY : by);
  if (key === 'Home') return end === 'from' ? null : (range.from ?? limits.from);
  if (key === 'End') return end === 'to' ? null : (range.to ?? limits.to);
  return undefined;
}

type Props = {
  box: RefObject<HTMLElement | null>;
  range: Range;
  limits: Days;
  view: StripView;
  width: number;
  heights: Heights;
  axis: Axis;
  unit: Unit;
  /** Say an end's day in words. */
  say: (end: End, day: number | null) => string;
  /** While a handle is dragged. */
  onDrag: (range: Range) => void;
  /** A handle was let go, or a key pressed. */
  onRange: (range: Range) => void;
};

/** The two ends of the brush. */
export function Handles(props: Props) {
  return (
    <>
      <Handle end="from" {...props} />
      <Handle end="to" {...props} />
    </>
  );
}

function Handle({ end, box, range, limits, view, width, heights, axis, unit, say, onDrag, onRange }: Props & { end: End }) {
  const { t } = useText();
  const line = useRef<HTMLSpanElement>(null);
  const grip = useRef<HTMLDivElement>(null);
  /** How far from the line the pointer took hold, and the range as it was dragged last. */
  const held = useRef<{ aside: number; range: Range } | null>(null);
  const placed = useRef('');
  const isAway = (): boolean => grip.current!.hasAttribute('data-away');
  const [top, bottom] = [heights.top - 2, heights.base + 2];
  useFollow(view.motion, view.sight, ({ scale, offset }) => {
    const at = endInSight(range, end, scale, offset, width);
    const drawn = at ?? (end === 'from' ? 0 : width);
    // An end that waits at its edge stays there through most of a gesture.
    const place = `${at === null} ${drawn} ${axis}`;
    if (place === placed.current) return;
    placed.current = place;
    // Moved by a transform, which needs no layout.
    const along = axis === 'rtl' ? -drawn : drawn;
    line.current!.hidden = at === null;
    line.current!.style.transform = `translateX(${along}px)`;
    grip.current!.toggleAttribute('data-away', at === null);
    grip.current!.style.transform = `translate(calc(${along}px ${axis === 'rtl' ? '+' : '-'} 50%), -50%)`;
  });
  const drag = (event: PointerEvent) => {
    if (!held.current) return;
    const { scale, offset } = view.now();
    const place = offset + Math.max(0, Math.min(width, fromOlderEdge(box.current!, axis, event.clientX) - held.current.aside));
    const day = Math.round(dayAt(scale, place)) - (end === 'to' ? 1 : 0);
    held.current.range = moveEnd(range, end, day, limits);
    onDrag(held.current.range);
  };
  const letGo = () => {
    if (held.current) onRange(held.current.range);
    held.current = null;
  };
  return (
    <>
      <span
        ref={line}
        aria-hidden="true"
        className="pointer-events-none absolute start-0 -ms-px w-0.5 bg-accent"
        style={{ insetBlockStart: top, blockSize: bottom - top }}
      />
      <div
        ref={grip}
        role="slider"
        tabIndex={0}
        aria-label={t(`timeline.strip.ends.${end}`)}
        aria-orientation="horizontal"
        aria-valuemin={limits.from}
        aria-valuemax={limits.to}
        aria-valuenow={Math.max(limits.from, Math.min(limits.to, range[end] ?? limits[end]))}
        aria-valuetext={say(end, range[end])}
        data-day={range[end] === null ? undefined : isoOf(range[end])}
        className="absolute start-0 grid w-6 cursor-ew-resize touch-none place-items-center rounded-small pointer-coarse:w-11 data-away:pointer-events-none data-away:opacity-0 data-away:focus-visible:opacity-100 print:hidden"
        style={{ insetBlockStart: (top + bottom) / 2, blockSize: Math.min(44, bottom - top) }}
        onFocus={() => isAway() && view.reveal(placeOfEnd(range, end, view.now().scale))}
        onKeyDown={(event) => {
          const day = dayOfKey(event, range, end, limits, unit, axis);
          if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          const next = day === null ? { ...range, [end]: null } : moveEnd(range, end, day, limits);
          onRange(next);
          view.reveal(placeOfEnd(next, end, view.now().scale));
        }}
        onPointerDown={(event) => {
          event.stopPropagation();
          const { scale, offset } = view.now();
          const at = endInSight(range, end, scale, offset, width);
          if (event.button !== 0 || at === null) return;
          held.current = { aside: fromOlderEdge(box.current!, axis, event.clientX) - at, range };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          event.stopPropagation();
          drag(event);
        }}
        onPointerUp={(event) => {
          event.stopPropagation();
          letGo();
        }}
        onPointerCancel={letGo}
      >
        <span
          aria-hidden="true"
          className="flex h-[min(2rem,100%)] w-2.5 items-center justify-center gap-[3px] rounded-pill bg-accent"
          style={{ maxBlockSize: Math.max(20, bottom - top - 6) }}
        >
          <span className="h-3 w-px bg-paper" />
          <span className="h-3 w-px bg-paper" />
        </span>
      </div>
    </>
  );
}

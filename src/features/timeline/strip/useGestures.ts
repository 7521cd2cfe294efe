import { useEffect, useRef, type RefObject } from 'react';
import { useLatest } from '#ui/useLatest.ts';
import type { Axis } from '#features/timeline/strip/model.ts';
import type { StripView } from '#features/timeline/strip/useView.ts';

/** A pointer that moved less than this has not dragged. */
const STILL = 4;
/** How much a turn of the wheel zooms, and the most that one turn counts. */
const WHEEL = { speed: 0.01, most: 50 } as const;

/** Give how far a point of the screen is from the older edge of a box. */
export function fromOlderEdge(box: HTMLElement, axis: Axis, x: number): number {
  const { left, right } = box.getBoundingClientRect();
  return axis === 'rtl' ? right - x : x - left;
}

/** Whether an event belongs to an end of the brush, which is dragged by itself. */
const isOnEnd = ({ target }: Event): boolean => target instanceof Element && target.closest('[role="slider"]') !== null;

type Drag = { readonly at: number; readonly offset: number; moved: boolean };
type Options = {
  box: RefObject<HTMLElement | null>;
  axis: Axis;
  view: StripView;
  width: number;
  zooms: boolean;
  /** A click or tap, `at` pixels from the older edge and `y` from the top. */
  onPress: (at: number, y: number, touch: boolean) => void;
  /** A mouse that rests or moves there; null where it left. */
  onPoint: (point: { at: number; y: number } | null) => void;
};

/**
 * Drag to pan, pinch to zoom, Shift or a sideways wheel to pan, Ctrl and the wheel to zoom. The wheel alone scrolls the page.
 * The listeners are the element's own: React listens passively, and takes longer than a frame of many events has.
 */
export function useGestures(options: Options): void {
  const { box } = options;
  const latest = useLatest(options);
  const hands = useRef({ pointers: new Map<number, number>(), drag: null as Drag | null });

  useEffect(() => {
    const element = box.current!;
    const held = hands.current;
    const canPan = ({ view, width }: Options) => view.now().scale.length > width + 1;
    // Asked for once a gesture: it may need the page to be laid out.
    let rect: DOMRect | undefined;
    const pointOf = (event: PointerEvent | WheelEvent) => {
      if (!rect || (!held.drag?.moved && latest.current.view.motion.now() === null)) rect = element.getBoundingClientRect();
      const { left, right, top } = rect;
      return { at: latest.current.axis === 'rtl' ? right - event.clientX : event.clientX - left, y: event.clientY - top };
    };

    const turn = (event: WheelEvent) => {
      const { axis, view, zooms } = latest.current;
      if (event.ctrlKey || event.metaKey) {
        if (!zooms) return;
        event.preventDefault();
        const by = Math.max(-WHEEL.most, Math.min(WHEEL.most, event.deltaY));
        view.scaleBy(Math.exp(-by * WHEEL.speed), pointOf(event).at);
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
      if (sideways === 0 || !canPan(latest.current)) return;
      event.preventDefault();
      // A sideways wheel moves as the page would; Shift and the wheel move on in time.
      view.panBy(event.deltaX !== 0 && axis === 'rtl' ? -sideways : sideways);
    };

    const press = (event: PointerEvent) => {
      if (event.button !== 0 || isOnEnd(event)) return;
      const { at } = pointOf(event);
      held.pointers.set(event.pointerId, at);
      held.drag = { at, offset: latest.current.view.now().offset, moved: held.pointers.size > 1 };
    };
    const pinch = (before: number, at: number, other: number) => {
      const { zooms, view } = latest.current;
      if (zooms && Math.abs(before - other) > 1) view.scaleBy(Math.abs(at - other) / Math.abs(before - other), (at + other) / 2);
    };
    const move = (event: PointerEvent) => {
      if (isOnEnd(event)) return;
      const { view, onPoint } = latest.current;
      const point = pointOf(event);
      const before = held.pointers.get(event.pointerId);
      if (before === undefined) {
        if (event.pointerType === 'mouse' && view.motion.now() === null) onPoint(point);
        return;
      }
      const other = [...held.pointers].find(([id]) => id !== event.pointerId)?.[1];
      held.pointers.set(event.pointerId, point.at);
      if (other !== undefined) {
        pinch(before, point.at, other);
        return;
      }
      const { drag } = held;
      if (!drag || (!drag.moved && Math.abs(point.at - drag.at) < STILL)) return;
      if (!drag.moved) {
        drag.moved = true;
        element.setPointerCapture(event.pointerId);
        onPoint(null);
      }
      // Nobody else follows a drag; to tell them takes longer than to pan.
      event.stopPropagation();
      if (canPan(latest.current)) view.panTo(drag.offset + drag.at - point.at);
    };
    const quiet = (event: Event) => {
      if (held.drag?.moved) event.stopPropagation();
    };
    const release = (event: PointerEvent) => {
      const { view, onPress } = latest.current;
      const known = held.pointers.delete(event.pointerId);
      const { drag } = held;
      if (held.pointers.size === 0) held.drag = null;
      if (!known || !drag) return;
      if (drag.moved) view.rest();
      else if (event.type === 'pointerup') {
        const { at, y } = pointOf(event);
        onPress(at, y, event.pointerType !== 'mouse');
      }
    };
    const leave = () => latest.current.onPoint(null);

    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('wheel', turn, { passive: false, signal });
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('mousemove', quiet, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    element.addEventListener('pointerleave', leave, { signal });
    return () => stop.abort();
  }, [box, latest]);
}

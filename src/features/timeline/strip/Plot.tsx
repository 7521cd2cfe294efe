import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useText } from '#i18n/useText.ts';
import { useLatest } from '#ui/useLatest.ts';
import { BrushDays } from '#features/timeline/strip/BrushDays.tsx';
import { Card } from '#features/timeline/strip/Card.tsx';
import { Cursor } from '#features/timeline/strip/Cursor.tsx';
import { Handles } from '#features/timeline/strip/Handles.tsx';
import type { Cursor as Place } from '#features/timeline/strip/keys.ts';
import { Names, TickLabels } from '#features/timeline/strip/Labels.tsx';
import type { Days } from '#features/timeline/strip/lanes.ts';
import type { StripProps, Unit } from '#features/timeline/strip/model.ts';
import { useFollow } from '#features/timeline/strip/motion.ts';
import type { PictureRef } from '#features/timeline/strip/picture.ts';
import type { End, Range } from '#features/timeline/strip/range.ts';
import { markAt, rowMiddle, type Mode } from '#features/timeline/strip/rows.ts';
import type { Scale } from '#features/timeline/strip/scale.ts';
import { firstWhere, isCrowd, markOf } from '#features/timeline/strip/stack.ts';
import { useCursor } from '#features/timeline/strip/useCursor.ts';
import { useEventWords } from '#features/timeline/strip/useEventWords.ts';
import { useGestures } from '#features/timeline/strip/useGestures.ts';
import { chunkOf, useLayouts } from '#features/timeline/strip/useLayouts.ts';
import { useNames } from '#features/timeline/strip/useNames.ts';
import type { Page } from '#features/timeline/strip/usePage.ts';
import { usePainting } from '#features/timeline/strip/usePainting.ts';
import { usePicture } from '#features/timeline/strip/usePicture.ts';
import type { Plan } from '#features/timeline/strip/usePlan.ts';
import { sayOnce, useTickWords } from '#features/timeline/strip/useTickWords.ts';
import type { StripView } from '#features/timeline/strip/useView.ts';
import { DENSEST } from '#features/timeline/strip/zoom.ts';

type Props = StripProps & {
  mode: Mode;
  page: Page;
  view: StripView;
  plan: Plan;
  /** The unit that a scale is marked in, and that of the keys of the brush. */
  unitOf: (scale: Scale) => Unit;
  step: Unit;
  range: Range;
  limits: Days;
  days: Days;
  monthInView: readonly [from: number, to: number] | null;
  say: (end: End, day: number | null) => string;
  onDrag: (range: Range) => void;
  onSet: (range: Range) => void;
  pictureRef?: PictureRef;
};

/** How near a pointer must be to a mark: a mouse, a finger. */
const NEAR = { mouse: 5, touch: 20 } as const;
/** A crowd that is pressed is looked at so many times closer. */
const CLOSER = 4;

/** Ask for the names of events that are needed now. */
function useWanted(want: StripProps['want'], events: readonly number[]): void {
  const ask = useLatest(want);
  useEffect(() => {
    if (events.length > 0) ask.current(events);
  }, [events, ask]);
}

/** Move what the page sets above the canvas: in a gesture it is hidden, and the canvas draws the words. */
function useOverlay(boxRef: RefObject<HTMLElement | null>, wordsRef: RefObject<HTMLElement | null>, view: StripView, axis: StripProps['axis']): void {
  useFollow(view.motion, view.sight, ({ offset }) => {
    const isMoving = view.motion.now() !== null;
    boxRef.current!.toggleAttribute('data-moving', isMoving);
    if (isMoving) return;
    wordsRef.current!.style.transform = `translateX(${axis === 'rtl' ? offset : -offset}px)`;
  });
}

/** The drawing: the marks on a canvas, the words, the brush's ends and what has the focus above it. */
export function Plot({
  mode,
  page,
  view,
  plan,
  unitOf,
  step,
  range,
  limits,
  days,
  monthInView,
  say,
  onDrag,
  onSet,
  data,
  axis,
  open,
  titleOf,
  want,
  onOpen,
  pictureRef,
}: Props) {
  const { t, format } = useText();
  const { width, look, measure } = page;
  const { order, heights } = plan;
  const { scale, offset, motion } = view;
  const isFull = mode === 'full';
  const fromBase = mode === 'condensed';
  const dir = format.locale === 'ar' ? 'rtl' : 'ltr';
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLCanvasElement>(null);
  const wide = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);

  const tickWords = useTickWords(measure);
  const layouts = useLayouts(data, plan, width, tickWords, unitOf);
  const marks = layouts.marksAt(scale);
  const { labels } = layouts.ticksAt(view.sight);
  const { start, end } = chunkOf(offset, width);
  const { names, wanted } = useNames({ data, order, marks, scale, start, end, measure, titleOf, open }, isFull);

  const wordsOf = useEventWords(data, order, days, open, titleOf);
  const { cursor, button, card, pointed, focused, ...focus } = useCursor({
    data,
    order,
    marks,
    days,
    open,
    axis,
    view,
    width,
    namesLane: isFull,
    wordsOf,
  });
  const markOfPlace = ({ lane, placement }: Place) => markOf(marks, lane, placement);
  const placeOn = ({ lane, placement }: Place) => {
    const mark = markOf(marks, lane, placement);
    const row = isCrowd(marks, mark) ? (heights.lanes[lane]!.rows - 1) / 2 : marks.row[mark]!;
    return {
      at: (marks.start[mark]! + marks.end[mark]!) / 2 - offset,
      y: rowMiddle(heights, heights.lanes[lane]!, row, fromBase),
      width: marks.end[mark]! - marks.start[mark]!,
    };
  };
  const press = (place: Place) => {
    const now = layouts.marksAt(view.now().scale);
    const mark = markOf(now, place.lane, place.placement);
    const [from, to] = [order.events[now.first[mark]!]!, order.events[now.last[mark]! - 1]!];
    if (isCrowd(now, mark) && data.from[from] !== data.from[to] && mode !== 'condensed' && scale.perDay < DENSEST) {
      view.zoomTo(scale.perDay * CLOSER, (data.from[from]! + data.from[to]! + 1) / 2);
    } else onOpen(from);
  };
  const hit = (at: number, y: number, near: number): Place | null => {
    const now = view.now();
    const inSight = layouts.marksAt(now.scale);
    const mark = markAt(inSight, heights, fromBase, now.offset + at, y, near);
    if (mark === null) return null;
    return { lane: firstWhere(0, inSight.lane.length - 2, (lane) => inSight.lane[lane + 1]! > mark), placement: inSight.first[mark]! };
  };
  useGestures({
    box,
    axis,
    view,
    width,
    zooms: mode !== 'condensed',
    onPress: (at, y, touch) => {
      const place = hit(at, y, touch ? NEAR.touch : NEAR.mouse);
      if (!place) return;
      focus.setMoved(place);
      press(place);
    },
    onPoint: (point) => focus.point(point && hit(point.at, point.y, NEAR.mouse)),
  });

  const events = useMemo(() => {
    const extra = [pointed, focused ? cursor : null].filter((place) => place !== null).map((place) => order.events[place.placement]!);
    return [...new Set([...extra, ...wanted])];
  }, [pointed, focused, cursor, order, wanted]);
  useWanted(want, events);

  const still = useMemo(
    () => ({ width, axis, look, heights, fromBase, data, order, days, open, range, month: monthInView, numberOf: sayOnce(format.number) }),
    [width, axis, look, heights, fromBase, data, order, days, open, range, monthInView, format],
  );
  usePainting({ seenRef: seen, wideRef: wide }, still, view.sight, motion, layouts, names);
  usePicture({ pictureRef, still, sight: view.sight, layouts, names, measure, hasLanes: isFull, say });
  useOverlay(box, words, view, axis);

  const shown = card && { ...wordsOf(marks, markOfPlace(card)), ...placeOn(card) };
  return (
    <div
      ref={box}
      dir={axis}
      className={`relative select-none ${mode === 'condensed' ? 'touch-[pan-y_pinch-zoom]' : 'touch-pan-y'} ${pointed ? 'cursor-pointer' : view.canPan ? 'cursor-grab active:cursor-grabbing' : ''}`}
      style={{ blockSize: heights.height }}
    >
      <canvas ref={seen} aria-hidden="true" className="absolute inset-0 block" style={{ inlineSize: width, blockSize: heights.height }} />
      <div aria-hidden="true" data-window className="pointer-events-none absolute inset-0 overflow-clip">
        <canvas
          ref={wide}
          hidden
          className="absolute top-0 start-0 max-w-none will-change-transform"
          style={{ inlineSize: 2 * width, blockSize: heights.height }}
        />
        <div ref={words} className="absolute inset-0 will-change-transform in-[[data-moving]]:opacity-0">
          <TickLabels labels={labels} heights={heights} dir={dir} />
          <Names names={names} heights={heights} fromBase={fromBase} marks={marks} order={order} data={data} days={days} />
        </div>
      </div>
      {isFull && <BrushDays range={range} view={view} width={width} measure={measure} say={say} axis={axis} dir={dir} />}
      {cursor && (
        <div className="pointer-events-none absolute inset-0 overflow-clip [overflow-clip-margin:6px] in-[[data-moving]]:opacity-0">
          <Cursor
            key={focus.key}
            ref={button}
            {...placeOn(cursor)}
            label={focus.label}
            axis={axis}
            isOpen={open !== null && order.events[cursor.placement] === open}
            onPress={() => press(cursor)}
            {...focus.handlers}
          />
        </div>
      )}
      <Handles
        box={box}
        range={range}
        limits={limits}
        view={view}
        width={width}
        heights={heights}
        axis={axis}
        unit={step}
        say={say}
        onDrag={onDrag}
        onRange={onSet}
      />
      {shown && (
        <Card
          day={[shown.day, ...shown.notes].join(t('list.comma'))}
          title={shown.title}
          at={shown.at}
          y={shown.y}
          width={width}
          height={heights.height}
          dir={dir}
          thin={mode === 'thin'}
        />
      )}
    </div>
  );
}

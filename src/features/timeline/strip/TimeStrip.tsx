import { useCallback, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useText } from '#i18n/useText.ts';
import { useLatest } from '#ui/useLatest.ts';
import { dayOf, isoOf } from '#features/timeline/strip/days.ts';
import { Ends, InSight, RangeInWords } from '#features/timeline/strip/Ends.tsx';
import { countActive } from '#features/timeline/strip/lanes.ts';
import { LaneHeads } from '#features/timeline/strip/LaneHeads.tsx';
import type { StripProps } from '#features/timeline/strip/model.ts';
import type { PictureRef } from '#features/timeline/strip/picture.ts';
import { Plot } from '#features/timeline/strip/Plot.tsx';
import { daysOf, readRange, writeRange, type Range } from '#features/timeline/strip/range.ts';
import type { Mode } from '#features/timeline/strip/rows.ts';
import type { Era, Scale } from '#features/timeline/strip/scale.ts';
import { Toolbar } from '#features/timeline/strip/Toolbar.tsx';
import { usePage, type Page } from '#features/timeline/strip/usePage.ts';
import { useEra, usePlan } from '#features/timeline/strip/usePlan.ts';
import { useView } from '#features/timeline/strip/useView.ts';
import { DENSEST, unitAt, zoomAt } from '#features/timeline/strip/zoom.ts';

/** Letters of the drawing at the reader's usual size, in CSS pixels. */
const LETTERS = 17.6;
/** Heights kept until the strip is measured. */
const KEPT = { full: 'min-h-43', condensed: 'min-h-24', thin: 'min-h-10' } as const;

type Props = StripProps & { pictureRef?: PictureRef };

/**
 * The strip of time: all events of the dossier in lanes on one scale, and the brush that filters the list by days. It is a group of
 * one tab stop, beside the two sliders of the brush.
 */
export function TimeStrip(props: Props) {
  const { t } = useText();
  const { condensed, thin, data } = props;
  const mode: Mode = condensed ? 'condensed' : thin ? 'thin' : 'full';
  const ruler = useRef<HTMLDivElement>(null);
  const page = usePage(ruler);
  const era = useEra(data, mode, page?.width ?? 0);
  const isEmpty = data.from.length === 0;
  return (
    <div className="min-w-0 font-display text-chip">
      <div className={mode === 'full' ? 'grid grid-cols-[minmax(0,1fr)] tab:ps-[calc(8.75rem*var(--read-scale,1))]' : ''}>
        <div ref={ruler} className="min-w-0" />
      </div>
      {isEmpty && (
        <div role="group" aria-label={t('timeline.strip.name')}>
          <p className={`text-label text-soft ${mode === 'full' ? 'border-y border-rule py-4' : ''}`}>{t('timeline.strip.empty')}</p>
        </div>
      )}
      {!isEmpty && !(page && era) && <div className={KEPT[mode]} />}
      {page && era && <Drawn {...props} mode={mode} page={page} era={era} />}
    </div>
  );
}

/** The range as it is now: of the screen, or as the reader's hand leaves it until the screen follows. */
function useRange(from: string, to: string, onRange: StripProps['onRange']) {
  const [draft, setDraft] = useState<Range | null>(null);
  const asked = `${from} ${to}`;
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    setDraft(null);
  }
  const given = useMemo(() => readRange(from, to), [from, to]);
  return {
    range: draft ?? given,
    drag: setDraft,
    set: (range: Range) => {
      const [nextFrom, nextTo] = writeRange(range);
      const isNew = nextFrom !== from || nextTo !== to;
      setDraft(isNew ? range : null);
      if (isNew) onRange(nextFrom, nextTo);
    },
  };
}

/** The day that a zoomed strip opens at: of the open event, the middle of the range, else the newest. */
function startOf({ data, open }: StripProps, range: Range): number {
  const [first, last] = [data.from[0]!, data.from.at(-1)!];
  if (open !== null && open < data.from.length) return data.from[open]!;
  if (range.from === null && range.to === null) return last;
  return ((range.from ?? first) + (range.to ?? last)) / 2;
}

function Drawn(props: Props & { mode: Mode; page: Page; era: Era }) {
  const { mode, page, era, data, axis, inView, open } = props;
  const { t, format } = useText();
  const isFull = mode === 'full';
  const { range, drag, set } = useRange(props.from, props.to, props.onRange);
  const frame = useMemo(() => ({ era, width: page.width }), [era, page.width]);
  const view = useView(frame, mode === 'condensed' ? null : props.zoom, props.onZoom, startOf(props, range));
  const plan = usePlan(data, era, mode, page.width, Math.max(1, page.look.size / LETTERS));
  const unit = props.zoom ?? unitAt(view.fit);
  const { scale, fit } = view;
  // At rest in the unit that was asked for, in a gesture in that of the density.
  const unitOf = useCallback((now: Scale) => (!isFull ? 'year' : now === scale ? unit : (zoomAt(now.perDay, fit) ?? unitAt(fit))), [isFull, scale, unit, fit]);
  const limits = useMemo(() => ({ from: data.from[0]!, to: data.to.reduce((latest, day) => Math.max(latest, day), data.to[0]!) }), [data.from, data.to]);
  const days = useMemo(() => daysOf(range), [range]);
  const settled = useMemo(() => countActive(data, daysOf(readRange(props.from, props.to))), [data, props.from, props.to]);
  const monthInView = useMemo(() => {
    const [, year, month] = /^(\d{4})-(\d{2})$/.exec(inView ?? '') ?? [];
    return year && month ? ([dayOf(Number(year), Number(month), 1), dayOf(Number(year), Number(month) + 1, 1)] as const) : null;
  }, [inView]);
  const say = (end: 'from' | 'to', day: number | null) =>
    day === null ? t('timeline.strip.limit', { end: t(`timeline.strip.limits.${end}`), day: format.date(isoOf(limits[end])) }) : format.date(isoOf(day));

  // Where the focus came from: Escape gives it back.
  const before = useRef<HTMLElement | null>(null);
  const onFocus = (event: FocusEvent) => {
    if (event.relatedTarget instanceof HTMLElement && !event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (mode !== 'condensed' && /^[+=\-−]$/.test(event.key)) {
      event.preventDefault();
      view.step(/[+=]/.test(event.key) ? 1 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (before.current?.isConnected) before.current.focus();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
  };
  // The toolbar is not drawn anew while the strip is panned.
  const actions = useLatest({ step: view.step, zoom: props.onZoom, turn: props.onAxis });
  const said = useMemo(() => t('timeline.strip.inRange', { count: settled, n: format.number(settled) }), [t, format, settled]);
  return (
    <div role="group" aria-label={t('timeline.strip.name')} {...{ onFocus, onKeyDown }}>
      {isFull && <Toolbar unit={unit} canZoomOut={view.canZoomOut} canZoomIn={view.scale.perDay < DENSEST} axis={axis} actions={actions} lead={props.lead} />}
      <div className={isFull ? 'grid grid-cols-[minmax(0,1fr)] tab:grid-cols-[calc(8.75rem*var(--read-scale,1))_minmax(0,1fr)]' : ''}>
        {isFull && <LaneHeads lanes={data.lanes} heights={plan.heights} />}
        <div className="min-w-0" style={{ inlineSize: page.width }}>
          <Plot
            {...props}
            view={view}
            plan={plan}
            unitOf={unitOf}
            step={unit}
            range={range}
            limits={limits}
            days={days}
            monthInView={monthInView}
            say={say}
            onDrag={drag}
            onSet={set}
            open={open}
          />
          {isFull && (
            <Ends
              axis={axis}
              oldest={say('from', null)}
              newest={say('to', null)}
              inSight={<InSight view={view} width={page.width} />}
            />
          )}
        </div>
      </div>
      {mode === 'condensed' && <RangeInWords axis={axis} from={say('from', range.from)} to={say('to', range.to)} />}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

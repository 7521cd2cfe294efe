import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useText } from '#i18n/useText.ts';
import { runCommand, useCommands, type Command } from '#ui/keys/commands.ts';
import { Jumps } from '#ui/long/Jumps.tsx';
import { rowBetween } from '#ui/long/edges.ts';
import type { Layout, Rows } from '#ui/long/layout.ts';
import { offerWay } from '#ui/long/reach.ts';
import { PrintWhole, useWholePrint } from '#ui/long/PrintWhole.tsx';
import { useToast } from '#ui/Toasts.tsx';

export type Asked = Rows & { readonly late: number };

type Props = {
  layout: Layout;
  keyOf: (row: number) => string | number;
  /** About how tall a row is, in CSS pixels; each is measured when it is drawn. */
  estimate: (row: number) => number;
  /** Draw the thing at a place. */
  render: (place: number) => ReactNode;
  /** Tells between which rows something is drawn. */
  onDrawn: (first: number, last: number) => void;
  /** Between which rows the things were asked for, and how many of them are on their way. */
  asked: Asked;
  /** Names the list in the history of the tab, so that Back finds it as it was. */
  name: string;
  /** A list beside the one that the screen is about. */
  beside?: boolean;
};

/** How tall the rows of lists were when they were left, by the entry of the history: Back must find the same row. */
const left = new Map<string, VirtualItem[]>();
const MOST_LEFT = 20;
const entryKey = (name: string): string => `${(history.state as { key?: string } | null)?.key ?? 'first'} ${name}`;

function leave(key: string, rows: VirtualItem[]): void {
  left.delete(key);
  left.set(key, rows);
  for (const oldest of left.keys()) {
    if (left.size <= MOST_LEFT) break;
    left.delete(oldest);
  }
}

/** Typing in a field is the field's. */
const isField = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** Frames in which a row that was scrolled to must have been drawn: two seconds; and for which it is kept in sight, while rows around it are measured. */
const MOST_FRAMES = 120;
const KEPT_FRAMES = 20;

function keepInSight(target: HTMLElement, frames: number, isWanted: () => boolean): void {
  if (!isWanted() || document.activeElement !== target) return;
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => keepInSight(target, frames - 1, isWanted));
}

/** Answer Ctrl F with our own search, which sees the whole dossier, and Ctrl P with a choice. */
function useListCommands(beside: boolean, onPrint: () => void): void {
  const { t } = useText();
  const toast = useToast();
  const commands = useMemo(
    (): readonly Command[] =>
      beside
        ? []
        : [
            {
              id: 'find',
              label: t('long.find'),
              keys: ['mod+f'],
              run: () => {
                runCommand('palette');
                toast({ text: t('long.findNote'), subject: 'find' });
              },
            },
            { id: 'print', label: t('long.print'), keys: ['mod+p'], run: onPrint },
          ],
    [beside, onPrint, t, toast],
  );
  useCommands(commands);
}

/** A list of which only what is near the screen is drawn. Home and End lead to its ends; the row that has the focus stays. */
export function LongList({ layout, keyOf, estimate, render, onDrawn, asked, name, beside = false }: Props) {
  const { t } = useText();
  const rows = layout.length;
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const [entry] = useState(() => entryKey(name));
  const [initial] = useState(() => left.get(entry));
  const print = useWholePrint(asked.first === 0 && asked.last >= rows - 1 && asked.late === 0);
  useListCommands(beside, print.ask);
  // oxlint-disable-next-line react/incompatible-library -- what it gives is called while drawing, and handed to nothing that is kept
  const virtualizer = useWindowVirtualizer({
    count: rows,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 3,
    // What comes into sight is drawn within the frame that shows it; nothing waits for it.
    useFlushSync: false,
    scrollMargin: margin,
    ...(initial && initial.length === rows && { initialMeasurementsCache: initial, initialOffset: scrollY }),
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      return focused === null || focused < 0 || focused >= rows || drawn.includes(focused) ? drawn : [...drawn, focused].toSorted((a, b) => a - b);
    },
  });
  // What stands above the list may grow.
  useLayoutEffect(() => {
    const measure = () => list.current && setMargin(Math.round(list.current.getBoundingClientRect().top + scrollY));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  useEffect(() => () => leave(entry, virtualizer.measurementsCache), [entry, virtualizer]);
  const drawn = virtualizer.getVirtualItems();
  const isWhole = print.state !== 'no' && print.state !== 'asked';
  // A row that is kept for its focus may be far away: it is drawn, and not counted.
  const [first, last] = isWhole ? [0, rows - 1] : [rowBetween(drawn, focused, 'first'), rowBetween(drawn, focused, 'last')];
  useEffect(() => onDrawn(first, last), [first, last, onDrawn]);

  // The row that was asked for last: what was asked for before is given up.
  const aim = useRef(0);
  const focusRow = (row: number) => {
    const mine = ++aim.current;
    const isWanted = () => aim.current === mine;
    virtualizer.scrollToIndex(row, { align: row === 0 ? 'center' : 'end' });
    setFocused(row);
    const find = (tries: number) => {
      const drawnRow = list.current?.querySelector(`[data-index="${row}"]`);
      // What unfolds a row comes before other buttons in it.
      const target = drawnRow?.querySelector<HTMLElement>('[aria-expanded]') ?? drawnRow?.querySelector<HTMLElement>(':is(a, button)');
      if (target) {
        target.focus({ preventScroll: true });
        keepInSight(target, KEPT_FRAMES, isWanted);
      } else if (tries > 0 && isWanted()) requestAnimationFrame(() => find(tries - 1));
    };
    requestAnimationFrame(() => find(MOST_FRAMES));
  };
  const toPlace = useEffectEvent((place: number) => {
    let to = place;
    while (to < rows && layout.placeOf(to) !== place) to++;
    if (to < rows) focusRow(to);
  });
  useEffect(() => offerWay(name, (place) => toPlace(place)), [name]);
  const edge = (from: number, step: 1 | -1): number => {
    let row = from;
    while (row > 0 && row < rows - 1 && layout.placeOf(row) === null) row += step;
    return row;
  };
  const firstThing = rows > 0 && layout.placeOf(0) === null ? edge(1, 1) : 0;
  const press = (event: KeyboardEvent) => {
    if (isField(event.target) || event.altKey || event.shiftKey) return;
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    focusRow(event.key === 'Home' ? firstThing : rows - 1);
  };
  const row = (index: number) => {
    const place = layout.placeOf(index);
    return place === null ? layout.heading(index) : render(place);
  };
  return (
    <>
      {layout.jumps.length > 1 && <Jumps jumps={layout.jumps} onJump={(to) => virtualizer.scrollToIndex(to, { align: 'start' })} />}
      {!beside && <PrintWhole print={print} things={rows} late={asked.late} tall={virtualizer.getTotalSize()} />}
      {print.state !== 'ready' && <p className="hidden print:block">{t('long.printed')}</p>}
      {print.state === 'ready' && Array.from({ length: rows }, (_, index) => <div key={keyOf(index)}>{row(index)}</div>)}
      {/* Keys are heard from the links and buttons of its rows. */}
      <div
        ref={list}
        role="presentation"
        hidden={print.state === 'ready'}
        className="relative print:static"
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={press}
        onFocus={(event) => setFocused(Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1))}
        onBlur={() => setFocused(null)}
      >
        {(print.state === 'ready' ? [] : drawn).map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className="absolute inset-x-0 top-0 [contain:layout_style] print:static print:transform-none!"
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </>
  );
}

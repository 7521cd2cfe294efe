import { useMemo, useRef, type KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '#i18n/useText.ts';
import type { NamesAnswer } from '#queries/company.ts';
import { useSettings } from '#queries/settings.ts';
import { TypeMark } from '#ui/Chip.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { carryFilters } from '#url/carry.ts';
import { KIND_COUNTS } from '#features/entities/names/namesQuestion.ts';
import { stepsOf, type Step } from '#features/entities/names/scale.ts';
import { cellAfter, type Cell } from '#features/entities/names/tableKeys.ts';
import { TableHeads, yearOf, type Placed } from '#features/entities/names/TableHeads.tsx';
import { Square, TableRow } from '#features/entities/names/TableRow.tsx';
import { stopsIn, useOneStop } from '#features/entities/names/useOneStop.ts';

const cellOf = (stop: HTMLElement): Cell => {
  const [row = 0, column = 0] = (stop.dataset['stop'] ?? '').split(':').map(Number);
  return { row, column };
};

/** What the sizes of the squares say. */
function Scale({ steps }: { steps: readonly Step[] }) {
  const { format } = useText();
  return (
    <p aria-hidden="true" className="flex flex-wrap items-center gap-x-3 font-display text-chip text-soft">
      {steps.map(({ from, to, side }) => (
        <span key={from} className="inline-flex items-center gap-1">
          <span className="w-6">
            <Square side={side} />
          </span>
          <span>{from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`}</span>
        </span>
      ))}
    </p>
  );
}

/** Place the columns: time runs as the reader's drawings do, whichever way the page is read. */
function usePlaced(columns: NamesAnswer['columns']): Placed[] {
  const { format } = useText();
  const { axis } = useSettings();
  const dir = format.locale === 'ar' ? 'rtl' : 'ltr';
  return useMemo(() => {
    const isOther = (at: number): boolean => at === 0 || yearOf(columns[at - 1]!) !== yearOf(columns[at]!);
    const placed = columns.map((column, at): Placed => ({ column, at, withYear: yearOf(column) !== '' && isOther(at) }));
    return axis === dir ? placed : placed.toReversed();
  }, [columns, axis, dir]);
}

/** Who is in which story, or in which months: the most present names of each type, and how often. One stop of Tab, arrows within. */
export function NamesTable({ answer, note }: { answer: NamesAnswer; note: string }) {
  const { t, count, format } = useText();
  const isWide = useMedia(DESK);
  const [search] = useSearchParams();
  const box = useRef<HTMLTableElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const dir = format.locale === 'ar' ? 'rtl' : 'ltr';
  const { counted, columns, groups } = answer;
  const placed = usePlaced(columns);
  const steps = useMemo(() => stepsOf(Math.max(0, ...groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((n) => n ?? 0))))), [groups]);
  const filters = carryFilters(search, 'entities', 'dossier').slice(1);
  const order = useMemo(() => new Map(placed.map(({ at }, i) => [at, i])), [placed]);
  // Arrows go by what is seen: columns by their places on the screen.
  const seen = ({ row, column }: Cell): Cell => ({ row, column: column < 0 ? column : (order.get(column) ?? column) });
  const next = (from: HTMLElement, { key, ctrlKey }: KeyboardEvent) => {
    const stops = stopsIn(box.current!);
    const cells = stops.map((stop) => seen(cellOf(stop)));
    const to = cellAfter(cells, seen(cellOf(from)), key, dir, ctrlKey);
    if (to) return stops[cells.indexOf(to)];
    return key === 'Escape' ? heading.current : null;
  };
  const handlers = useOneStop(box, next);
  let row = 0;
  return (
    <section aria-labelledby="table" className="border-t-2 border-ink pt-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pb-2">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 id="table" ref={heading} tabIndex={-1} className="text-h3">
            {t(`entities.table.${counted}`)}
          </h2>
          <p className="font-display text-label text-soft">{note}</p>
        </div>
        <Scale steps={steps} />
      </div>
      <p id="table-keys" className="sr-only">
        {t('entities.keysHint')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links in its cells have the keys */}
      <table ref={box} aria-labelledby="table" aria-describedby="table-keys" className="w-full table-fixed border-collapse" {...handlers}>
        <TableHeads placed={placed} upright={!isWide} sum={t(`entities.sum.${counted}`)} />
        {groups.map(({ type, total, rows }) => (
          <tbody key={type}>
            <tr>
              <th
                scope="rowgroup"
                aria-labelledby={`type-${type}`}
                colSpan={placed.length + 2}
                className="border-b-[1.5px] border-ink pt-4 pb-1 text-start font-normal"
              >
                <span className="flex flex-wrap items-baseline gap-x-3">
                  <h3 id={`type-${type}`} className="inline-flex items-center gap-2.5 text-card-small">
                    <TypeMark mark={type} />
                    {t(`types.${type}`)}
                  </h3>
                  <span className="font-display text-chip text-soft">
                    {count(KIND_COUNTS[type], total)}
                    {rows.length < total && t('list.comma') + t(`entities.here.${type}`, { n: format.number(rows.length) })}
                  </span>
                </span>
              </th>
            </tr>
            {rows.map((one) => (
              <TableRow key={one.entity.id} row={one} at={row++} placed={placed} steps={steps} counted={counted} filters={filters} whole={!isWide} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="pt-3 text-note text-soft">{t(counted === 'mentions' ? 'entities.countNote' : 'entities.storiesNote')}</p>
    </section>
  );
}

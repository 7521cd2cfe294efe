import { memo } from 'react';
import { Link } from 'react-router';
import { Name } from '#cards/Localized.tsx';
import { toWords } from '#cards/toWords.ts';
import { useText } from '#i18n/useText.ts';
import type { NamesColumn, NamesRow } from '#queries/company.ts';
import { paths } from '#url/paths.ts';
import { sideOf, type Step } from '#features/entities/names/scale.ts';
import type { Placed } from '#features/entities/names/TableHeads.tsx';

/** The square for a number, or the dot for none. */
export function Square({ side }: { side: number }) {
  if (side === 0) return <span aria-hidden="true" className="mx-auto block size-[3px] rounded-pill bg-field forced-colors:bg-[CanvasText]" />;
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="mx-auto block h-auto w-full max-w-6">
      <rect x={12 - side / 2} y={12 - side / 2} width={side} height={side} className="fill-accent forced-colors:fill-[Highlight] print:fill-ink" />
    </svg>
  );
}

/** Give where a cell leads: to the first mention of the name in the story, or to the stories of its months that name it. */
function toCell(entity: string, column: NamesColumn, row: NamesRow, at: number, filters: string): string {
  if ('story' in column) {
    const place = row.places[at];
    return place ? toWords({ story: column.story.id, ...place }) : paths.story.to(column.story.id);
  }
  const search = new URLSearchParams(filters);
  search.delete('entity');
  search.append('entity', entity);
  search.set('from', column.stretch.from.slice(0, 7));
  search.set('to', column.stretch.to.slice(0, 7));
  return `${paths.dossier.to()}?${search}`;
}

const nameStyle = `flex min-h-11 items-center pe-2 font-display text-chip leading-tight font-medium hover:text-accent
  max-desk:after:absolute max-desk:after:inset-0 desk:min-h-9 desk:text-label`;

type Props = {
  row: NamesRow;
  /** Its place among all rows. */
  at: number;
  placed: readonly Placed[];
  steps: readonly Step[];
  counted: 'mentions' | 'stories';
  /** The filters that a list of stories takes along. */
  filters: string;
  /** The row leads to the name, and its cells nowhere. */
  whole: boolean;
};

/** A name, and how often it stands in each column. */
export const TableRow = memo(function TableRow({ row, at, placed, steps, counted, filters, whole }: Props) {
  const { t, count, format } = useText();
  const { entity, cells, sum } = row;
  const said = (n: number) => count(counted === 'mentions' ? 'mentions' : 'toldIn', n);
  return (
    <tr className="relative hover:bg-wash">
      <th scope="row" className="border-b border-rule p-0 text-start font-normal">
        <Link
          to={paths.entity.to(entity.id)}
          tabIndex={-1}
          data-stop={`${at}:-1`}
          className={nameStyle}
        >
          <span className="sr-only">{t(`type.${entity.type}`)}: </span>
          <span className="line-clamp-2 min-w-0 wrap-anywhere">
            <Name text={entity.name} />
          </span>
          {entity.discovered && <span className="sr-only">{t('list.comma') + t('entities.discovered')}</span>}
        </Link>
      </th>
      {placed.map(({ column, at: place }) => {
        const n = cells[place] ?? null;
        const shown = (
          <>
            {n === null ? <span aria-hidden="true">؟</span> : <Square side={sideOf(steps, n)} />}
            <span className="sr-only">{n === null ? t('entities.unknownCell') : said(n)}</span>
          </>
        );
        return (
          <td key={place} className="border-b border-rule p-0 text-center font-display text-soft">
            {n && !whole ? (
              <Link
                to={toCell(entity.id, column, row, place, filters)}
                tabIndex={-1}
                data-stop={`${at}:${place}`}
                className="grid h-9 content-center hover:outline hover:outline-accent"
              >
                {shown}
              </Link>
            ) : (
              shown
            )}
          </td>
        );
      })}
      <td className="border-b border-rule p-0 text-center font-display text-chip text-soft desk:text-label">{format.number(sum)}</td>
    </tr>
  );
});

import { Link } from 'react-router';
import { Name } from '#cards/Localized.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import type { NamesColumn } from '#queries/company.ts';
import { outletOf } from '#queries/outletOf.ts';
import { paths } from '#url/paths.ts';

/** A column with its place, from 0 at the start side, and whether its year stands above it: where it is another than that of the column before. */
export type Placed = { readonly column: NamesColumn; readonly at: number; readonly withYear: boolean };

const daysOf = (column: NamesColumn) => ('story' in column ? column.story.published : column.stretch);

/** Give the year of a column; empty where it has no day or is of several years. */
export function yearOf(column: NamesColumn): string {
  const days = daysOf(column);
  return days && days.from.slice(0, 4) === days.to.slice(0, 4) ? days.from.slice(0, 4) : '';
}

/** A day that we concluded, by the sign of the timeline: an open dot. */
function Inferred() {
  const { t } = useText();
  return (
    <>
      <span aria-hidden="true" className="me-1 inline-block size-[0.5rem] rounded-pill border-[1.5px] border-accent align-middle" />
      <span className="sr-only">{t('story.inferred')}: </span>
    </>
  );
}

/** The head of a column in words: the outlet and the day of its story, or its months. */
function HeadWords({ column, withYear, upright }: Omit<Placed, 'at'> & { upright: boolean }) {
  const { t, format } = useText();
  const days = daysOf(column);
  const year = yearOf(column);
  const isWholeYear = 'stretch' in column && (year === '' || format.shortSpan(column.stretch.from, column.stretch.to) === format.digits(year));
  const outlet = 'story' in column ? outletOf(column.story) : null;
  const day = days ? (isWholeYear ? yearsOf(column, format.digits) : format.shortSpan(days.from, days.to)) : t('story.noDay');
  return (
    <>
      {!upright && !isWholeYear && (
        <span aria-hidden="true" className="block h-7 text-nav font-bold text-ink">
          {withYear && format.digits(year)}
        </span>
      )}
      {'story' in column && (
        <span className={upright ? 'sr-only' : 'line-clamp-2 font-semibold text-ink'}>{outlet ? <Name text={outlet} /> : t('story.unnamed')}</span>
      )}
      <span className={upright ? 'whitespace-nowrap' : 'block text-soft'}>
        {'story' in column && column.story.published?.basis === 'inferred' && <Inferred />}
        {day}
        {year !== '' && !isWholeYear && <span className={upright && withYear ? '' : 'sr-only'}> {format.digits(year)}</span>}
      </span>
    </>
  );
}

/** «2020–2024»: whole years, the first and the last. */
function yearsOf(column: NamesColumn, digits: (text: string) => string): string {
  const days = daysOf(column);
  if (!days) return '';
  const [from, to] = [days.from.slice(0, 4), days.to.slice(0, 4)];
  return digits(from === to ? from : `${from}–${to}`);
}

/** The heads of all columns: outlet and day, or months; each story's leads to it. Where there is little room they stand upright and lead nowhere. */
export function TableHeads({ placed, upright, sum }: { placed: readonly Placed[]; upright: boolean; sum: string }) {
  const { t, format } = useText();
  return (
    <thead>
      <tr>
        <th scope="col" className="w-26 tab:w-48 desk:w-58">
          <span className="sr-only">{t('entities.name')}</span>
        </th>
        {placed.map(({ column, at, withYear }) => (
          <th key={at} scope="col" className={`px-0.5 pb-2 font-display text-chip font-normal ${upright ? 'h-34 align-bottom' : 'align-bottom leading-tight'}`}>
            {upright ? (
              <span className="mx-auto block [writing-mode:vertical-rl]">
                <HeadWords column={column} withYear={withYear} upright />
              </span>
            ) : 'story' in column ? (
              <Link
                to={paths.story.to(column.story.id)}
                tabIndex={-1}
                data-stop={`-1:${at}`}
                title={textIn(column.story.title, format.locale)}
                className="block wrap-break-word hover:text-accent"
              >
                <HeadWords column={column} withYear={withYear} upright={false} />
              </Link>
            ) : (
              <HeadWords column={column} withYear={withYear} upright={false} />
            )}
          </th>
        ))}
        <th scope="col" className={`w-9 pb-2 align-bottom font-display text-chip font-normal text-soft desk:w-18`}>
          <span className={upright ? 'sr-only' : ''}>{sum}</span>
        </th>
      </tr>
    </thead>
  );
}

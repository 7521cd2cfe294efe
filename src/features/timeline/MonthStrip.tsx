import { useId } from 'react';
import { Link } from 'react-router';
import { useText } from '#i18n/useText.ts';
import type { ShownAnswer } from '#queries/shown.ts';
import { labelled, layStrip } from '#features/timeline/monthStrip.ts';

type StripMonth = ShownAnswer['months'][number];

type Props = {
  shown: ShownAnswer;
  /** Where a month leads. */
  to: (month: string) => string;
};

const TALLEST = 4;
const LEAST = 0.45;

/** A month as a bar: full for what is shown, faint where the chosen days alone leave it out. */
function Bar({ month, most, label, to }: { month: StripMonth; most: number; label: string; to: string }) {
  const outside = month.shown === 0;
  const height = Math.max(LEAST, ((outside ? month.outside : month.shown) / most) * TALLEST);
  return (
    <Link
      to={to}
      preventScrollReset
      title={label}
      className="group absolute inset-x-0 top-0 bottom-(--strip-label) flex items-end justify-center border-b border-rule"
    >
      <span className="sr-only">{label}</span>
      <span
        aria-hidden="true"
        style={{ blockSize: `${height}rem` }}
        className={`block w-3/5 max-w-7 rounded-t-[2px] group-hover:opacity-75 ${outside ? 'border border-b-0 border-field bg-rule/40' : 'bg-accent'}`}
      />
    </Link>
  );
}

/** What the strip cannot place, in words, so that its bars and they add up to what the heading says. */
function Rest({ shown }: { shown: ShownAnswer }) {
  const { t, count, list } = useText();
  const { listed, total, noMonth, undated } = shown;
  const rest = [];
  if (noMonth > 0) rest.push(t('dossier.noMonth', { what: count(listed, noMonth) }));
  if (undated > 0) rest.push(t('dossier.noDay', { what: count(listed, undated) }));
  if (rest.length === 0) return null;
  const placed = total - noMonth - undated;
  return (
    <p className="mt-1 font-display text-label text-soft">
      {placed > 0 ? t('dossier.stripRest', { shown: count(listed, placed), rest: list(rest) }) : t('dossier.stripOnlyRest', { rest: list(rest) })}
    </p>
  );
}

/** A small picture of when things happened: time runs with the reading direction; each month that holds something is a link. */
export function MonthStrip({ shown, to }: Props) {
  const { t, count, format } = useText();
  const label = useId();
  const { months, listed } = shown;
  const cells = layStrip(months);
  const labels = labelled(cells);
  const most = Math.max(1, ...months.map((month) => month.shown + month.outside));
  const nameOf = ({ month, shown: n }: StripMonth) =>
    n > 0 ? t('dossier.stripMonth', { month: format.date(month), events: count(listed, n) }) : t('dossier.stripOutside', { month: format.date(month) });
  return (
    <div>
      <nav aria-labelledby={label} className="overflow-x-auto overflow-y-hidden">
        <span id={label} className="sr-only">
          {t(`dossier.strips.${listed}`)}
        </span>
        <ol className="flex items-end [--strip-label:calc(1.75rem*var(--read-scale,1))]">
          {cells.map((cell, i) =>
            cell.kind === 'gap' ? (
              <li
                key={`gap ${i}`}
                className="flex h-[calc(4.45rem+var(--strip-label))] w-6 shrink-0 tab:w-9 flex-col justify-end pb-(--strip-label) text-center leading-none text-soft"
              >
                <span aria-hidden="true" className="mx-auto mb-1 block w-3/5 border-b-2 border-dashed border-field" />
                <span className="sr-only">{t('dossier.stripGap')}</span>
              </li>
            ) : (
              <li key={cell.month} className={`relative h-[calc(4.45rem+var(--strip-label))] flex-1 ${cell.held ? 'min-w-6' : 'min-w-[0.3rem]'}`}>
                {cell.held && cell.held.shown + cell.held.outside > 0 ? (
                  <Bar month={cell.held} most={most} label={nameOf(cell.held)} to={to(cell.month)} />
                ) : (
                  <span className="absolute inset-x-0 top-0 bottom-(--strip-label) border-b border-rule" />
                )}
                {labels[i] && (
                  <span
                    aria-hidden="true"
                    className="absolute start-0 bottom-0 border-s border-rule ps-1 font-display text-[min(var(--text-small),1.4rem)]/[1.5] whitespace-nowrap text-soft"
                  >
                    {format.date(cell.month.slice(0, 4))}
                  </span>
                )}
              </li>
            ),
          )}
        </ol>
      </nav>
      <Rest shown={shown} />
    </div>
  );
}

import { useId } from 'react';
import { Link } from 'react-router';
import { useText } from '#i18n/useText.ts';
import { labelled, layStrip } from '#cards/strip.ts';

type Props = {
  density: readonly { month: string; events: number }[];
  /** Where a month leads. */
  to: (month: string) => string;
  /** Tells which months are in the range shown; all where absent. */
  within?: (month: string) => boolean;
};

const TALLEST = 4;

/** A small picture of when things happened: time runs with the reading direction; each month with events is a link. */
export function Strip({ density, to, within = () => true }: Props) {
  const { t, count, format } = useText();
  const label = useId();
  const cells = layStrip(density);
  const labels = labelled(cells);
  const most = Math.max(1, ...density.map((month) => month.events));
  return (
    <nav aria-labelledby={label} className="overflow-x-auto overflow-y-hidden">
      <span id={label} className="sr-only">
        {t('dossier.strip')}
      </span>
      <ol className="flex items-end">
        {cells.map((cell, i) =>
          cell.kind === 'gap' ? (
            <li key={i} className="flex h-[6.2rem] w-6 shrink-0 tab:w-9 flex-col justify-end pb-[1.75rem] text-center leading-none text-soft">
              <span aria-hidden="true">⋯</span>
              <span className="sr-only">{t('dossier.stripGap')}</span>
            </li>
          ) : (
            <li key={cell.month} className={`relative h-[6.2rem] flex-1 ${cell.events > 0 ? 'min-w-6' : 'min-w-[0.3rem]'}`}>
              {cell.events > 0 ? (
                <Link
                  to={to(cell.month)}
                  title={t('dossier.stripMonth', { month: format.date(cell.month), events: count('events', cell.events) })}
                  className="group absolute inset-x-0 top-0 bottom-[1.75rem] flex items-end justify-center border-b border-rule"
                >
                  <span className="sr-only">{t('dossier.stripMonth', { month: format.date(cell.month), events: count('events', cell.events) })}</span>
                  <span
                    aria-hidden="true"
                    style={{ blockSize: `${Math.max(0.45, (cell.events / most) * TALLEST)}rem` }}
                    className={`block w-3/5 max-w-7 rounded-t-[2px] bg-accent group-hover:opacity-75 ${within(cell.month) ? '' : 'opacity-30'}`}
                  />
                </Link>
              ) : (
                <span className="absolute inset-x-0 top-0 bottom-[1.75rem] border-b border-rule" />
              )}
              {labels[i] && (
                <span aria-hidden="true" className="absolute start-0 bottom-0 border-s border-rule ps-1 font-display text-[1.05rem] leading-[1.5] whitespace-nowrap text-soft">
                  {format.date(cell.month.slice(0, 4))}
                </span>
              )}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

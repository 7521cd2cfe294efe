import { useText } from '#i18n/useText.ts';
import { WHOLE_YEAR } from '#queries/shown.ts';

/** A year, with how many things it holds. */
export function YearHeading({ year, what, count: n }: { year: string; what: 'events' | 'stories'; count: number }) {
  const { count, format } = useText();
  return (
    <h2 className="flex items-baseline gap-4 pt-3 pb-2 text-year">
      {format.date(year)}
      <span className="text-label font-medium text-soft">{count(what, n)}</span>
    </h2>
  );
}

/** A month, or what spans the whole of its year. */
export function MonthHeading({ month }: { month: string }) {
  const { format, t } = useText();
  return <h3 className="pt-1 pb-2 text-nav font-semibold text-soft">{month === WHOLE_YEAR ? t('timeline.duringYear') : format.month(Number(month))}</h3>;
}

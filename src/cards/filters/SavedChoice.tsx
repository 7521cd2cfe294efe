import { useQuery } from '@tanstack/react-query';
import { useText } from '#i18n/useText.ts';
import { savedLeftQuery } from '#queries/shown.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { boxStyle, countStyle, legendStyle, rowStyle } from '#cards/filters/Values.tsx';

/** Whether only saved stories are shown. */
export function SavedChoice({ state }: { state: FilterState }) {
  const { t, format } = useText();
  const { filters, saved, question, change } = state;
  const { data: left } = useQuery({ ...savedLeftQuery({ ...question.selection, saved: null }, saved), enabled: saved.length > 0 });
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className={legendStyle}>{t('nav.saved')}</legend>
      <label className={rowStyle}>
        <input type="checkbox" className={boxStyle} checked={filters.saved} onChange={() => change({ ...filters, saved: !filters.saved })} />
        <span className="min-w-0">{t('filters.saved')}</span>
        {left !== undefined && <span className={countStyle}>{format.number(left)}</span>}
      </label>
    </fieldset>
  );
}

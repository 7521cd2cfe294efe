import { useId } from 'react';
import { useText } from '#i18n/useText.ts';

type Props = { legend: string; value: string; years: readonly number[]; onChange: (value: string) => void };

const two = (n: number) => String(n).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A year, a month of it, a day of that: as exact as the reader cares to be. The value is an ISO year, month or day, or empty. */
export function DateField({ legend, value, years, onChange }: Props) {
  const { t, format } = useText();
  const id = useId();
  const [year = '', month = '', day = ''] = value.split('-');
  const select = 'tap min-w-0 rounded-part border border-field bg-raised px-1.5 font-display text-label';
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  const shown = year && !years.includes(Number(year)) ? [Number(year), ...years] : years;
  return (
    <div role="group" aria-labelledby={id} className="grid gap-1">
      <span id={id} className="text-note text-soft">
        {legend}
      </span>
      <div className="flex flex-wrap gap-1.5">
        <select aria-label={t('filters.year')} className={select} value={year} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('filters.anyYear')}</option>
          {shown.map((one) => (
            <option key={one} value={one}>
              {format.digits(String(one))}
            </option>
          ))}
        </select>
        {year && (
          <select aria-label={t('filters.month')} className={select} value={month} onChange={(event) => onChange(event.target.value ? `${year}-${event.target.value}` : year)}>
            <option value="">{t('filters.anyMonth')}</option>
            {upTo(12).map((one) => (
              <option key={one} value={two(one)}>
                {format.month(one)}
              </option>
            ))}
          </select>
        )}
        {month && (
          <select
            aria-label={t('filters.day')}
            className={select}
            value={day}
            onChange={(event) => onChange(event.target.value ? `${year}-${month}-${event.target.value}` : `${year}-${month}`)}
          >
            <option value="">{t('filters.anyDay')}</option>
            {upTo(daysIn(Number(year), Number(month))).map((one) => (
              <option key={one} value={two(one)}>
                {format.number(one)}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}

import { useId } from 'react';
import { useText } from '#i18n/useText.ts';
import type { ShownAnswer } from '#queries/shown.ts';

type Props = { legend: string; value: string; offer: ShownAnswer['offers']['from']; onChange: (value: string) => void };

const two = (n: number) => String(n).padStart(2, '0');
/** What is offered, and what is chosen whether it is offered or not. */
const withChosen = (offered: readonly number[], chosen: string) => (chosen === '' || offered.includes(Number(chosen)) ? offered : [Number(chosen), ...offered]);

/** A year, a month of it, a day of that: as exact as the reader cares to be. The value is an ISO year, month or day, or empty. */
export function DateField({ legend, value, offer, onChange }: Props) {
  const { t, format } = useText();
  const id = useId();
  const [year = '', month = '', day = ''] = value.split('-');
  const select = 'tap min-w-0 flex-[1_1_6rem] rounded-part border border-field bg-raised px-1.5 font-display text-label';
  return (
    <div role="group" aria-labelledby={id} className="grid gap-1">
      <span id={id} className="text-note text-soft">
        {legend}
      </span>
      <div className="flex flex-wrap gap-1.5">
        <select aria-label={t('filters.year')} className={select} value={year} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('filters.anyYear')}</option>
          {withChosen(offer.years, year).map((one) => (
            <option key={one} value={String(one).padStart(4, '0')}>
              {format.digits(String(one))}
            </option>
          ))}
        </select>
        {year && (
          <select aria-label={t('filters.month')} className={select} value={month} onChange={(event) => onChange(event.target.value ? `${year}-${event.target.value}` : year)}>
            <option value="">{t('filters.anyMonth')}</option>
            {withChosen(offer.months, month).map((one) => (
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
            {withChosen(offer.days, day).map((one) => (
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

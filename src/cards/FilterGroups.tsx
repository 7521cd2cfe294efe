import { useState } from 'react';
import { useText } from '#i18n/useText.ts';
import { countFacet } from '#queries/select.ts';
import { Said } from '#ui/Bidi.tsx';
import { Icon } from '#ui/Icon.tsx';
import { toggle } from '#url/filters.ts';
import { DateField } from '#cards/DateField.tsx';
import { Arabic } from '#cards/Localized.tsx';
import { nameIn } from '#cards/nameIn.ts';
import type { FilterState } from '#cards/useFilters.ts';

const SHORT = 7;
const legendStyle = 'mb-1.5 font-display text-nav font-semibold';

type Row = { value: string; name: string; arabic: boolean; stories: number };

/** Rows of one choice: tick to include, the small button to exclude. */
function Choices({ state, facet, rows }: { state: FilterState; facet: 'country' | 'outlet'; rows: readonly Row[] }) {
  const { t, format } = useText();
  const [all, setAll] = useState(false);
  const choice = state.filters[facet];
  const set = (value: string, side: 'in' | 'out') => state.change({ ...state.filters, [facet]: toggle(choice, value, side) });
  const chosen = (row: Row) => choice.in.includes(row.value) || choice.out.includes(row.value);
  const useful = rows.filter((row) => row.stories > 0 || chosen(row));
  const shown = all ? useful : useful.filter((row, i) => i < SHORT || chosen(row));
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className={legendStyle}>{t(`filters.${facet}`)}</legend>
      <ul>
        {shown.map((row) => {
          const excluded = choice.out.includes(row.value);
          return (
            <li key={row.value} className="flex items-center gap-1">
              <label className="tap flex min-w-0 flex-1 items-center gap-2.5 desk:min-h-[2rem]">
                <input type="checkbox" className="size-[1.1rem] shrink-0 accent-accent" checked={choice.in.includes(row.value)} onChange={() => set(row.value, 'in')} />
                <span className={excluded ? 'text-warn line-through' : ''}>{row.arabic ? <Arabic text={row.name} /> : <Said text={row.name} />}</span>
                {excluded && <span className="sr-only">({t('filters.excluded')})</span>}
                <span className="ms-auto font-display text-label text-soft">{format.number(row.stories)}</span>
              </label>
              <button
                type="button"
                aria-pressed={excluded}
                aria-label={t('filters.exclude', { name: row.name })}
                title={t('filters.exclude', { name: row.name })}
                onClick={() => set(row.value, 'out')}
                className="grid size-11 shrink-0 place-items-center rounded-part text-soft hover:text-warn aria-pressed:text-warn desk:size-8 [&>svg]:size-4"
              >
                <Icon name="minus" />
              </button>
            </li>
          );
        })}
      </ul>
      {useful.length > SHORT && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)} className="tap min-w-11 text-start font-display text-label text-accent underline decoration-accent/40 desk:min-h-[2rem]">
          {t(all ? 'filters.fewer' : 'filters.more')}
        </button>
      )}
    </fieldset>
  );
}

function CountryGroup({ state }: { state: FilterState }) {
  const { format } = useText();
  const { dossier, selection, daysOf } = state;
  const rows = countFacet(dossier.stories, selection, 'country', daysOf).map(({ value, stories }) => ({
    value,
    name: nameIn(dossier.country.get(value), format.locale) ?? value,
    arabic: false,
    stories,
  }));
  return <Choices state={state} facet="country" rows={rows} />;
}

function OutletGroup({ state }: { state: FilterState }) {
  const { dossier, selection, daysOf } = state;
  const rows = countFacet(dossier.stories, selection, 'outlet', daysOf).map(({ value, stories }) => ({ value, name: value, arabic: true, stories }));
  return <Choices state={state} facet="outlet" rows={rows} />;
}

/** The years that the dossier speaks of, newest first. */
function yearsOf({ dossier }: FilterState): number[] {
  const years = new Set(dossier.density.map(({ month }) => Number(month.slice(0, 4))));
  for (const { published } of dossier.stories) if (published) years.add(Number(published.from.slice(0, 4)));
  return [...years].toSorted((a, b) => b - a);
}

function DateGroup({ state }: { state: FilterState }) {
  const { t } = useText();
  const { filters, change } = state;
  const years = yearsOf(state);
  return (
    <fieldset className="m-0 grid min-w-0 gap-2 border-0 p-0">
      <legend className={legendStyle}>{t('filters.date')}</legend>
      <DateField legend={t('filters.from')} value={filters.from} years={years} onChange={(from) => change({ ...filters, from })} />
      <DateField legend={t('filters.to')} value={filters.to} years={years} onChange={(to) => change({ ...filters, to })} />
    </fieldset>
  );
}

/** The filters by name: what a wide screen shows open and a small one in sheets. */
export const filterGroups = { country: CountryGroup, outlet: OutletGroup, date: DateGroup } as const;

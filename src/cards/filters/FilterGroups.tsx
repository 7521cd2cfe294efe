import { useText } from '#i18n/useText.ts';
import { AsOfChoice } from '#cards/filters/AsOfChoice.tsx';
import { DateField } from '#cards/filters/DateField.tsx';
import { KeptFilters } from '#cards/filters/KeptFilters.tsx';
import { NamedValues } from '#cards/filters/NamedValues.tsx';
import { nameOfValue } from '#cards/filters/nameOfValue.ts';
import { SavedChoice } from '#cards/filters/SavedChoice.tsx';
import { choosing } from '#cards/filters/choosing.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useValueName } from '#cards/filters/useValueName.ts';
import { KnownValues, legendStyle, type ValueRow } from '#cards/filters/Values.tsx';

/** Countries and outlets, whose names come with what is shown. */
function DossierValues({ state, facet }: { state: FilterState; facet: 'country' | 'outlet' }) {
  const { t } = useText();
  const rows = state.shown.facets[facet].map(({ value, name, stories }): ValueRow => ({ value, name: name ?? nameOfValue(state, facet, value), stories }));
  return <KnownValues {...choosing(state, facet)} legend={t(`filters.${facet}`)} rows={rows} />;
}

function KindValues({ state }: { state: FilterState }) {
  const { t, format } = useText();
  const nameOf = useValueName(state);
  const named = (name: string) => (format.locale === 'en' ? { ar: name, en: name } : { ar: name });
  const rows = state.shown.facets.kind.map(({ value, stories }): ValueRow => ({ value, name: named(nameOf('kind', value)), stories }));
  return <KnownValues {...choosing(state, 'kind')} legend={t('filters.kind')} rows={rows} />;
}

function DateGroup({ state }: { state: FilterState }) {
  const { t } = useText();
  const { filters, shown, change } = state;
  return (
    <fieldset className="m-0 grid min-w-0 content-start gap-2 border-0 p-0">
      <legend className={legendStyle}>{t('filters.date')}</legend>
      <DateField legend={t('filters.from')} value={filters.from} offer={shown.offers.from} onChange={(from) => change({ ...filters, from })} />
      <DateField legend={t('filters.to')} value={filters.to} offer={shown.offers.to} onChange={(to) => change({ ...filters, to })} />
    </fieldset>
  );
}

const NAMED = ['person', 'organisation', 'place'] as const;
/** All groups, in their order; those of names come last, as they come late. */
export const GROUPS = ['kept', 'country', 'outlet', 'date', 'kind', 'saved', 'asOf', ...NAMED] as const;
export type GroupName = (typeof GROUPS)[number];

/** Tell of each group whether it has something to choose or to take back. Those of names tell it themselves when they know. */
export function isHeld({ shown, filters, saved, kept }: FilterState, group: GroupName): boolean {
  if (group === 'date') return shown.offers.any || filters.from !== '' || filters.to !== '';
  if (group === 'saved') return saved.length > 0 || filters.saved;
  if (group === 'kept') return kept.length > 0;
  return group === 'country' || group === 'outlet' || group === 'kind' ? shown.facets[group].length > 0 : true;
}

/** One group of choices. */
function Group({ state, name }: { state: FilterState; name: GroupName }) {
  const { t } = useText();
  if (name === 'date') return <DateGroup state={state} />;
  if (name === 'saved') return <SavedChoice state={state} />;
  if (name === 'kept') return <KeptFilters kept={state.kept} screen={state.screen} />;
  if (name === 'asOf') return <AsOfChoice />;
  if (name === 'kind') return <KindValues state={state} />;
  if (name === 'country' || name === 'outlet') return <DossierValues state={state} facet={name} />;
  return <NamedValues state={state} type={name} legend={t(`filters.${name}`)} />;
}

/** Some of the groups, those that have something to choose or to take back. */
export function FilterGroups({ state, names }: { state: FilterState; names: readonly GroupName[] }) {
  return names.filter((name) => isHeld(state, name)).map((name) => <Group key={name} state={state} name={name} />);
}

/** Give how many choices are made in a group. */
export function countChosen({ filters }: FilterState, group: GroupName): number {
  if (group === 'date') return Number(filters.from !== '') + Number(filters.to !== '');
  if (group === 'saved') return Number(filters.saved);
  // What is chosen by name stands in one choice, whatever its type: counted once. The day of all screens is said above them.
  if (group === 'organisation' || group === 'place' || group === 'kept' || group === 'asOf') return 0;
  const { in: wanted, out } = filters[group === 'person' ? 'entity' : group];
  return wanted.length + out.length;
}

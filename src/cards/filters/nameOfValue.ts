import type { Bilingual } from '#bundle/schema.ts';
import type { ChoiceName } from '#url/filters.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';

/** Give the name of a value of the dossier to filter by: a country's code, an entity's id, an outlet's Arabic name. The value itself where the dossier does not know it. */
export function nameOfValue({ head, shown }: Pick<FilterState, 'head' | 'shown'>, facet: Exclude<ChoiceName, 'kind'>, value: string): Bilingual {
  if (facet === 'country') return head.country.get(value)?.name ?? { ar: value };
  if (facet === 'entity') return shown.names[value] ?? { ar: value };
  return shown.facets.outlet.find((row) => row.value === value)?.name ?? { ar: value };
}

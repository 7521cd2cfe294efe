/** What is chosen of some values, and the way to choose otherwise: all that a list of values needs to know of the filters. */
import type { Choice, ChoiceName } from '#url/filters.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';

export type Choosing = { readonly choice: Choice; readonly onChoice: (choice: Choice) => void };

/** Give it for one of the choices of the address. */
export const choosing = ({ filters, change }: Pick<FilterState, 'filters' | 'change'>, facet: ChoiceName): Choosing => ({
  choice: filters[facet],
  onChoice: (choice) => change({ ...filters, [facet]: choice }),
});

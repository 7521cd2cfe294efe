import type { EventKind } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import type { ChoiceName } from '#url/filters.ts';
import { nameOfValue } from '#cards/filters/nameOfValue.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { textIn } from '#cards/nameIn.ts';

/** Give the way to name a value to filter by as the reader's language does. */
export function useValueName(state: Pick<FilterState, 'head' | 'shown'>): (facet: ChoiceName, value: string) => string {
  const { t, format } = useText();
  return (facet, value) => (facet === 'kind' ? t(`timeline.kinds.${value as EventKind}`) : textIn(nameOfValue(state, facet, value), format.locale));
}

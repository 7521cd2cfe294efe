import { useText } from '#i18n/useText.ts';
import { CHOICES, firstDay, lastDay, toggle, type Filters } from '#url/filters.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useValueName } from '#cards/filters/useValueName.ts';

/** One thing that is filtered: how it is said, and the filters without it. */
export type Term = { key: string; label: string; without: Filters; /** What it is called where that is not its label. */ name?: string };

/** What one screen alone filters: each with the way to lift it, the way to lift all, and how the address says it. */
export type OwnTerms = {
  readonly terms: readonly (Pick<Term, 'key' | 'label' | 'name'> & { readonly lift: () => void })[];
  readonly clear: () => void;
  readonly search: string;
};

/** Give the terms in the order of the address; both ends of a range are one term, said as shortly as it allows. */
export function useTerms(state: FilterState, keepWords: boolean): Term[] {
  const { filters } = state;
  const { t, format } = useText();
  const nameOf = useValueName(state);
  const terms: Term[] = CHOICES.flatMap((facet) => [
    ...filters[facet].in.map((value) => ({
      key: `${facet}${value}`,
      label: nameOf(facet, value),
      without: { ...filters, [facet]: toggle(filters[facet], value, 'in') },
    })),
    ...filters[facet].out.map((value) => ({
      key: `${facet}-${value}`,
      label: t('filters.not', { name: nameOf(facet, value) }),
      without: { ...filters, [facet]: toggle(filters[facet], value, 'out') },
    })),
  ]);
  const { from, to } = filters;
  if (from && to) terms.push({ key: 'range', label: format.span(firstDay(from), lastDay(to)), without: { ...filters, from: '', to: '' } });
  else if (from) terms.push({ key: 'from', label: t('filters.fromDate', { date: format.date(from) }), without: { ...filters, from: '' } });
  else if (to) terms.push({ key: 'to', label: t('filters.toDate', { date: format.date(to) }), without: { ...filters, to: '' } });
  if (filters.saved) terms.push({ key: 'saved', label: t('filters.saved'), without: { ...filters, saved: false } });
  if (filters.q.trim() && !keepWords)
    terms.push({ key: 'q', label: `«${filters.q.trim()}»`, name: filters.q.trim(), without: { ...filters, q: '' } });
  return terms;
}

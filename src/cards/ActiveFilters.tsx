import { useText } from '#i18n/useText.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { CHOICES, noFilters, toggle, type ChoiceName, type Filters } from '#url/filters.ts';
import { nameIn } from '#cards/nameIn.ts';
import type { FilterState } from '#cards/useFilters.ts';

type Term = { key: string; label: string; without: Filters };

/** What is filtered now, each with a way to take it back, and one tap for all; also what the address asked in vain. */
export function ActiveFilters({ state, keepWords = false }: { state: FilterState; keepWords?: boolean }) {
  const { t, format, list } = useText();
  const { filters, ignored, dossier, change, by } = state;
  const nameOf = (facet: ChoiceName, value: string): string =>
    (facet === 'outlet' ? undefined : nameIn(facet === 'country' ? dossier.country.get(value) : dossier.entity.get(value), format.locale)) ?? value;
  const terms: Term[] = CHOICES.flatMap((facet) => [
    ...filters[facet].in.map((value) => ({ key: `${facet}${value}`, label: nameOf(facet, value), without: { ...filters, [facet]: toggle(filters[facet], value, 'in') } })),
    ...filters[facet].out.map((value) => ({
      key: `${facet}-${value}`,
      label: t('filters.not', { name: nameOf(facet, value) }),
      without: { ...filters, [facet]: toggle(filters[facet], value, 'out') },
    })),
  ]);
  if (filters.from) terms.push({ key: 'from', label: t('filters.fromDate', { date: format.date(filters.from) }), without: { ...filters, from: '' } });
  if (filters.to) terms.push({ key: 'to', label: t('filters.toDate', { date: format.date(filters.to) }), without: { ...filters, to: '' } });
  if (filters.q.trim() && !keepWords) terms.push({ key: 'q', label: `«${filters.q.trim()}»`, without: { ...filters, q: '' } });
  const clear = () => change({ ...noFilters(by), by: filters.by, q: keepWords ? filters.q : '' });
  return (
    <>
      {ignored.length > 0 && (
        <p role="status" className="mt-2 text-warn">
          <Said text={t('filters.ignored', { what: list(ignored.map(({ name, value }) => `${name}=${value}`)) })} />
        </p>
      )}
      {terms.length > 0 && (
        <ul aria-label={t('filters.active')} className="mt-3 flex flex-wrap items-center gap-2">
          {terms.map((term) => (
            <li key={term.key}>
              <button
                type="button"
                aria-label={t('filters.clearOne', { name: term.label })}
                onClick={() => change(term.without)}
                className="tap inline-flex items-center gap-1.5 rounded-pill bg-wash ps-3.5 pe-2.5 font-display text-label desk:min-h-[2.25rem] [&>svg]:size-3.5"
              >
                <Said text={term.label} />
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <Button look="quiet" onClick={clear}>
              {t('filters.clear')}
            </Button>
          </li>
        </ul>
      )}
    </>
  );
}

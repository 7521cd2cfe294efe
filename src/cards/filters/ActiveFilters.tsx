import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { useText } from '#i18n/useText.ts';
import { newId } from '#queries/newId.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { noFilters, writeFilters } from '#url/filters.ts';
import { focusShown } from '#cards/ShownList.tsx';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { NameFilter } from '#cards/filters/NameFilter.tsx';
import { useTerms, type OwnTerms } from '#cards/filters/useTerms.ts';

const idNow = (): string => newId(Date.now());

/** What is filtered now, each with a way to take it back, and one tap for all; also what the address asked in vain. */
export function ActiveFilters({ state, keepWords = false, own }: { state: FilterState; keepWords?: boolean; own?: OwnTerms }) {
  const { t, list } = useText();
  const { filters, ignored, change, by } = state;
  const ofStories = useTerms(state, keepWords).map((term) => ({ ...term, lift: () => change(term.without) }));
  const terms = own ? [...own.terms, ...ofStories] : ofStories;
  const clear = own?.clear ?? (() => change({ ...noFilters(by), by: filters.by, q: keepWords ? filters.q : '' }));
  const chips = useRef<HTMLUListElement>(null);
  const taken = useRef<number | null>(null);
  const keys = terms.map((term) => term.key).join('\n');
  // A chip that is taken away hands the focus to the one that takes its place, and the last one to what is shown.
  useEffect(() => {
    const at = taken.current;
    if (at === null) return;
    taken.current = null;
    const left = chips.current?.querySelectorAll<HTMLElement>('[data-term]');
    const next = left?.[Math.min(at, left.length - 1)];
    if (next) next.focus({ preventScroll: true });
    else focusShown();
  }, [keys]);
  const take = (at: number, lift: () => void) => {
    taken.current = at;
    lift();
  };
  const [named, setNamed] = useState<ComponentProps<typeof NameFilter>['filter']>(null);
  const name = terms.map(({ label }) => label).join(t('list.comma'));
  const kept = [writeFilters(filters, by).toString(), own?.search ?? ''].filter((part) => part !== '').join('&');
  const keep = () =>
    setNamed({
      id: idNow(),
      name,
      screen: state.screen,
      search: kept,
    });
  return (
    <>
      <NameFilter filter={named} onClose={() => setNamed(null)} />
      {ignored.length > 0 && (
        <p role="status" className="mt-2 text-warn">
          <Said text={t('filters.ignored', { what: list(ignored.map(({ name, value }) => `${name}=${value}`)) })} />
        </p>
      )}
      {terms.length > 0 && (
        <p className="mt-2 hidden print:block">
          {t('filters.active')}: <Said text={list(terms.map(({ label }) => label))} />
        </p>
      )}
      {terms.length > 0 && (
        <ul ref={chips} aria-label={t('filters.active')} className="mt-3 flex flex-wrap items-center gap-2 print:hidden">
          {terms.map((term, at) => (
            <li key={term.key}>
              <button
                type="button"
                data-term
                aria-label={t('filters.clearOne', { name: term.name ?? term.label })}
                onClick={() => take(at, term.lift)}
                className="tap inline-flex items-center gap-1.5 rounded-pill bg-wash ps-3.5 pe-2.5 font-display text-label desk:min-h-[2.25rem] [&>svg]:size-3.5"
              >
                <Said text={term.label} />
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <Button look="quiet" onClick={() => take(0, clear)}>
              {t('filters.clear')}
            </Button>
          </li>
          <li>
            <Button look="quiet" onClick={keep}>
              {t('filters.kept.keepThis')}
            </Button>
          </li>
        </ul>
      )}
    </>
  );
}

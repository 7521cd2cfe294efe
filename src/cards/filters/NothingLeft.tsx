import { useQueries } from '@tanstack/react-query';
import { useText } from '#i18n/useText.ts';
import { shownQuery } from '#queries/shown.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { noFilters, type Filters } from '#url/filters.ts';
import { questionOf } from '#cards/filters/questionOf.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useTerms } from '#cards/filters/useTerms.ts';
import { focusShown } from '#cards/ShownList.tsx';

/** Said where the filters leave nothing: which of them alone stands in the way, and the way back from all. */
export function NothingLeft({ state }: { state: FilterState }) {
  const { t, count } = useText();
  const { screen, saved, filters, by, change } = state;
  const terms = useTerms(state, false);
  const without = useQueries({ queries: terms.map((term) => shownQuery(questionOf(term.without, screen, saved))) });
  const lift = (next: Filters) => {
    focusShown();
    change(next);
  };
  return (
    <div className="py-8">
      <Notice title={t('filters.none')} note={t('filters.noneNote')}>
        {terms.map((term, i) => {
          const left = without[i]?.data?.stories.length ?? 0;
          return (
            terms.length > 1 &&
            left > 0 && (
              <Button key={term.key} onClick={() => lift(term.without)}>
                <Said text={t('filters.liftOne', { name: term.name ?? term.label, left: count('stories', left) })} />
              </Button>
            )
          );
        })}
        <Button look="strong" onClick={() => lift({ ...noFilters(by), by: filters.by })}>
          {t('filters.clear')}
        </Button>
      </Notice>
    </div>
  );
}

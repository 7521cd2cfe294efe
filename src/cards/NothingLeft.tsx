import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { noFilters } from '#url/filters.ts';
import type { FilterState } from '#cards/useFilters.ts';

/** Said where the filters leave nothing, with the way back. */
export function NothingLeft({ state }: { state: FilterState }) {
  const { t } = useText();
  return (
    <div className="py-8">
      <Notice title={t('filters.none')} note={t('filters.noneNote')}>
        <Button look="strong" onClick={() => state.change({ ...noFilters(state.by), by: state.filters.by })}>
          {t('filters.clear')}
        </Button>
      </Notice>
    </div>
  );
}

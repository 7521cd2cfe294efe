import { useText } from '#i18n/useText.ts';
import type { Missing } from '#queries/shown.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Some parts of the dossier could not be had: of which days they are, and the way to try again. What else there is goes on. */
export function PartsMissing({ missing, onRetry }: { missing: readonly Missing[]; onRetry: () => void }) {
  const { t, format, list } = useText();
  if (missing.length === 0) return null;
  const spans = missing.flatMap(({ from, to }) => (from && to ? [format.range(from.slice(0, 7), to.slice(0, 7))] : []));
  return (
    <div className="py-6">
      <Notice title={t('state.partError')} note={spans.length > 0 ? t('state.partErrorDays', { days: list([...new Set(spans)]) }) : t('state.dataErrorNote')}>
        <Button look="strong" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      </Notice>
    </div>
  );
}

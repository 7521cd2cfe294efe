import { useText } from '#i18n/useText.ts';
import { Icon } from '#ui/Icon.tsx';

/**
 * The head of a panel where it rises as a sheet: what it is, and the way to close it. Beside its button, on a wide screen, it is
 * not shown (parts.css). `panel` is the popover's id.
 */
export function CloseSheet({ panel, title }: { panel: string; title?: string }) {
  const { t } = useText();
  return (
    <div data-sheet className="sticky top-0 z-10 flex items-center justify-between gap-3 bg-raised ps-4 pe-1 pt-1">
      <span aria-hidden="true" className="font-display text-label font-semibold">
        {title}
      </span>
      <button
        type="button"
        aria-label={t('filters.close')}
        popoverTarget={panel}
        popoverTargetAction="hide"
        className="grid size-11 shrink-0 place-items-center rounded-part hover:bg-wash"
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

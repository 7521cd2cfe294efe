import type { ReactNode } from 'react';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { FilterState } from '#cards/filters/useFilters.ts';

const ID = 'shown';

/** What the filters leave: where the way past the filters leads, and where the focus goes when the control that had it is gone. */
export function ShownList({ state, children }: { state: Pick<FilterState, 'failure' | 'retry'>; children: ReactNode }) {
  const { t } = useText();
  return (
    <div id={ID} tabIndex={-1} className="min-w-0 outline-none">
      {state.failure ? (
        <div className="py-8">
          <Notice title={t('state.partError')} note={t('state.dataErrorNote')}>
            <Button look="strong" onClick={state.retry}>
              {t('state.retry')}
            </Button>
          </Notice>
        </div>
      ) : (
        children
      )}
    </div>
  );
}

/** Give the focus to what is shown, and the place where it is where `moving`. */
export function focusShown(moving = false): void {
  const list = document.getElementById(ID);
  list?.focus({ preventScroll: true });
  if (moving) list?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

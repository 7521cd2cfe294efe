import { useId } from 'react';
import { useText } from '#i18n/useText.ts';
import type { Jump } from '#ui/long/layout.ts';

/** A choice of the rows that a reader may go to at once; typing a month or a year finds it, as in every such field. */
export function Jumps({ jumps, onJump }: { jumps: readonly Jump[]; onJump: (row: number) => void }) {
  const { t } = useText();
  const id = useId();
  return (
    <label htmlFor={id} className="mb-3 flex flex-wrap items-center gap-2 font-display text-label text-soft print:hidden">
      {t('long.jump')}
      <select
        id={id}
        value=""
        className="tap rounded-part border border-field bg-raised px-2"
        onChange={(event) => event.target.value !== '' && onJump(Number(event.target.value))}
      >
        <option value="">{t('long.choose')}</option>
        {jumps.map(({ label, row }) => (
          <option key={row} value={row}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

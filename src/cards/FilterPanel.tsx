import { useState } from 'react';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { filterGroups } from '#cards/FilterGroups.tsx';
import type { FilterState } from '#cards/useFilters.ts';

const NAMES = ['country', 'outlet', 'date'] as const;

/** The filters: open groups in the margin of a wide screen, a row of buttons with sheets on a small one. */
export function FilterPanel({ state }: { state: FilterState }) {
  const { t, format } = useText();
  const wide = useMedia(DESK);
  const [open, setOpen] = useState<(typeof NAMES)[number] | null>(null);
  if (wide) {
    return (
      <section aria-label={t('filters.title')} className="grid gap-7">
        {NAMES.map((name) => {
          const Group = filterGroups[name];
          return <Group key={name} state={state} />;
        })}
      </section>
    );
  }
  const { filters } = state;
  const active = {
    country: filters.country.in.length + filters.country.out.length,
    outlet: filters.outlet.in.length + filters.outlet.out.length,
    date: Number(filters.from !== '') + Number(filters.to !== ''),
  };
  const Group = open && filterGroups[open];
  return (
    <section aria-label={t('filters.title')} className="flex flex-wrap gap-2">
      {NAMES.map((name) => (
        <Button key={name} onClick={() => setOpen(name)} expanded={open === name}>
          {t(`filters.${name}`)}
          {active[name] > 0 && <span className="text-accent">{format.number(active[name])}</span>}
        </Button>
      ))}
      <Dialog open={open !== null} title={open ? t(`filters.${open}`) : t('filters.title')} closeLabel={t('filters.close')} doneLabel={t('filters.show')} onClose={() => setOpen(null)}>
        {/* The sheet's own title says it already. */}
        <div className="[&_legend]:sr-only">{Group && <Group state={state} />}</div>
      </Dialog>
    </section>
  );
}

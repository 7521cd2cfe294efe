import { useState, type FormEvent } from 'react';
import { useText } from '#i18n/useText.ts';
import { keepFilter, type KeptFilter } from '#queries/keptFilters.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useToast } from '#ui/Toasts.tsx';

/** As much as a name may be long, in UTF-16 units. */
const MOST = 200;

/** Asks for the name under which a filter is kept. `filter` is what is kept, with the name that is offered; null as long as nothing is. */
export function NameFilter({ filter, onClose }: { filter: Omit<KeptFilter, 'v' | 'updatedAt'> | null; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open={filter !== null} top title={t('filters.kept.name')} closeLabel={t('filters.close')} onClose={onClose}>
      {filter && <Form key={filter.id} filter={filter} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ filter, onClose }: { filter: Omit<KeptFilter, 'v' | 'updatedAt'>; onClose: () => void }) {
  const { t } = useText();
  const toast = useToast();
  const [name, setName] = useState(filter.name.slice(0, MOST));
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onClose();
    const written = await keepFilter({ ...filter, name: name.trim() });
    toast({ text: written.ok ? t(written.durable ? 'filters.kept.done' : 'saved.fragile') : t(`saved.fail.${written.reason}`) });
  };
  return (
    <form onSubmit={(event) => void keep(event)} className="grid gap-3">
      <Field label={t('filters.kept.nameOf')} value={name} onChange={setName} most={MOST} first />
      <div>
        <Button look="strong" submit>
          {t('filters.kept.keep')}
        </Button>
      </div>
    </form>
  );
}

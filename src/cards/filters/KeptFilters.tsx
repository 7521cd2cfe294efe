import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '#i18n/useText.ts';
import { keepFilter, type KeptFilter } from '#queries/keptFilters.ts';
import { Said } from '#ui/Bidi.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { carryFilters, type FilteredScreen } from '#url/carry.ts';
import { paths } from '#url/paths.ts';
import { NameFilter } from '#cards/filters/NameFilter.tsx';
import { legendStyle } from '#cards/filters/Values.tsx';

/** Give the search parameters of a kept filter on a screen; on its own they are as they were kept. */
const addressOf = ({ search, screen: own }: KeptFilter, screen: FilteredScreen): string =>
  own === screen ? `?${search}` : carryFilters(new URLSearchParams(search), own, screen);

/** The filters that the reader named: each leads to what it leaves on this screen, can be named anew and taken out. */
export function KeptFilters({ kept, screen }: { kept: readonly KeptFilter[]; screen: FilteredScreen }) {
  const { t } = useText();
  const toast = useToast();
  const [renamed, setRenamed] = useState<KeptFilter | null>(null);
  const remove = async (filter: KeptFilter, deleted: boolean) => {
    const written = await keepFilter({ ...filter, deleted });
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (deleted)
      toast({
        text: t('filters.kept.removed'),
        subject: filter.id,
        about: <Said text={filter.name} />,
        action: { label: t('saved.undo'), run: () => void remove(filter, false) },
      });
  };
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className={legendStyle}>{t('filters.kept.title')}</legend>
      <ul>
        {kept.map((filter) => (
          <li key={filter.id} className="flex items-center gap-1">
            <Link
              to={paths[screen].to() + addressOf(filter, screen)}
              preventScrollReset
              className="tap flex min-w-0 flex-1 items-center hover:text-accent desk:pointer-fine:min-h-8"
            >
              <span className="min-w-0 wrap-anywhere">
                <Said text={filter.name} />
              </span>
            </Link>
            <IconButton icon="note" label={t('filters.kept.rename', { name: filter.name })} onClick={() => setRenamed(filter)} />
            <IconButton icon="close" label={t('filters.kept.remove', { name: filter.name })} onClick={() => void remove(filter, true)} />
          </li>
        ))}
      </ul>
      <NameFilter filter={renamed} onClose={() => setRenamed(null)} />
    </fieldset>
  );
}

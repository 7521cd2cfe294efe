import { useText } from '#i18n/useText.ts';

/** Says of a story that it was not there at the reader's last visit. */
export function Fresh() {
  const { t } = useText();
  return (
    <span className="flex items-center gap-2 text-accent print:hidden">
      <span aria-hidden="true" className="size-[7px] rounded-pill bg-accent" />
      {t('dossier.newSince')}
    </span>
  );
}

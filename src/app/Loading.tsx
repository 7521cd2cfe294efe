import { useText } from '#i18n/useText.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

/** Shown in the page's place until its first words are there. */
export function Loading() {
  const { t } = useText();
  return <Skeleton label={t('state.loading')} />;
}

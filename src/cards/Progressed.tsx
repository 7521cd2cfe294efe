import { useText } from '#i18n/useText.ts';
import { BEGUN, usePlace } from '#queries/places.ts';

/** What the reader has of a story already: read, or begun and how far; nothing where it was not opened. */
export function Progressed({ id }: { id: string }) {
  const { t, format } = useText();
  const place = usePlace(id);
  if (place?.read) return <span className="text-accent print:hidden">{t('place.read')}</span>;
  if (!place || place.share < BEGUN) return null;
  return <span className="text-accent print:hidden">{t('place.begun', { share: format.percent(place.share) })}</span>;
}

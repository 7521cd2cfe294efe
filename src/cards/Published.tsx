import type { Published as Days } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';

/** When a story was published, and in words where that was concluded. */
export function Published({ days }: { days: Days | null }) {
  const { t, format } = useText();
  if (!days) return <span>{t('story.noDay')}</span>;
  return (
    <span>
      {days.from === days.to ? <time dateTime={days.from} className="whitespace-nowrap">{format.date(days.from)}</time> : format.span(days.from, days.to)}
      {format.hijri(days.from, days.to) && <span className="ms-1.5">· {format.hijri(days.from, days.to)}</span>}
      {days.basis === 'inferred' && <span className="ms-1.5 text-[0.85em]">({t('story.inferred')})</span>}
    </span>
  );
}

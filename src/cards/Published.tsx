import type { Published as Days } from '#bundle/schema.ts';
import { InferredDay } from '#cards/InferredDay.tsx';
import { useText } from '#i18n/useText.ts';

/** When a story was published; where that was concluded, it says so and why. */
export function Published({ days }: { days: Days | null }) {
  const { t, format } = useText();
  if (!days) return <span>{t('story.noDay')}</span>;
  const said = format.span(days.from, days.to);
  const hijri = format.hijri(days.from, days.to);
  return (
    <span>
      {days.from === days.to ? <time dateTime={days.from} className="whitespace-nowrap">{said}</time> : said}
      {hijri && t('list.comma')}
      {hijri && <span className="whitespace-nowrap">{hijri}</span>}
      {days.basis === 'inferred' && (
        <>
          {' '}
          <InferredDay day={said} why={days.why} />
        </>
      )}
    </span>
  );
}
